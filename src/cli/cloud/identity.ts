import { createHash } from 'node:crypto';
import { formFields } from '../../main/sources/form-fields.ts';
import type { AnySource } from '../../main/sources/source.ts';

/**
 * What tells one account from another without its secrets: the same login stays the same account when its password
 * changes. Normalised by the source's own schema.
 */
export function publicDetails({ id, credentials: schema }: AnySource, credentials: unknown): string {
  const values: Record<string, unknown> = typeof credentials === 'object' ? { ...credentials } : {};
  const open = formFields(schema).filter(({ secret }) => !secret);
  return JSON.stringify([id, ...open.map(({ name }) => values[name] ?? null)]);
}

/** Finds a login again without telling it. */
export function loginDigest(details: string): string {
  return createHash('sha256').update(details).digest('hex').slice(0, 32);
}

/**
 * The id under which the command line's own readings of an account are stored. It says nothing about the account.
 * @param whose which of the people behind one login
 */
export function recordedAccountId(details: string, whose: string): string {
  return `cli-${loginDigest(JSON.stringify([details, whose]))}`;
}
