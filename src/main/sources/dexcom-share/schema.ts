import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { message } from '../../../shared/i18n/message.ts';
import { z } from 'zod';
import { dexcomIdSchema, normaliseAccountName, ZERO_ID } from './account-name.ts';
import { REGIONS, regionSchema } from './regions.ts';

export const credentialsSchema = z.object({
  region: regionSchema.meta({
    label: message('sources.region'),
    hint: message('sources.shareRegionHint'),
    choiceLabels: { us: REGIONS.us.words, ous: REGIONS.ous.words, jp: REGIONS.jp.words },
  }),
  userName: z
    .string()
    .max(200)
    .overwrite(normaliseAccountName)
    .min(1, 'sources.userNameNeeded' satisfies MessageKey)
    .meta({
      label: message('sources.userName'),
      hint: message('sources.userNameHint'),
    }),
  // A space at either end may be part of a password.
  password: z
    .string()
    .min(1, 'sources.passwordNeeded' satisfies MessageKey)
    .max(500)
    .meta({ label: message('sources.password'), secret: true }),
});
export type Credentials = z.infer<typeof credentialsSchema>;

const grantedId = dexcomIdSchema.refine((id) => id !== ZERO_ID, 'Refused.');

export const sessionSchema = z.object({ accountId: grantedId, sessionId: grantedId });
export type Session = z.infer<typeof sessionSchema>;

/** Items are parsed one by one, so that an odd one doesn't take the others along. */
export const readingsBodySchema = z.array(z.unknown());

/**
 * One glucose value. `DT` is left out on purpose: in some answers it is the wearer's wall clock written as if it were
 * UTC (Home Assistant's fixture of 2020 is four hours off), so it is no instant.
 */
export const egvSchema = z.object({
  /** The instant, in the words of {@link parseDate}. */
  WT: z.string().optional(),
  /** The same instant by the receiver's clock; stands in where `WT` is missing. */
  ST: z.string().optional(),
  /** mg/dL, whatever unit the wearer sees. */
  Value: z.int(),
  Trend: z.unknown().optional(),
});

/** A refusal. `SubCode` has changed its language (XML, then JSON in a string): only `Code` can be relied on. */
export const faultSchema = z.object({ Code: z.string(), Message: z.string().catch('') });
export type Fault = z.infer<typeof faultSchema>;
