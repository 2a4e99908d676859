import type { Shipped } from './shipped.ts';

/** `docs/licences.md`: what is shipped, whose it is, and under which licence. */
export function licenceTable(shipped: readonly Shipped[], electronVersion: string): string {
  const rows = shipped.map(
    ({ name, version, licence, home }) => `| [${name}](${home}) | ${version} | ${licence} |`,
  );
  return `# Licences

Flatarrow is under the [MIT licence](../LICENSE). This is what it ships that is somebody else's: every package with a
module in a bundle of the packed program, and the fonts. \`npm run licences\` makes this page and
[\`resources/third-party-licences.txt\`](../resources/third-party-licences.txt), which has their texts and is packed
along, from the modules that a build really takes in. A test compares them, and refuses a licence that can't go with
MIT.

| part | version | licence |
| --- | --- | --- |
${rows.join('\n')}

Beside all this, an installed Flatarrow has Electron ${electronVersion} (MIT) with Chromium and Node.js. Their licences come in
the same folder, as \`LICENSE.electron.txt\` and \`LICENSES.chromium.html\`. The sounds and icons are Flatarrow's own.
`;
}

/** `resources/third-party-licences.txt`: what must be passed on with the parts, each text once. */
export function licenceTexts(shipped: readonly Shipped[]): string {
  const byText = Map.groupBy(shipped, ({ text, licence, home }) => text ?? `${licence}, see ${home}`);
  const parts = [...byText].map(([text, of]) => {
    const names = of.map(({ name, version }) => `${name} ${version}`).join('\n');
    return `${names}\n\n${text.replaceAll('\r\n', '\n')}`;
  });
  const line = '-'.repeat(78);
  return `Flatarrow holds the following parts of others.\n\n${parts.map((part) => `${line}\n${part}\n`).join('\n')}`;
}
