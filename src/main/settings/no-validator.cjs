/**
 * Stands in for ajv and ajv-formats in the build (`electron.vite.config.ts`). conf loads them always and uses them only
 * for a store that was given a schema; ours are parsed with Zod.
 */
module.exports.Ajv2020 = function refuse() {
  throw new Error('A store was given a schema: this build has no validator for it.');
};
