import { z } from 'zod';
import { SETTINGS_VERSION, type Settings, settingsSchema } from './settings.ts';

type Step = (old: Record<string, unknown>) => Record<string, unknown>;

/** Step n takes a file of version n to version n + 1. Steps are pure and never change once released. */
const STEPS: Readonly<Record<number, Step>> = {};

export type UpgradeResult =
  | { outcome: 'read'; settings: Settings }
  | { outcome: 'damaged'; reason: string }
  /** Written by a later Flatarrow: not ours to touch. */
  | { outcome: 'tooNew'; version: number };

/** Brings the content of a settings file of any version to today's, or says why it can't. */
export function upgradeSettings(content: unknown): UpgradeResult {
  const versioned = z.looseObject({ version: z.int().min(1) }).safeParse(content);
  if (!versioned.success) return { outcome: 'damaged', reason: 'It carries no version.' };
  let current: Record<string, unknown> = versioned.data;
  let { version } = versioned.data;
  if (version > SETTINGS_VERSION) return { outcome: 'tooNew', version };
  for (; version < SETTINGS_VERSION; version += 1) {
    const step = STEPS[version];
    if (!step) return { outcome: 'damaged', reason: `There is no way from version ${version}.` };
    current = { ...step(current), version: version + 1 };
  }
  const parsed = settingsSchema.safeParse(current);
  if (parsed.success) return { outcome: 'read', settings: parsed.data };
  return { outcome: 'damaged', reason: z.prettifyError(parsed.error) };
}
