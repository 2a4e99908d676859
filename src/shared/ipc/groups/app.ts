import { z } from 'zod';
import { linkSchema } from '../../links.ts';
import { call } from '../define.ts';
import { nothing } from './common.ts';
import { vaultStatusSchema } from './vault-status.ts';
import { windowNameSchema, windowSubjectSchema } from './windows.ts';

/** The program itself and its windows. */
export const appGroup = {
  calls: {
    info: call(
      nothing,
      z.object({
        version: z.string(),
        platform: z.string(),
        host: z.enum(['electron', 'browser']),
        vault: vaultStatusSchema,
        profileFolder: z.string(),
      }),
    ),
    openWindow: call(z.object({ name: windowNameSchema, show: windowSubjectSchema.optional() }), nothing),
    closeWindow: call(nothing, nothing),
    openLink: call(linkSchema, nothing),
    dismissNotice: call(z.string().max(64), nothing),
  },
  events: {},
} as const;
