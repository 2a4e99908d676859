import type { MirrorProblem } from '../../shared/ipc/groups/mirrors.ts';
import type { Account } from '../../shared/people/account.ts';
import type { FormValues } from '../../shared/people/form-field.ts';
import type { Mirror } from '../../shared/people/mirror.ts';
import { type Credentials, writerSchema } from '../sources/nightscout/schema.ts';
import { isSite } from './feeds.ts';
import { siteIdentity } from './site-identity.ts';

const FIELDS = ['address', 'secret', 'certificatePin'] as const;
type Field = (typeof FIELDS)[number];
export type MirrorFields = Partial<Record<Field, MirrorProblem>>;

/** What else must be known to judge a form. */
export interface FormFacts {
  personId: string;
  /** What is stored for the mirror that is being changed. */
  known: Credentials | undefined;
  /** All mirrors but the one that is being changed. */
  others: readonly Mirror[];
  /** The person’s. */
  accounts: readonly Account[];
  /** Those of them whose readings a mirror to that address would get. */
  feeds: (address: string) => readonly string[];
}

/**
 * Reads a mirror's form. A secret that was left empty keeps its old value, but is never taken along to another site.
 */
export function readMirrorForm(
  values: FormValues,
  facts: FormFacts,
): { credentials: Credentials } | { fields: MirrorFields } {
  const entered = Object.fromEntries(FIELDS.map((name) => [name, values[name]?.trim() ?? '']));
  const address = entered['address'] ?? '';
  if (address === '') return { fields: { address: 'needed' } };
  const identity = siteIdentity(address);
  if (identity === undefined) return { fields: { address: 'noAddress' } };
  const isSameSite = facts.known !== undefined && siteIdentity(facts.known.address) === identity;
  const kept = isSameSite ? facts.known?.secret : undefined;
  const parsed = writerSchema.safeParse({ ...entered, secret: entered['secret'] || kept });
  if (!parsed.success) {
    const isWrong = (name: Field): boolean => parsed.error.issues.some(({ path }) => path[0] === name);
    const needed = facts.known && !isSameSite ? 'secretForNewSite' : 'needed';
    return {
      fields: {
        ...(isWrong('address') ? { address: 'noAddress' } : {}),
        ...(isWrong('secret') ? { secret: needed } : {}),
        ...(isWrong('certificatePin') ? { certificatePin: 'noFingerprint' } : {}),
      },
    };
  }
  const problem = addressProblem(identity, parsed.data.address, facts);
  return problem ? { fields: { address: problem } } : { credentials: parsed.data };
}

function addressProblem(
  identity: string,
  address: string,
  { personId, others, accounts, feeds }: FormFacts,
): MirrorProblem | undefined {
  const taken = others.find((mirror) => siteIdentity(mirror.address) === identity);
  if (taken) return taken.personId === personId ? 'alreadyMirrored' : 'somebodyElses';
  if (accounts.length === 0 || feeds(address).length > 0) return undefined;
  const isFollowed = accounts.some(
    ({ sourceId, label }) => sourceId === 'nightscout' && isSite(label, address),
  );
  return isFollowed ? 'comesFromThere' : 'onlyInvented';
}
