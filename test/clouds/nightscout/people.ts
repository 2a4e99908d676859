import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What somebody without a secret may do: read, only see the status, or nothing. */
const defaultRoleSchema = z.enum(['readable', 'statusOnly', 'denied']);

export const accessSchema = z.object({
  defaultRole: defaultRoleSchema.default('readable'),
  apiSecret: z.string().min(12).default('a site’s own secret'),
  /** Access tokens of subjects that may read. */
  readers: z.array(z.string()).default([]),
  /** Access tokens of subjects that may read and add entries and nothing else. */
  writers: z.array(z.string()).default([]),
  /** Access tokens of subjects whose role allows nothing. */
  strangers: z.array(z.string()).default([]),
});
export type Access = z.output<typeof accessSchema>;

export interface Rights {
  /** The secret was right, or there was none. */
  known: boolean;
  canRead: boolean;
  /** May read everything, which is what `verifyauth` calls being able to read. */
  canReadAll: boolean;
  canSeeStatus: boolean;
  /** May add entries. */
  canAdd: boolean;
  isAdmin: boolean;
  /** Nobody has named themselves: the default role. */
  isDefault: boolean;
}

const NOTHING: Rights = {
  known: true,
  canRead: false,
  canReadAll: false,
  canSeeStatus: false,
  canAdd: false,
  isAdmin: false,
  isDefault: false,
};

/** A wrong secret is worse than none: it takes the default role away. */
export function rightsOf(header: string | undefined, access: Access): Rights {
  const { defaultRole, apiSecret, readers, writers, strangers } = access;
  const canRead = defaultRole === 'readable';
  const byDefault = { ...NOTHING, canRead, canReadAll: canRead, canSeeStatus: defaultRole !== 'denied' };
  if (header === undefined) return { ...byDefault, isDefault: true };
  const isOf = (secret: string): boolean => header.toLowerCase() === sha1(secret);
  const isOneOf = (tokens: readonly string[]): boolean =>
    tokens.some((token) => isOf(token) || header === token);
  const reads = { ...NOTHING, canRead: true, canReadAll: true, canSeeStatus: true };
  if (isOf(apiSecret)) return { ...reads, canAdd: true, isAdmin: true };
  if (isOneOf(readers)) return reads;
  if (isOneOf(writers)) return { ...byDefault, canRead: true, canAdd: true };
  return isOneOf(strangers) ? byDefault : { ...NOTHING, known: false };
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
