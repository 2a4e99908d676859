import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const checkout = resolve(import.meta.dirname, '../../..');

/** The browser host as `npm start` runs it, with a profile of its own. */
export class BrowserHost {
  readonly profile: string;
  readonly #process: ChildProcess;
  readonly #address: Promise<string>;

  constructor(environment: Record<string, string> = {}, args: string[] = [], profile?: string) {
    this.profile = profile ?? mkdtempSync(join(tmpdir(), 'flatarrow-browser-'));
    this.#process = spawn(process.execPath, [join(checkout, 'out/main/browser-host.js'), ...args], {
      env: { ...process.env, FLATARROW_PROFILE: this.profile, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#address = this.#firstAddress();
  }

  /** The address it printed, with its one-time token. */
  async address(): Promise<string> {
    return this.#address;
  }

  async stop(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return;
    const ended = new Promise((done) => this.#process.once('exit', done));
    this.#process.kill('SIGTERM');
    await ended;
    rmSync(this.profile, { recursive: true, force: true });
  }

  async #firstAddress(): Promise<string> {
    const { stdout } = this.#process;
    if (!stdout) throw new Error('The host has no output.');
    for await (const line of createInterface({ input: stdout })) {
      const address = /http:\/\/\S+/.exec(line)?.[0];
      if (address) return address;
    }
    throw new Error('The host ended without an address.');
  }
}
