import { describe, expect, it } from 'vitest';
import { runCaptured, runInForeground } from '../../../scripts/toolchain/run.mjs';

const node = process.execPath;

describe('running a command', () => {
  it("hands back the command's own exit code", async () => {
    expect(await runInForeground(node, ['-e', 'process.exit(7)'])).toBe(7);
  });

  it.skipIf(process.platform === 'win32')('tells of the signal that ended it, as a shell does', async () => {
    expect(await runInForeground(node, ['-e', 'process.kill(process.pid, "SIGTERM")'])).toBe(143);
  });

  it('keeps output and errors', async () => {
    const { code, output } = await runCaptured(node, [
      '-e',
      'console.log("out"); console.error("err"); process.exit(3)',
    ]);
    expect(code).toBe(3);
    expect(output.split('\n').toSorted()).toEqual(['', 'err', 'out']);
  });

  it('reports a command that does not exist as a failure', async () => {
    const { code, output } = await runCaptured('no-such-command-anywhere', []);
    expect(code).toBe(127);
    expect(output).toContain('no-such-command-anywhere');
  });
});
