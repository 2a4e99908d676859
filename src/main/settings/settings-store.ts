import { isDeepStrictEqual } from 'node:util';
import { message } from '../../shared/i18n/message.ts';
import { asFlatarrowError } from '../../shared/errors.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from '../../shared/settings/settings.ts';
import { unitOfRegion } from '../../shared/settings/region.ts';
import { upgradeSettings } from '../../shared/settings/upgrade.ts';
import type { Clock } from '../ports/clock.ts';
import type { Notices } from '../notices.ts';
import type { DocumentFile } from './document-file.ts';

export interface SettingsSurroundings {
  clock: Pick<Clock, 'now'>;
  /** The system's, in order of preference, BCP 47: where somebody lives decides on the unit they begin with. */
  languages: readonly string[];
}

/** The settings in use, and the file they came from. */
export class SettingsStore {
  readonly #file: DocumentFile;
  readonly #notices: Notices;
  readonly #listeners = new Set<(settings: Settings) => void>();
  #current: Settings;
  /** What the file holds, where that is known. */
  #stored: Settings | undefined;
  /** A file of a later version is never written over: this run's changes last until quit. */
  #mayWrite = true;

  constructor(file: DocumentFile, notices: Notices, surroundings: SettingsSurroundings) {
    this.#file = file;
    this.#notices = notices;
    this.#current = this.#load(surroundings);
  }

  get current(): Settings {
    return this.#current;
  }

  /** Calls back after every change; returns a function that stops it. */
  onChange(listener: (settings: Settings) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Applies a change that keeps the settings valid. Everybody hears of it, even if somebody who listens fails.
   * @throws ZodError when it would not; nothing is changed then
   * @throws AggregateError what listeners threw; the change is made all the same
   */
  change(transform: (settings: Settings) => Settings): void {
    this.#current = settingsSchema.parse(transform(this.#current));
    if (this.#mayWrite && !isDeepStrictEqual(this.#stored, this.#current)) {
      try {
        this.#stored = undefined;
        this.#file.write(this.#current);
        this.#stored = this.#current;
        this.#notices.withdraw('settings-write');
      } catch (error) {
        this.#notices.tell(
          'settings-write',
          message('notices.settingsUnsaved', { reason: asFlatarrowError(error).kind }),
        );
      }
    }
    this.#tell();
  }

  #tell(): void {
    const failures: unknown[] = [];
    for (const listener of this.#listeners) {
      try {
        listener(this.#current);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures);
  }

  #load({ clock, languages }: SettingsSurroundings): Settings {
    if (this.#file.movedAsideTo) this.#tellDamaged(this.#file.movedAsideTo);
    if (this.#file.leftAlone) {
      this.#mayWrite = false;
      this.#notices.tell(
        'settings-left-alone',
        message('notices.settingsLeftAlone', { reason: this.#file.leftAlone }),
      );
    }
    if (this.#file.content === undefined)
      return { ...DEFAULT_SETTINGS, unit: unitOfRegion(languages[0] ?? 'en-US') };
    const upgraded = upgradeSettings(this.#file.content);
    if (upgraded.outcome === 'read') {
      this.#tellRulesReset(upgraded.rulesReset);
      return upgraded.settings;
    }
    if (upgraded.outcome === 'tooNew') {
      this.#mayWrite = false;
      this.#notices.tell('settings-new', message('notices.settingsTooNew'));
      return DEFAULT_SETTINGS;
    }
    try {
      this.#tellDamaged(this.#file.moveAside(clock.now()));
    } catch {
      this.#mayWrite = false;
      this.#notices.tell('settings-damaged', message('notices.settingsStuck'));
    }
    return DEFAULT_SETTINGS;
  }

  #tellRulesReset(names: readonly string[]): void {
    if (names.length === 0) return;
    this.#notices.tell('rules-reset', message('notices.rulesReset', { names: names.join(', ') }));
  }

  #tellDamaged(aside: string): void {
    this.#notices.tell('settings-damaged', message('notices.settingsDamaged', { file: aside }));
  }
}
