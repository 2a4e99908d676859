import type { Language } from '../../shared/i18n/language.ts';
import type { MirrorState } from '../../shared/people/mirror-state.ts';
import { Listeners } from '../listeners.ts';
import type { Notices } from '../notices.ts';
import type { FlatarrowPorts } from '../ports/flatarrow-ports.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { SourceContext } from '../sources/source.ts';
import type { Vault } from '../vault/vault.ts';
import { MirrorForms } from './mirror-forms.ts';
import { mirrorNotice } from './mirror-notice.ts';
import { Mirrors } from './mirrors.ts';

export interface MirroringParts {
  ports: FlatarrowPorts;
  settings: SettingsStore;
  vault: Vault;
  notices: Notices;
  language: () => Language;
}

/** All that has to do with mirrors: the lines themselves, what people do to them, and who hears of it. */
export class Mirroring {
  readonly mirrors: Mirrors;
  readonly forms: MirrorForms;
  readonly #parts: MirroringParts;
  readonly #listeners: Listeners<MirrorState[]>;
  /** Mirrors of which a notice has been told. */
  #told = new Set<string>();

  constructor(parts: MirroringParts) {
    this.#parts = parts;
    const { ports, settings, vault, language } = parts;
    const { http, clock, log, history } = ports;
    this.#listeners = new Listeners((error) => log.warn('a listener failed', { error: String(error) }));
    // Never the stand-in of the source: a mirror’s address is where its readings go.
    const context = (): SourceContext => ({ http, clock });
    this.mirrors = new Mirrors({
      ports,
      history: history.history,
      vault,
      settings: () => settings.current,
      language,
      context,
      onChange: (states) => this.#tell(states),
    });
    this.forms = new MirrorForms({ settings, vault, clock, mirrors: this.mirrors, context, language });
    settings.onChange((current) => this.mirrors.follow(current));
    this.mirrors.follow(settings.current);
  }

  onStates(listener: (states: MirrorState[]) => void): () => void {
    return this.#listeners.add(listener);
  }

  stop(): void {
    this.#listeners.clear();
    this.mirrors.stop();
  }

  #tell(states: MirrorState[]): void {
    const { settings, notices } = this.#parts;
    const told = new Set<string>();
    for (const state of states) {
      const text = mirrorNotice(state, settings.current);
      if (text === undefined) continue;
      told.add(state.mirrorId);
      notices.tell(`mirror-${state.mirrorId}`, text);
    }
    for (const id of this.#told) if (!told.has(id)) notices.withdraw(`mirror-${id}`);
    this.#told = told;
    this.#listeners.tell(states);
  }
}
