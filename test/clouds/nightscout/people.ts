import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What somebody without a secret may do: read, only see the status, or nothing. */
const defaultRoleSchema = z.enum(['readable', 'statusOnly', 'denied']);

export const accessSchema = z.object({
  defaultRole: defaultRoleSchema.default('readable'),
  apiSecret: z.string().min(12).default('a site’s own secret'),
  /** Access tokens of subjects that may read. */
  readers: z.array(z.string()).default([]),
  /** Access tokens of subjects whose role allows nothing. */
  strangers: z.array(z.string()).default([]),
});
export type Access = z.output<typeof accessSchema>;

export interface Rights {
  /** The secret was right, or there was none. */
  known: boolean;
  canRead: boolean;
  canSeeStatus: boolean;
  /** Nobody has named themselves: the default role. */
  isDefault: boolean;
}

const NOBODY: Rights = { known: false, canRead: false, canSeeStatus: false, isDefault: false };

/** A wrong secret is worse than none: it takes the default role away. */
export function rightsOf(header: string | undefined, access: Access): Rights {
  const { defaultRole, apiSecret, readers, strangers } = access;
  const byDefault = { canRead: defaultRole === 'readable', canSeeStatus: defaultRole !== 'denied' };
  if (header === undefined) return { known: true, isDefault: true, ...byDefault };
  const isOf = (secret: string): boolean => header.toLowerCase() === sha1(secret);
  if (isOf(apiSecret) || readers.some((token) => isOf(token) || header === token))
    return { known: true, isDefault: false, canRead: true, canSeeStatus: true };
  if (strangers.some((token) => isOf(token) || header === token))
    return { known: true, isDefault: false, ...byDefault };
  return NOBODY;
}

function sha1(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
