import type { Account, StepType } from './accounts.ts';
import type { Tickets } from './tickets.ts';
import type { Shapes } from './wire.ts';

const MINUTE_MS = 60_000;
const OK = 200;

interface Knock {
  /** Undefined when nobody of that address has an account. */
  account: Account | undefined;
  password: string;
  /** The region that the account is kept in, when it is another than the one that was asked. */
  elsewhere: string | undefined;
  now: number;
  shapes: Shapes;
}

interface DoorAnswer {
  status: number;
  body: unknown;
}

/** The sign-in: refusals, lock-outs, ways to another region, and what must be confirmed first. HTTP hardly ever says. */
export class FrontDoor {
  readonly #tickets: Tickets;
  readonly #attempts: number;
  readonly #lockMs: number;

  constructor(tickets: Tickets, options: { attempts?: number; lockMs?: number }) {
    this.#tickets = tickets;
    this.#attempts = options.attempts ?? 3;
    this.#lockMs = options.lockMs ?? 5 * MINUTE_MS;
  }

  answer({ account, password, elsewhere, now, shapes }: Knock): DoorAnswer {
    const refused = { status: OK, body: { status: 2, error: { message: 'notAuthenticated' } } };
    if (!account) return refused;
    if (account.lockedUntil > now) return this.#locked(account, now, shapes);
    if (account.password !== password) {
      account.failures += 1;
      if (account.failures < this.#attempts) return refused;
      account.lockedUntil = now + this.#lockMs;
      return this.#locked(account, now, shapes);
    }
    account.failures = 0;
    if (elsewhere !== undefined) return { status: OK, body: wayTo(elsewhere, shapes) };
    const [step] = account.steps;
    return { status: OK, body: step ? this.#stepBody(account, step, now) : this.#success(account, now) };
  }

  #locked(account: Account, now: number, { lockOutStatus }: Shapes): DoorAnswer {
    const lockout = Math.ceil((account.lockedUntil - now) / 1000);
    const data = { code: 60, data: { failures: this.#attempts, interval: 60, lockout }, message: 'locked' };
    return { status: lockOutStatus, body: { status: 429, data } };
  }

  #success(account: Account, now: number): unknown {
    return {
      status: 0,
      data: { user: userOf(account), messages: {}, authTicket: this.#tickets.issue(account, now) },
    };
  }

  #stepBody(account: Account, type: StepType, now: number): unknown {
    const step =
      type === 'verifyEmail'
        ? { type, componentName: 'VerifyEmail', props: { email: account.email } }
        : {
            type,
            componentName: 'AcceptDocument',
            props: { reaccept: true, titleKey: `Common.${type}`, type },
          };
    return {
      status: 4,
      data: { step, user: userOf(account), authTicket: this.#tickets.issueTemporary(now) },
    };
  }
}

function wayTo(region: string, { redirect }: Shapes): unknown {
  return redirect === 'inData'
    ? { status: 0, data: { redirect: true, region } }
    : { status: 0, data: null, redirect: true, region };
}

function userOf({ userId, email }: Account): unknown {
  return {
    id: userId,
    firstName: 'Sam',
    lastName: 'Example',
    email,
    country: 'DE',
    uom: '1',
    accountType: 'pat',
  };
}
