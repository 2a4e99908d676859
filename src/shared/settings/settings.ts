import { z } from 'zod';
import { glucoseUnitSchema } from '../glucose/units.ts';
import { accountSchema } from '../people/account.ts';
import { mirrorSchema } from '../people/mirror.ts';
import { personSchema } from '../people/person.ts';
import { DEFAULT_LOOK, lookSchema } from './look.ts';
import { DEFAULT_DISCREET, discreetSchema } from './discreet.ts';
import { DEFAULT_GLANCE_PLACE, glancePlaceSchema } from './glance-place.ts';
import { languageChoiceSchema } from './language-choice.ts';

export const SETTINGS_VERSION = 3;

export const chartHoursSchema = z.union([z.literal(3), z.literal(6), z.literal(12), z.literal(24)]);
export type ChartHours = z.infer<typeof chartHoursSchema>;

/** What can be changed with one click and undone with another. */
export const preferencesSchema = z.object({
  unit: glucoseUnitSchema,
  language: languageChoiceSchema,
  ...lookSchema.shape,
  glance: glancePlaceSchema,
  chartHours: chartHoursSchema,
  startAtLogin: z.boolean(),
  /** Asks once a day whether there is a newer Flatarrow. */
  checkForUpdates: z.boolean(),
  /** Days of history to keep; null keeps everything. */
  retentionDays: z.int().min(7).max(3650).nullable(),
  discreet: discreetSchema,
});
export type Preferences = z.infer<typeof preferencesSchema>;

const uniqueIds = (items: readonly { id: string }[]): boolean =>
  new Set(items.map((item) => item.id)).size === items.length;

/** The whole settings file. Nothing in it is secret. */
export const settingsSchema = preferencesSchema
  .extend({
    version: z.literal(SETTINGS_VERSION),
    persons: z.array(personSchema).max(20).refine(uniqueIds, 'Two persons share an id.'),
    accounts: z.array(accountSchema).max(60).refine(uniqueIds, 'Two accounts share an id.'),
    // The first files of version 3 say nothing of mirrors.
    mirrors: z.array(mirrorSchema).max(20).refine(uniqueIds, 'Two mirrors share an id.').default([]),
  })
  .refine(
    ({ persons, accounts }) => accounts.every(({ personId }) => persons.some(({ id }) => id === personId)),
    'An account belongs to nobody.',
  )
  .refine(
    ({ persons, mirrors }) => mirrors.every(({ personId }) => persons.some(({ id }) => id === personId)),
    'A mirror belongs to nobody.',
  );
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  unit: 'mg/dL',
  language: 'system',
  ...DEFAULT_LOOK,
  glance: DEFAULT_GLANCE_PLACE,
  chartHours: 6,
  startAtLogin: false,
  checkForUpdates: true,
  retentionDays: null,
  discreet: DEFAULT_DISCREET,
  persons: [],
  accounts: [],
  mirrors: [],
};

/** A person's accounts in their order of preference. */
export function accountsOf(settings: Settings, personId: string): Settings['accounts'] {
  return settings.accounts.filter((account) => account.personId === personId);
}

/** The sites a person's readings are written to. */
export function mirrorsOf(settings: Settings, personId: string): Settings['mirrors'] {
  return settings.mirrors.filter((mirror) => mirror.personId === personId);
}
