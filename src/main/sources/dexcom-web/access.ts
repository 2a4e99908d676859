import { asFlatarrowError } from '../../../shared/errors.ts';
import type { HttpResponse } from '../../ports/http.ts';
import type { SourceContext } from '../source.ts';
import { failureOf } from './faults.ts';
import { renewSession } from './oauth.ts';
import { apiUrl } from './regions.ts';
import type { Credentials, Session } from './schema.ts';

/** A token this close to its end may be over when it arrives. */
const EXPIRY_MARGIN_MS = 2 * 60_000;

export interface AccessParts {
  credentials: Credentials;
  session: Session;
  context: SourceContext;
}

/** One session at work: asks with its access token, and renews that once when it has run out. */
export class Access {
  readonly #credentials: Credentials;
  readonly #context: SourceContext;
  #session: Session;
  #renewed = false;

  constructor({ credentials, session, context }: AccessParts) {
    this.#credentials = credentials;
    this.#session = session;
    this.#context = context;
  }

  /** What must replace the session it began with, if anything. */
  get renewal(): { session?: Session } {
    return this.#renewed ? { session: this.#session } : {};
  }

  /** @throws FlatarrowError `sessionExpired` when neither token is worth anything any more */
  async get(resource: string, query: Readonly<Record<string, string>> = {}): Promise<HttpResponse> {
    const leftMs = this.#session.expiresAt - this.#context.clock.now();
    if (leftMs < EXPIRY_MARGIN_MS && !this.#renewed) await this.#renew();
    try {
      return await this.#send(resource, query);
    } catch (error) {
      if (this.#renewed || asFlatarrowError(error).kind !== 'sessionExpired') throw error;
    }
    await this.#renew();
    return this.#send(resource, query);
  }

  async #renew(): Promise<void> {
    const session = await renewSession(this.#credentials, this.#session, this.#context);
    this.#session = session;
    this.#renewed = true;
    // The old refresh token is spent: with the new one only in memory, a crash would mean a new sign-in.
    await this.#context.keepSession?.(session);
  }

  async #send(resource: string, query: Readonly<Record<string, string>>): Promise<HttpResponse> {
    const { http, cloudUrl, signal, clock } = this.#context;
    const url = apiUrl(this.#credentials.region, `users/self/${resource}`, cloudUrl);
    url.search = new URLSearchParams(query).toString();
    const response = await http.send({
      method: 'GET',
      url,
      headers: { authorization: `Bearer ${this.#session.accessToken}`, accept: 'application/json' },
      ...(signal ? { signal } : {}),
    });
    const failure = failureOf(response, 'read', clock.now());
    if (failure) throw failure;
    return response;
  }
}
