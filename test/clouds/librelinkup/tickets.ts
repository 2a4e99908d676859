import { randomBytes } from 'node:crypto';
import type { Account } from './accounts.ts';

const TICKET_MS = 180 * 24 * 60 * 60_000;
/** That of a sign-in which a step still stands in the way of: it opens no data. */
const TEMPORARY_MS = 60 * 60_000;

interface Ticket {
  token: string;
  /** Seconds since the epoch. */
  expires: number;
  /** Milliseconds. */
  duration: number;
}

/** Every ticket that was given out. A newer one doesn't end an older one: each lives until its own time. */
export class Tickets {
  readonly #given = new Map<string, { account: Account; validUntil: number }>();

  issue(account: Account, now: number): Ticket {
    const ticket = newTicket(now, TICKET_MS);
    this.#given.set(ticket.token, { account, validUntil: ticket.expires * 1000 });
    return ticket;
  }

  issueTemporary(now: number): Ticket {
    return newTicket(now, TEMPORARY_MS);
  }

  /** Whom an `Authorization` header belongs to. */
  owner(authorization: string | string[] | undefined, now: number): Account | undefined {
    const given = this.#given.get(String(authorization).replace(/^Bearer /, ''));
    return given && given.validUntil > now ? given.account : undefined;
  }

  expireAll(): void {
    this.#given.clear();
  }
}

function newTicket(now: number, duration: number): Ticket {
  const token = ['header', randomBytes(60), randomBytes(32)]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');
  return { token, expires: Math.floor((now + duration) / 1000), duration };
}
