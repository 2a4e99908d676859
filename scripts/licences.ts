import { writeFile } from 'node:fs/promises';
import { inCheckout } from './toolchain/checkout.mjs';
import { bundleInputs } from './licences/bundle-inputs.ts';
import { licenceTable, licenceTexts } from './licences/document.ts';
import { electronVersion, isCompatible, shippedAmong } from './licences/shipped.ts';

// Usage: npm run licences. Builds once, and writes down what the bundles are made of.
const shipped = shippedAmong(await bundleInputs());
await writeFile(inCheckout('docs', 'licences.md'), licenceTable(shipped, electronVersion()));
await writeFile(inCheckout('resources', 'third-party-licences.txt'), licenceTexts(shipped));
console.log(`${shipped.length} parts of others are shipped.`);
for (const { name, licence } of shipped.filter((part) => !isCompatible(part))) {
  console.error(`${name} is under ${licence}, which is not known to go with MIT.`);
  process.exitCode = 1;
}
