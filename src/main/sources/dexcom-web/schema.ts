import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { message } from '../../../shared/i18n/message.ts';
import { z } from 'zod';
import { REDIRECT_ADDRESS } from './redirect.ts';
import { REGIONS, regionSchema } from './regions.ts';

export const credentialsSchema = z.object({
  region: regionSchema.meta({
    label: message('sources.region'),
    hint: message('sources.regionHint'),
    choiceLabels: {
      us: REGIONS.us.words,
      eu: REGIONS.eu.words,
      jp: REGIONS.jp.words,
      sandbox: REGIONS.sandbox.words,
    },
  }),
  clientId: z
    .string()
    .trim()
    .min(1, 'sources.clientIdNeeded' satisfies MessageKey)
    .max(200)
    .meta({
      label: message('sources.clientId'),
      hint: message('sources.clientIdHint', { address: REDIRECT_ADDRESS }),
    }),
  clientSecret: z
    .string()
    .trim()
    .min(1, 'sources.clientSecretNeeded' satisfies MessageKey)
    .max(500)
    .meta({
      label: message('sources.clientSecret'),
      hint: message('sources.clientSecretHint'),
      secret: true,
    }),
});
export type Credentials = z.infer<typeof credentialsSchema>;

/** Goes into a header, where nothing but visible ASCII belongs. */
const tokenSchema = z.string().regex(/^[!-~]{1,6000}$/);

export const sessionSchema = z.object({
  accessToken: tokenSchema,
  /** Good for one renewal, which yields the next one. */
  refreshToken: tokenSchema,
  /** By this computer's clock, epoch ms. */
  expiresAt: z.number(),
});
export type Session = z.infer<typeof sessionSchema>;

const USUAL_LIFE_S = 7200;
const LONGEST_LIFE_S = 24 * 3600;

export const tokensBodySchema = z.object({
  access_token: tokenSchema,
  refresh_token: tokenSchema.nullish(),
  /** Seconds, although one sentence of Dexcom's swagger says milliseconds; a life that can't be true is cut. */
  expires_in: z
    .number()
    .positive()
    .catch(USUAL_LIFE_S)
    .transform((seconds) => Math.min(seconds, LONGEST_LIFE_S)),
});

export const oauthErrorSchema = z.object({ error: z.string() });

/** Records are parsed one by one, so that an odd one doesn't take the others along. */
export const recordsBodySchema = z.object({ records: z.array(z.unknown()) });

/** A text that may be missing, null or something else: every enumeration of Dexcom's is open. */
export const openText = z
  .string()
  .max(1000)
  .nullish()
  .catch(undefined)
  .transform((text) => text ?? undefined);

const recordId = z
  .string()
  .max(200)
  .nullish()
  .transform((id) => (id === '' ? undefined : (id ?? undefined)));

/** What every record has: when it was, and whether it is the last word. */
const recordSchema = z.object({ recordId, systemTime: z.string(), eventStatus: openText });

/** One value of the sensor, mg/dL in every region. */
export const egvSchema = recordSchema.extend({
  value: z.int().nullish(),
  status: openText,
  trend: z.unknown().optional(),
  trendRate: z.number().nullish().catch(undefined),
  unit: openText,
  rateUnit: openText,
});
export type Egv = z.infer<typeof egvSchema>;

/** A text in v3, a number in v2 and in samples made from Dexcom's schema. */
const amountSchema = z
  .union([z.string().max(5000), z.number()])
  .nullish()
  .catch(undefined);

/** A deletion may say no more than what is deleted. */
const diarySchema = recordSchema.extend({ systemTime: openText, value: amountSchema, unit: openText });

export const eventSchema = diarySchema.extend({ eventType: openText, eventSubType: openText });
export type DexcomEvent = z.infer<typeof eventSchema>;

/** A meter's value typed into the receiver. */
export const calibrationSchema = diarySchema;

const extentSchema = z
  .object({ start: z.object({ systemTime: openText }).nullish().catch(undefined) })
  .nullish()
  .catch(undefined);

/** First and last record of each kind; any level may be null or missing. */
export const dataRangeBodySchema = z.object({
  egvs: extentSchema,
  events: extentSchema,
  calibrations: extentSchema,
});
