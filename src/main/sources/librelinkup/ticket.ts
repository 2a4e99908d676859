import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Session, Ticket } from './schema.ts';

const DAY_MS = 24 * 60 * 60_000;

/** `expires` counts seconds, `duration` milliseconds. A ticket that says neither is good until it is refused. */
export function ticketExpiresAt({ expires, duration }: Ticket, now: EpochMs): EpochMs {
  if (expires !== undefined) return expires * 1000;
  return now + (duration ?? 0);
}

/**
 * Takes over the ticket that came with data where that is worth it. Every answer brings one, once a minute, and each
 * change of the session is encrypted and written to disk; but an older ticket lives on until its own time. So one for
 * months is replaced once a day, a short one when half of it has passed. One that would end sooner than the one that
 * fetched it never is: the hour-long tickets of an unfinished sign-in must not take the place of one for months.
 * @returns the very same session when there is nothing to change
 */
export function withTicket(session: Session, ticket: Ticket | undefined, now: EpochMs): Session {
  if (!ticket || ticket.token === session.token) return session;
  const expiresAt = ticketExpiresAt(ticket, now);
  const leftMs = expiresAt - now;
  const worthMs = leftMs > 0 ? Math.min(DAY_MS, leftMs / 2) : DAY_MS;
  const gainedMs = expiresAt - session.expiresAt;
  return gainedMs < worthMs ? session : { ...session, token: ticket.token, expiresAt };
}
