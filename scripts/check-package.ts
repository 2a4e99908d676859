import { fuses, isTestBuildIn } from '../packaging/fuses.ts';
import { faultsOf } from '../packaging/inspection/faults.ts';
import { inspectPackage } from '../packaging/inspection/inspect-package.ts';
import { packedFolders } from '../packaging/inspection/package-folder.ts';
import { paths } from '../packaging/paths.ts';
import { languageCodeSchema } from '../src/shared/settings/language-choice.ts';

/**
 * `npm run check:package [-- FOLDER…]`: reads packed programs back, all in dist/ if none is named, and fails when one
 * holds too much or too little, or a fuse isn't set as decided.
 */
const named = process.argv.slice(2);
const isTestBuild = isTestBuildIn(process.env);
const folders = named.length > 0 ? named : packedFolders(isTestBuild ? paths.testOutput : paths.output);
if (folders.length === 0) throw new Error('There is no packed program: run `npm run package` first.');
const wanted = {
  fuses: fuses(isTestBuild),
  languages: languageCodeSchema.options,
};
for (const folder of folders) {
  const inspection = await inspectPackage(folder);
  const faults = faultsOf(inspection, wanted);
  const megabytes = (inspection.asarBytes / 2 ** 20).toFixed(1);
  console.log(`${folder}: ${inspection.files.length} files, ${megabytes} MB in app.asar`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
