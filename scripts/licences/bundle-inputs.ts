import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkoutDir, tools } from '../toolchain/checkout.mjs';

/** Builds what is packed, somewhere else, and tells which files went into it: modules, and assets as they are. */
export async function bundleInputs(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'flatarrow-inputs-'));
  const options = ['--config', 'electron.vite.inputs.config.ts', '--mode', 'package', '--logLevel', 'error'];
  try {
    await promisify(execFile)(process.execPath, [tools.electronVite, 'build', ...options], {
      cwd: checkoutDir,
      env: { ...process.env, FLATARROW_BUNDLE_INPUTS: folder },
    });
    const lines = (await readFile(join(folder, 'inputs.txt'), 'utf8')).split('\n').filter(Boolean);
    return [...new Set(lines)];
  } finally {
    await rm(folder, { recursive: true });
  }
}
