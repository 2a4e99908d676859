import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Session, Ticket } from './schema.ts';

/** `expires` counts seconds, `duration` milliseconds. A ticket that says neither is good until it is refused. */
export function ticketExpiresAt({ expires, duration }: Ticket, now: EpochMs): EpochMs {
  if (expires !== undefined) return expires * 1000;
  return now + (duration ?? 0);
}

/**
 * Takes over the ticket that came with data, unless it would end sooner than the one that fetched it: the hour-long
 * tickets of an unfinished sign-in must never take the place of one for months.
 * @returns the very same session when there is nothing to change
 */
export function withTicket(session: Session, ticket: Ticket | undefined, now: EpochMs): Session {
  if (!ticket || ticket.token === session.token) return session;
  const expiresAt = ticketExpiresAt(ticket, now);
  return expiresAt < session.expiresAt ? session : { ...session, token: ticket.token, expiresAt };
}
