import type { Language } from '../shared/i18n/language.ts';
import type { FlatarrowHandlers } from '../shared/ipc/contract.ts';
import type { Backfill } from '../shared/ipc/groups/backfill.ts';
import type { Overview } from '../shared/overview/overview.ts';
import type { GlancePlace } from '../shared/settings/glance-place.ts';
import type { Settings } from '../shared/settings/settings.ts';
import type { AlarmControls } from './alerts/alarm-system.ts';
import type { Transfer } from './transfer/transfer.ts';
import type { UpdateDesk } from './updates/update-desk.ts';
import type { Mirroring } from './mirror/mirroring.ts';

/** The whole program without Electron: what to show, what can be asked of it, and what wakes it. */
export interface Flatarrow {
  readonly handlers: FlatarrowHandlers;
  readonly overview: Overview;
  readonly settings: Settings;
  /** What is spoken outside the windows. */
  readonly language: Language;
  readonly alarms: AlarmControls;
  readonly transfer: Pick<Transfer, 'onProgress'>;
  readonly updates: Pick<UpdateDesk, 'onState' | 'beforeQuit'>;
  readonly mirroring: Mirroring;
  onOverview(listener: (overview: Overview) => void): () => void;
  onSettings(listener: (settings: Settings) => void): () => void;
  onBackfill(listener: (backfill: Backfill) => void): () => void;
  /** Adds a simulated person unless there is one; returns their id. */
  simulate(): Promise<string>;
  /** A person wants to know now. */
  refresh(): void;
  /** Hides values and names, or shows them again as far as no schedule hides them. */
  setDiscreet(on: boolean): void;
  /** Remembers where the glance window or its strip was left. */
  keepGlancePlace(changes: Partial<GlancePlace>): void;
  /** The computer woke, was unlocked or came back online. */
  wake(reason: 'resume' | 'unlock' | 'online'): void;
  stop(): void;
}
