export interface ReleaseFacts {
  /** Such as `v0.2.0`. */
  tag: string;
  /** Of package.json. */
  version: string;
  changeLog: string;
}

const VERSION_HEADING = /^## +\[?(\d+\.\d+\.\d+[^\s\]]*)\]?.*$/gm;

/**
 * The part of the change log that is about one version, without its heading.
 *
 * @throws when the tag isn't of package.json's version, or the change log says nothing of it
 */
export function releaseNotes({ tag, version, changeLog }: ReleaseFacts): string {
  if (tag !== `v${version}`)
    throw new Error(`The tag is ${tag || 'missing'}, but package.json says ${version}.`);
  const headings = [...changeLog.matchAll(VERSION_HEADING)];
  const index = headings.findIndex(([, found]) => found === version);
  const heading = headings[index];
  if (!heading) throw new Error(`CHANGELOG.md has no heading for ${version}.`);
  const text = changeLog.slice(heading.index + heading[0].length, headings[index + 1]?.index).trim();
  if (text === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return `${text}\n`;
}
