import { z } from 'zod';
import { DEFAULT_ALERT_PLAN, alertPlanSchema } from '../alerts/plan.ts';
import { PARSED_ONCE } from '../parsed-once.ts';
import {
  DEFAULT_SETTINGS,
  SETTINGS_VERSION,
  type Settings,
  preferencesSchema,
  settingsSchema,
} from './settings.ts';
import { upgradeFrom1 } from './upgrade-from-1.ts';
import { upgradeFrom2 } from './upgrade-from-2.ts';

type Step = (old: Record<string, unknown>) => Record<string, unknown>;

/** Step n takes a file of version n to version n + 1. Steps are pure and never change once released. */
const STEPS: Readonly<Record<number, Step>> = { 1: upgradeFrom1, 2: upgradeFrom2 };

export type UpgradeResult =
  | {
      outcome: 'read';
      settings: Settings;
      /** Names of the persons whose alarm rules could not be read and are the defaults now. */
      rulesReset: string[];
    }
  | { outcome: 'damaged'; reason: string }
  /** Written by a later Flatarrow: not ours to touch. */
  | { outcome: 'tooNew'; version: number };

/** Brings the content of a settings file of any version to today's, or says why it can't. */
export function upgradeSettings(content: unknown): UpgradeResult {
  const versioned = z.looseObject({ version: z.int().min(1) }).safeParse(content, PARSED_ONCE);
  if (!versioned.success) return { outcome: 'damaged', reason: 'It carries no version.' };
  let current: Record<string, unknown> = versioned.data;
  let { version } = versioned.data;
  if (version > SETTINGS_VERSION) return { outcome: 'tooNew', version };
  for (; version < SETTINGS_VERSION; version += 1) {
    const step = STEPS[version];
    if (!step) return { outcome: 'damaged', reason: `There is no way from version ${version}.` };
    current = { ...step(current), version: version + 1 };
  }
  const whole = settingsSchema.safeParse(current, PARSED_ONCE);
  if (whole.success) return { outcome: 'read', settings: whole.data, rulesReset: [] };
  const { settings, rulesReset } = withReadableRules({ ...current, ...looksSchema.parse(current) });
  const parsed = settingsSchema.safeParse(settings, PARSED_ONCE);
  if (parsed.success) return { outcome: 'read', settings: parsed.data, rulesReset };
  return { outcome: 'damaged', reason: z.prettifyError(parsed.error) };
}

const { language, theme, palette, textSize, glance, chartHours } = preferencesSchema.shape;

/** How things look must not take persons, accounts and alarms with it either; whoever sees it sees what has changed. */
const looksSchema = z.object({
  language: language.catch(DEFAULT_SETTINGS.language),
  theme: theme.catch(DEFAULT_SETTINGS.theme),
  palette: palette.catch(DEFAULT_SETTINGS.palette),
  textSize: textSize.catch(DEFAULT_SETTINGS.textSize),
  glance: glance.catch(DEFAULT_SETTINGS.glance),
  chartHours: chartHours.catch(DEFAULT_SETTINGS.chartHours),
});

const isReadable = (alerts: unknown): boolean => alertPlanSchema.safeParse(alerts, PARSED_ONCE).success;

/**
 * Rules that can't be read must not take the accounts with them, nor leave anybody without alarms: the defaults take
 * their place, and the caller tells.
 */
function withReadableRules(content: Record<string, unknown>): { settings: unknown; rulesReset: string[] } {
  const persons = z.array(z.looseObject({ alerts: z.unknown().optional() })).safeParse(content['persons']);
  if (!persons.success) return { settings: content, rulesReset: [] };
  const damaged = persons.data.filter(({ alerts }) => !isReadable(alerts));
  const mended = persons.data.map((person) =>
    isReadable(person.alerts) ? person : { ...person, alerts: DEFAULT_ALERT_PLAN },
  );
  return {
    settings: { ...content, persons: mended },
    rulesReset: damaged.map((person) => z.string().catch('Somebody').parse(person['name'])),
  };
}
