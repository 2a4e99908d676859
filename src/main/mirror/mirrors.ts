import { isDeepStrictEqual } from 'node:util';
import { mergeReadings } from '../../shared/glucose/merge.ts';
import type { EpochMs, Reading } from '../../shared/glucose/reading.ts';
import type { Language } from '../../shared/i18n/language.ts';
import { sayIfKnown } from '../../shared/i18n/message.ts';
import type { SourceId } from '../../shared/people/account.ts';
import type { Mirror } from '../../shared/people/mirror.ts';
import type { MirrorState } from '../../shared/people/mirror-state.ts';
import { type Settings, accountsOf } from '../../shared/settings/settings.ts';
import { afterPersonAsked } from '../engine/login-guard.ts';
import type { History } from '../history/history.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { whyLeftOut } from './feeds.ts';
import { MirrorLine, type Stage } from './mirror-line.ts';
import { mirrorSite } from './mirror-site.ts';

export interface MirrorsParts {
  ports: Pick<FlatarrowPorts, 'clock' | 'log' | 'random' | 'desktop' | 'cloudUrls'>;
  history: Pick<History, 'mirrors' | 'range'>;
  vault: Vault;
  settings: () => Settings;
  language: () => Language;
  /** For a site of Nightscout. */
  context: () => SourceContext;
  /** Called with the state of every mirror after anything about one of them has changed. */
  onChange: (states: MirrorState[]) => void;
}

interface Running {
  mirror: Mirror;
  accountIds: string[];
  line: MirrorLine;
  controller: AbortController;
}

/** Keeps one line for each mirror that is switched on, and replaces it when the mirror or what feeds it changes. */
export class Mirrors {
  readonly #parts: MirrorsParts;
  readonly #running = new Map<string, Running>();
  #spoken: Language | undefined;
  #wasOnline = true;

  constructor(parts: MirrorsParts) {
    this.#parts = parts;
  }

  get states(): MirrorState[] {
    return this.#parts.settings().mirrors.map((mirror) => this.#stateOf(mirror));
  }

  /** Brings the running lines in line with the settings. */
  follow({ mirrors }: Pick<Settings, 'mirrors'>): void {
    this.#guarded(() => this.#parts.history.mirrors.keepOnly(mirrors.map(({ id }) => id)));
    for (const [id, { mirror, accountIds }] of this.#running) {
      const wanted = mirrors.find((each) => each.id === id && each.enabled);
      const isSame = wanted && isDeepStrictEqual([wanted, this.feedsOf(wanted)], [mirror, accountIds]);
      if (!isSame) this.drop(id);
    }
    for (const mirror of mirrors) {
      if (mirror.enabled && !this.#running.has(mirror.id)) this.#start(mirror);
    }
    this.nudge();
    this.#tell();
  }

  /** There may be something new to send, a network to send it over, or a language to say it in. */
  nudge(): void {
    if (this.#parts.language() !== this.#spoken) this.#tell();
    const isOnline = this.#parts.ports.desktop.isOnline();
    const isBack = isOnline && !this.#wasOnline;
    this.#wasOnline = isOnline;
    for (const { line } of this.#running.values()) {
      if (isBack && line.stage.state === 'failing') line.tryNow();
      else line.nudge();
    }
  }

  /** A person wants it tried again: also what was settled at the site. */
  tryNow(mirrorId: string): void {
    const { vault } = this.#parts;
    vault.keepStanding(mirrorId, afterPersonAsked(vault.standing(mirrorId)));
    this.#running.get(mirrorId)?.line.tryNow();
  }

  /** Stops a line; `follow` starts it anew. Used when its credentials have changed. */
  drop(mirrorId: string): void {
    const running = this.#running.get(mirrorId);
    running?.line.stop();
    running?.controller.abort();
    this.#running.delete(mirrorId);
  }

  stop(): void {
    for (const id of this.#running.keys()) this.drop(id);
  }

  /** The accounts whose readings a mirror gets, by preference. */
  feedsOf({ personId, address }: Pick<Mirror, 'personId' | 'address'>): string[] {
    const { cloudUrls } = this.#parts.ports;
    const isStandIn = (id: SourceId): boolean => cloudUrls[id] !== undefined;
    return accountsOf(this.#parts.settings(), personId)
      .filter((account) => whyLeftOut(account, { address }, isStandIn) === undefined)
      .map(({ id }) => id);
  }

  /** A person's readings as a mirror would get them, `from ≤ readAt < to`. */
  readingsFor(mirror: Pick<Mirror, 'personId' | 'address'>, from: EpochMs, to: EpochMs): Reading[] {
    const ids = this.feedsOf(mirror);
    return mergeReadings(this.#parts.history.range(ids, from, to), ids);
  }

  #start(mirror: Mirror): void {
    const { ports, history, vault, context } = this.#parts;
    const { clock, log, random, desktop } = ports;
    const controller = new AbortController();
    const accountIds = this.feedsOf(mirror);
    const keepSession = async (session: unknown): Promise<void> => vault.keepSession(mirror.id, session);
    const line = new MirrorLine({
      mirror,
      queue: history.mirrors,
      site: mirrorSite({
        mirror,
        vault,
        clock,
        context: { ...context(), keepSession, signal: controller.signal },
      }),
      readingsOf: (from, to) => mergeReadings(history.range(accountIds, from, to), accountIds),
      accountOrder: accountIds,
      standing: () => vault.standing(mirror.id),
      clock,
      log,
      random,
      isOnline: () => desktop.isOnline(),
      onChange: () => this.#tell(),
    });
    this.#running.set(mirror.id, { mirror, accountIds, line, controller });
  }

  #stateOf({ id }: Mirror): MirrorState {
    const stage = said(this.#running.get(id)?.line.stage ?? { state: 'off' }, this.#parts.language());
    const backlog = this.#guarded(() => this.#parts.history.mirrors.backlog(id)) ?? { queued: 0 };
    return { mirrorId: id, ...stage, ...backlog };
  }

  #tell(): void {
    this.#spoken = this.#parts.language();
    this.#parts.onChange(this.states);
  }

  /** A disk that refuses is told of by the line that needs it. */
  #guarded<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#parts.ports.log.warn('mirror queue unreadable', { error: String(error) });
      return undefined;
    }
  }
}

/** A hint that this version doesn't have is left out: the kind says enough. */
function said(
  { error, ...stage }: Stage,
  language: Language,
): Pick<MirrorState, 'state' | 'error' | 'finding'> {
  if (!error) return stage;
  const { hint, ...told } = error;
  const own = hint === undefined ? undefined : sayIfKnown(language, hint);
  return { ...stage, error: own === undefined ? told : { ...told, hint: own } };
}
