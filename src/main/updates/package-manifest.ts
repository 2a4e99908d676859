import { z } from 'zod';

/** What packing notes in the package's own package.json (scripts/packaging/manifest.mjs), as far as updates need it. */
const manifestSchema = z.object({
  /** Where newer versions can be looked at. Whatever isn't https is not opened. */
  releasesPage: z
    .url({ protocol: /^https$/ })
    .optional()
    .catch(undefined),
  isSigned: z.boolean().catch(false),
});
export type PackageManifest = z.infer<typeof manifestSchema>;

/** @param text the file; one that can't be read says nothing */
export function readManifest(text: string): PackageManifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return { isSigned: false };
  }
}
