import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { inCheckout } from './toolchain/checkout.mjs';
import { runCaptured } from './toolchain/run.mjs';

/*
 * Usage: npm run audit:shipped. Everything is a development dependency here, for the build bundles what it needs: so
 * `npm audit --omit=dev` looks at nothing and finds nothing. This asks about everything, and judges by what is shipped:
 * the packages of docs/licences.md, and Electron.
 */
const auditSchema = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({ severity: z.enum(['info', 'low', 'moderate', 'high', 'critical']), range: z.string() }),
  ),
});

const table = readFileSync(inCheckout('docs', 'licences.md'), 'utf8');
const shipped = new Set([...table.matchAll(/^\| \[([^\]]+)\]/gm)].map(([, name]) => name).concat('electron'));

const { output } = await runCaptured('npm', ['audit', '--json'], { shell: process.platform === 'win32' });
const parsed = auditSchema.safeParse(jsonIn(output));
if (parsed.success) {
  const found = Object.entries(parsed.data.vulnerabilities).filter(([name]) => shipped.has(name));
  for (const [name, { severity, range }] of found) console.log(`${severity}: ${name} ${range}`);
  const grave = found.filter(([, { severity }]) => severity === 'high' || severity === 'critical');
  console.log(
    `${shipped.size} shipped packages: ${found.length} findings, ${grave.length} high or critical.`,
  );
  process.exitCode = grave.length > 0 ? 1 : 0;
} else {
  console.error('The registry could not be asked for advisories: nothing is known.');
  process.exitCode = 2;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.slice(text.indexOf('{')));
  } catch {
    return undefined;
  }
}
