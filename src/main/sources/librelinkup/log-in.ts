import { message } from '../../../shared/i18n/message.ts';
import { createHash } from 'node:crypto';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { SourceContext } from '../source.ts';
import { type Answer, ask } from './client.ts';
import { type Region, regionSchema } from './regions.ts';
import { type Credentials, type Envelope, redirectSchema, type Session, signedInSchema } from './schema.ts';
import { ticketExpiresAt } from './ticket.ts';
import { FIRST_VERSION } from './version.ts';

/** Where to sign in, and as which version. */
interface Door {
  region: Region | undefined;
  version: string;
}

/** Signs in at the global host and, when that points to a region, there; no further. */
export async function logIn(credentials: Credentials, context: SourceContext): Promise<Session> {
  const atFront = await knock({ region: undefined, version: FIRST_VERSION }, credentials, context);
  const region = redirectIn(atFront.envelope);
  if (region === undefined) return sessionFrom(atFront, undefined, context);
  const atHome = await knock({ region, version: atFront.version }, credentials, context);
  if (redirectIn(atHome.envelope) !== undefined)
    throw new FlatarrowError('server', { hint: message('sources.libreLoop') });
  return sessionFrom(atHome, region, context);
}

function knock(
  { region, version }: Door,
  { email, password }: Credentials,
  context: SourceContext,
): Promise<Answer> {
  const body = JSON.stringify({ email, password });
  return ask({ step: 'signIn', method: 'POST', path: 'llu/auth/login', region, version, body }, context);
}

/** The region is in `data` in every recording, and beside a null `data` in one description of 2026. */
function redirectIn({ data, redirect, region }: Envelope): Region | undefined {
  const found = redirectSchema.safeParse(data).data ?? redirectSchema.safeParse({ redirect, region }).data;
  if (!found) return undefined;
  const known = regionSchema.safeParse(found.region);
  if (!known.success) throw new FlatarrowError('badPayload', { hint: message('sources.libreRegion') });
  return known.data;
}

function sessionFrom(
  { envelope, version }: Answer,
  region: Region | undefined,
  context: SourceContext,
): Session {
  const signedIn = signedInSchema.safeParse(envelope.data);
  if (!signedIn.success) throw new FlatarrowError('badPayload');
  const { user, authTicket } = signedIn.data;
  return {
    token: authTicket.token,
    expiresAt: ticketExpiresAt(authTicket, context.clock.now()),
    accountId: createHash('sha256').update(user.id).digest('hex'),
    service: { version, ...(region === undefined ? {} : { region }) },
  };
}
