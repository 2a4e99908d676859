import type { MessageKey } from '../../../shared/i18n/messages.ts';
import { message } from '../../../shared/i18n/message.ts';
import { z } from 'zod';
import { readAddress } from './address.ts';
import { readFingerprint } from './fingerprint.ts';

const form = z.object({
  address: z
    .string()
    .min(1, 'sources.addressNeeded' satisfies MessageKey)
    .max(2000)
    .meta({
      label: message('sources.address'),
      hint: message('sources.addressHint'),
    }),
  secret: z
    .string()
    .max(500)
    .optional()
    .meta({
      label: message('sources.secret'),
      hint: message('sources.secretHint'),
      secret: true,
    }),
  certificatePin: z
    .string()
    .max(500)
    .optional()
    .meta({
      label: message('sources.fingerprint'),
      hint: message('sources.fingerprintHint'),
    }),
});

/** What is kept: a bare address, and nothing secret but in `secret`. Parsing it again changes nothing. */
export interface Credentials {
  address: string;
  secret?: string;
  certificatePin?: string;
}

export const credentialsSchema = form.transform((typed, context): Credentials => {
  const refuse = (field: keyof Credentials, key: MessageKey): never => {
    context.addIssue({ code: 'custom', path: [field], message: key });
    return z.NEVER;
  };
  const pasted = readAddress(typed.address);
  if (!pasted) return refuse('address', 'sources.addressWrong');
  const certificatePin = typed.certificatePin?.trim() ? readFingerprint(typed.certificatePin) : '';
  if (certificatePin === undefined) return refuse('certificatePin', 'sources.fingerprintWrong');
  // Of two secrets, the one in the address is the newer: the field may have been filled from what was kept.
  const secret = pasted.secret ?? typed.secret?.trim() ?? '';
  return {
    // Whoever has a certificate speaks HTTPS.
    address: certificatePin ? pasted.address.replace(/^http:/, 'https:') : pasted.address,
    ...(secret ? { secret } : {}),
    ...(certificatePin ? { certificatePin } : {}),
  };
});

/** Credentials that are to write: nobody may write to a site without naming themselves. */
export const writerSchema = credentialsSchema.refine(({ secret }) => secret !== undefined, {
  path: ['secret'],
  message: 'sources.fieldNeeded' satisfies MessageKey,
});

/** What a sign-in finds out about a site. */
export const sessionSchema = z.object({
  /** Which generation of Nightscout's API reads: v1, or v3 where a site has no v1. */
  api: z.enum(['first', 'third']),
  /** The site itself sends everybody from plain HTTP to HTTPS. */
  secure: z.boolean().default(false),
  /** For v3 sites that don't take the access token itself. */
  jwt: z.object({ token: z.string().min(1), expiresAt: z.number() }).optional(),
});
export type Session = z.infer<typeof sessionSchema>;

/** Some emulators say "nothing" with `{}` (xDrip's tests of its Nightscout follower). */
const nothing = z.strictObject({}).transform((): unknown[] => []);
/** Items are parsed one by one, so that an odd one doesn't take the others along. */
export const listSchema = z.union([z.array(z.unknown()), nothing]);
export const thirdListSchema = z.object({ result: z.array(z.unknown()) }).transform(({ result }) => result);

/**
 * `canRead` decides. Servers of other years say only "OK" or "UNAUTHORIZED", the latter also of a public site; then
 * only an attempt to read can tell.
 */
export const verdictSchema = z.union([
  z.object({ message: z.object({ canRead: z.boolean() }) }).transform((verdict) => verdict.message.canRead),
  z
    .union([z.strictObject({}), z.object({ message: z.union([z.string(), z.object({})]) })])
    .transform(() => undefined),
]);

/** What a token may do with v3's collections, a letter each for create, read, update and delete; older servers wrap nothing. */
export const permissionsSchema = z
  .union([
    z.object({ result: z.object({ apiPermissions: z.object({ entries: z.string().optional() }) }) }),
    z
      .object({ apiPermissions: z.object({ entries: z.string().optional() }) })
      .transform((result) => ({ result })),
  ])
  .transform(({ result }) => result.apiPermissions.entries ?? '');

/** A token for v3, good for hours. Times are seconds since the epoch. */
export const jwtSchema = z.object({ token: z.string().min(1), exp: z.number() });
