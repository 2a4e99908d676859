import { z } from 'zod';

/** What Dexcom answers in place of an id when it refuses, with HTTP 200 (pydexcom, `const.py`). */
export const ZERO_ID = '00000000-0000-0000-0000-000000000000';

/** Dexcom's ids have the form of a UUID, not always its version bits. */
export const dexcomIdSchema = z.guid();

/** Somebody may type their account id in place of a name; it needs no look-up. */
export function isAccountId(name: string): boolean {
  return dexcomIdSchema.safeParse(name).success;
}

const PHONE_NUMBER = /^(?:\+|00)[\d\s().\-/]+$/;

/**
 * A phone number becomes `+` and digits, the only form Dexcom knows; anything else stays as typed. A number without
 * its country code stays too: it could be a user name, and the country would be a guess.
 */
export function normaliseAccountName(typed: string): string {
  const name = typed.trim();
  if (!PHONE_NUMBER.test(name)) return name;
  // In "+44 (0)20 …" the bracketed zero is for calls within the country.
  const digits = name.replace('(0)', '').replaceAll(/\D/g, '').replace(/^00/, '');
  return digits.length >= 7 && digits.length <= 15 ? `+${digits}` : name;
}
