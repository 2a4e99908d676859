import { message } from '../../shared/i18n/message.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { UpdateState } from '../../shared/updates/update-state.ts';
import type { Notices } from '../notices.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { UpdatePorts } from '../ports/update-ports.ts';
import { DAY_MS, nextCheckAt } from './plan.ts';
import type { UpdateMemory } from './update-memory.ts';
import { UpdateFault, type Updater } from './updater.ts';

/** Somebody who never quits is told once, after this long, that a newer version waits for that. */
const TOLD_AFTER_MS = 7 * DAY_MS;
export const UPDATE_NOTICE = 'update';

export interface UpdatesParts {
  ports: Pick<UpdatePorts, 'route' | 'loadUpdater'>;
  version: string;
  memory: UpdateMemory;
  notices: Pick<Notices, 'tell'>;
  clock: Pick<Clock, 'now'>;
  log: Log;
  random: () => number;
  /** The person wants newer versions looked for. */
  isWanted: () => boolean;
  /** An alarm rings and nobody has answered it. Nothing is fetched or put in place meanwhile. */
  isRinging: () => boolean;
  isOnline: () => boolean;
  onChange: (state: UpdateState) => void;
}

/** Looks for newer versions, quietly: it asks once a day, fetches, and leaves the rest to the end of the program. */
export class Updates {
  readonly #parts: UpdatesParts;
  readonly #startedAt: EpochMs;
  readonly #spread: number;
  #state: UpdateState | undefined;
  #updater: Promise<Updater> | undefined;
  #loaded: Updater | undefined;
  #busy = false;
  /** The person asked by themselves: what comes of it is wanted whatever the settings say. */
  #asked = false;
  #failures = 0;
  #readySince: EpochMs | undefined;

  constructor(parts: UpdatesParts) {
    this.#parts = parts;
    this.#startedAt = parts.clock.now();
    this.#spread = parts.random();
  }

  get state(): UpdateState {
    if (this.#state) return this.#state;
    const route = this.#parts.ports.route();
    if (route.kind === 'off') return { kind: 'off', reason: route.reason };
    return { kind: 'current', checkedAt: this.#checkedAt };
  }

  /** Called every half minute, and whenever something has changed: does what is due. */
  look(): void {
    // Whether an alarm rings takes the whole overview to say: the time is asked first, and is mostly no.
    if (this.#busy || !this.#isDue() || this.#parts.isRinging()) return;
    if (this.state.kind === 'downloading') void this.#run(async () => this.#download());
    else void this.#run(async () => this.#check());
  }

  /** The person wants to know now. */
  async checkNow(): Promise<void> {
    if (this.#busy || this.state.kind === 'off') return;
    this.#asked = true;
    await this.#run(async () => this.#check());
  }

  restart(): 'restarting' | 'ringing' | 'notReady' {
    if (this.#state?.kind !== 'ready' || !this.#loaded) return 'notReady';
    if (this.#parts.isRinging()) return 'ringing';
    this.#loaded.restart();
    return 'restarting';
  }

  /** The program ends: decides whether what was fetched may be put in its place by that. */
  beforeQuit(): void {
    const isWanted = this.#parts.isWanted() || this.#asked;
    this.#loaded?.allowInstall(isWanted && !this.#parts.isRinging());
  }

  get #checkedAt(): EpochMs | null {
    return this.#parts.memory.read(this.#parts.version).checkedAt;
  }

  #isDue(): boolean {
    const { clock, isWanted, isOnline, memory, version } = this.#parts;
    const now = clock.now();
    this.#tellThatItWaits(now);
    if (!isWanted() && !this.#asked) return false;
    // The time first: it is no before all others, and asks nobody.
    const { checkedAt } = memory.read(version);
    const asked = { startedAt: this.#startedAt, checkedAt, failures: this.#failures, spread: this.#spread };
    const isTime = this.#state?.kind === 'downloading' || (isWanted() && now >= nextCheckAt(asked, now));
    return isTime && this.state.kind !== 'off' && isOnline();
  }

  #tellThatItWaits(now: EpochMs): void {
    if (this.#state?.kind !== 'ready' || this.#readySince === undefined) return;
    if (now - this.#readySince < TOLD_AFTER_MS) return;
    this.#readySince = undefined;
    this.#parts.notices.tell(
      UPDATE_NOTICE,
      message('notices.updateWaits', { version: this.#state.version }),
      'info',
    );
  }

  /** One thing at a time; whatever fails is a state, and is tried again. */
  async #run(step: () => Promise<void>): Promise<void> {
    this.#busy = true;
    try {
      await step();
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#busy = false;
    }
  }

  async #check(): Promise<void> {
    const { memory, version, clock, log } = this.#parts;
    const before = this.state;
    if (before.kind !== 'ready') this.#become({ kind: 'checking' });
    memory.write({ ...memory.read(version), checkedAt: clock.now() });
    const newer = await (await this.#load()).check();
    this.#failures = 0;
    if (before.kind === 'ready' && (newer === undefined || newer === before.version)) return;
    if (newer === undefined) {
      this.#become({ kind: 'current', checkedAt: this.#checkedAt });
      return;
    }
    log.info('newer version', { version: newer });
    if (this.#parts.ports.route().kind === 'announce') this.#announce(newer);
    else await this.#fetch(newer);
  }

  #announce(version: string): void {
    this.#become({ kind: 'available', version });
    this.#parts.notices.tell(UPDATE_NOTICE, message('notices.updateAvailable', { version }), 'info');
  }

  async #fetch(version: string): Promise<void> {
    this.#become({ kind: 'downloading', version });
    // An alarm may have begun meanwhile: then the next look fetches it.
    if (!this.#parts.isRinging()) await this.#download();
  }

  async #download(): Promise<void> {
    if (this.#state?.kind !== 'downloading') return;
    const { version } = this.#state;
    await (await this.#load()).download();
    this.#readySince = this.#parts.clock.now();
    this.#parts.log.info('newer version ready', { version });
    this.#become({ kind: 'ready', version });
  }

  #fail(error: unknown): void {
    const fault = error instanceof UpdateFault ? error.kind : 'unreachable';
    this.#parts.log.warn('no newer version could be had', { fault, error: String(error) });
    this.#failures += 1;
    // What is ready stays so, whatever became of looking for something newer still.
    if (this.#state?.kind === 'ready') return;
    this.#become({ kind: 'failed', checkedAt: this.#checkedAt, fault });
  }

  async #load(): Promise<Updater> {
    const { route, loadUpdater } = this.#parts.ports;
    try {
      this.#loaded = await (this.#updater ??= loadUpdater(route()));
      return this.#loaded;
    } catch (error) {
      this.#updater = undefined;
      throw error;
    }
  }

  #become(state: UpdateState): void {
    this.#state = state;
    this.#parts.onChange(state);
  }
}
