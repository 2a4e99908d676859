#!/usr/bin/env node
import process from 'node:process';

// Loaded only after this check: older versions stop at the first import of what they don't have, with a stack.
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 24) {
  process.stderr.write('flatarrow: This needs Node 24 or later.\n');
  process.exitCode = 1;
} else {
  const { start } = await import('./start.ts');
  await start();
}
