import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import type { Notification } from '../../src/main/alerts/notifier.ts';
import type { Flatarrow } from '../../src/main/flatarrow-controls.ts';
import { createFlatarrow } from '../../src/main/flatarrow.ts';
import { type ClosableHttp, createHttp, type HttpOptions } from '../../src/main/platform/undici-http.ts';
import type { Desktop } from '../../src/main/ports/desktop.ts';
import type { Http } from '../../src/main/ports/http.ts';
import type { LogFacts } from '../../src/main/ports/log.ts';
import type { UpdatePorts } from '../../src/main/ports/update-ports.ts';
import { openProfile } from '../../src/main/profile.ts';
import { allSources } from '../../src/main/sources/all-sources.ts';
import type { SourceRegistry } from '../../src/main/sources/registry.ts';
import type { SourceContext } from '../../src/main/sources/source.ts';
import type { Cipher } from '../../src/main/vault/cipher.ts';
import type { SourceId } from '../../src/shared/people/account.ts';
import { type Glance, glanceAt } from '../../src/shared/overview/glance.ts';
import type { PersonOverview } from '../../src/shared/overview/overview.ts';
import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import type { ManualClock } from './manual-clock.ts';
import { english } from './english.ts';

const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0xa5);

/** Reversible and recognisably not plain: enough to see that the vault encrypts, without a keyring. */
export function testCipher(strength: Cipher['strength'] = 'strong'): Cipher & { locked: boolean } {
  return {
    backend: 'test',
    strength,
    locked: false,
    encrypt: async (text) => flip(new TextEncoder().encode(text)),
    async decrypt(bytes) {
      if (this.locked) throw new Error('locked');
      return new TextDecoder().decode(flip(bytes));
    },
  };
}

export interface TestProgramOptions {
  clock: ManualClock;
  cloudUrls?: Partial<Record<SourceId, URL>>;
  /** A profile of an earlier run, to start again with. */
  profile?: string;
  cipher?: Cipher;
  /** Every source of the build when absent. */
  sources?: SourceRegistry;
  /** Real HTTP when absent, with time limits of seconds. */
  http?: ClosableHttp;
  onShown?: (notification: Notification) => void;
  /** The program isn’t packaged when absent. */
  updates?: UpdatePorts;
  /** As packages name theirs; no version at all when absent. */
  version?: string;
  /** Nobody is at a browser when absent. */
  signInInBrowser?: SourceContext['signInInBrowser'];
  /** What this host does otherwise than the usual one, which neither saves nor opens files. */
  desktop?: Partial<Desktop>;
}

const HTTP_LIMITS: HttpOptions = {
  connectTimeoutMs: 2000,
  headersTimeoutMs: 3000,
  bodyTimeoutMs: 3000,
  overallTimeoutMs: 5000,
};

/** The whole program over real HTTP, real files and a clock that the test moves. */
export class TestProgram {
  readonly profile: string;
  readonly shown: Notification[] = [];
  readonly withdrawn: string[] = [];
  readonly logged: string[] = [];
  readonly flatarrow: Flatarrow;
  readonly clock: ManualClock;
  online = true;
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  doNotDisturb: boolean | undefined;
  readonly #http: ClosableHttp;
  #inFlight = 0;

  constructor({
    clock,
    cloudUrls = {},
    profile,
    cipher = testCipher(),
    sources = allSources(),
    http = createHttp(HTTP_LIMITS),
    onShown,
    updates,
    version = 'test',
    signInInBrowser,
    desktop = {},
  }: TestProgramOptions) {
    this.clock = clock;
    this.#http = http;
    clock.settle = async () => this.#settled();
    this.profile = profile ?? mkdtempSync(join(tmpdir(), 'flatarrow-test-'));
    const log = (event: string, facts?: LogFacts): void =>
      void this.logged.push(`${event} ${JSON.stringify(facts ?? {})}`);
    this.flatarrow = createFlatarrow({
      version,
      clock,
      log: { info: log, warn: log },
      random: () => 0,
      http: this.#counting(),
      sources,
      cloudUrls,
      ...openProfile(this.profile, Conf, clock),
      cipher,
      notifier: {
        show: (notification) => {
          this.shown.push(notification);
          onShown?.(notification);
        },
        withdraw: (id) => void this.withdrawn.push(id),
      },
      ...(updates && { updates }),
      signInInBrowser,
      desktop: {
        host: 'electron',
        platform: 'linux',
        profileFolder: this.profile,
        isOnline: () => this.online,
        languages: () => ['en'],
        timeZone: () => this.timeZone,
        isDoNotDisturb: () => this.doNotDisturb,
        openWindow: () => undefined,
        openLink: () => undefined,
        setStartAtLogin: () => undefined,
        ...desktop,
      },
    });
  }

  get handlers(): FlatarrowHandlers {
    return this.flatarrow.handlers;
  }

  get first(): PersonOverview {
    const person = this.flatarrow.overview.persons[0];
    if (!person) throw new Error('There is nobody.');
    return person;
  }

  /** What is on screen now for the first person. */
  get glance(): Glance {
    return glanceAt(this.first, {
      unit: this.flatarrow.overview.unit,
      now: this.clock.now(),
      language: english,
    });
  }

  async addPerson(name = 'Mia'): Promise<string> {
    return this.handlers.persons.add({ name, colour: 'blue' }, nobody);
  }

  async addAccount(
    personId: string,
    values: Record<string, string>,
    sourceId: SourceId = 'dexcom-share',
  ): Promise<Awaited<ReturnType<FlatarrowHandlers['accounts']['add']>>> {
    return this.handlers.accounts.add({ personId, sourceId, values, keep: 'stored' }, nobody);
  }

  /** Stops as a quit does; the profile stays. */
  async quit(): Promise<void> {
    await this.#settled();
    this.flatarrow.stop();
    await this.#http.close();
  }

  /** Gone in the middle of whatever it does, as after a kill; the profile stays. */
  async die(): Promise<void> {
    this.flatarrow.stop();
    await this.#http.close();
  }

  async dispose(): Promise<void> {
    await this.quit();
    rmSync(this.profile, { recursive: true, force: true });
  }

  #counting(): Http {
    return {
      send: async (request) => {
        this.#inFlight += 1;
        try {
          return await this.#http.send(request);
        } finally {
          this.#inFlight -= 1;
        }
      },
    };
  }

  /** Waits until no request is under way and nothing that followed from one has started another. */
  async #settled(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#inFlight > 0) quiet = -1;
    }
  }
}

export const nobody = { close: (): void => undefined };
