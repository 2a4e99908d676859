import { preferencesSchema, settingsSchema } from '../../settings/settings.ts';
import { call } from '../define.ts';
import { nothing } from './common.ts';

/** What somebody prefers. */
export const settingsGroup = {
  calls: {
    get: call(nothing, settingsSchema),
    change: call(preferencesSchema.partial(), nothing),
  },
  events: { changed: settingsSchema },
} as const;
