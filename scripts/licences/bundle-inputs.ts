import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkoutDir, tools } from '../toolchain/checkout.mjs';

/** Builds everything once more, somewhere else, and tells which files went into it: modules, and assets as they are. */
export async function bundleInputs(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'flatarrow-inputs-'));
  const list = join(folder, 'inputs.txt');
  const options = ['--config', 'electron.vite.inputs.config.ts', '--outDir', join(folder, 'out')];
  try {
    await promisify(execFile)(
      process.execPath,
      [tools.electronVite, 'build', '--logLevel', 'error', ...options],
      {
        cwd: checkoutDir,
        env: { ...process.env, FLATARROW_BUNDLE_INPUTS: list },
      },
    );
    const lines = (await readFile(list, 'utf8')).split('\n').filter(Boolean);
    return [...new Set(lines)];
  } finally {
    await rm(folder, { recursive: true });
  }
}
