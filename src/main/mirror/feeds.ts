import type { Account, SourceId } from '../../shared/people/account.ts';
import type { Mirror } from '../../shared/people/mirror.ts';
import { isPrivateHost } from '../sources/nightscout/private-host.ts';
import { siteIdentity } from './site-identity.ts';

/** Why an account's readings don't go to a site. */
export type LeftOut =
  /** Nobody measured them: no follower of the site may take them for a person's. */
  | 'invented'
  /** They come from this very site. */
  | 'sameSite';

/**
 * Why readings of an account are never written to a site, or nothing where they are.
 * @param isStandIn whether a source's cloud is a local stand-in: what it says must not leave the person's own network
 */
export function whyLeftOut(
  { sourceId, label }: Pick<Account, 'sourceId' | 'label'>,
  { address }: Pick<Mirror, 'address'>,
  isStandIn: (sourceId: SourceId) => boolean,
): LeftOut | undefined {
  if (sourceId === 'simulator') return 'invented';
  if (isStandIn(sourceId) && !isPrivateHost(new URL(address).hostname)) return 'invented';
  // A Nightscout account is called by its address.
  return sourceId === 'nightscout' && isSite(label, address) ? 'sameSite' : undefined;
}

/** Whether an account's label is the address of a site, however the two are written. */
export function isSite(label: Account['label'], address: string): boolean {
  return typeof label === 'string' && siteIdentity(label) === siteIdentity(address);
}
