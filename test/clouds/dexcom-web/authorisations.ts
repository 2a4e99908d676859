import { randomUUID } from 'node:crypto';
import type { App, Person } from './people.ts';

const CODE_LIFE_MS = 60_000;
const ACCESS_LIFE_MS = 2 * 3_600_000;
const REFRESH_LIFE_MS = 365 * 24 * 3_600_000;

interface Grant {
  person: Person;
  app: App;
  validUntil: number;
}

export interface Tokens {
  access_token: string;
  expires_in: number;
  token_type: 'Bearer';
  refresh_token: string;
  refresh_expires_in: 0;
}

/** Every code and token that is worth something. Codes and refresh tokens are good once. */
export class Authorisations {
  readonly #codes = new Map<string, Grant & { redirectUri: string }>();
  readonly #accessTokens = new Map<string, Grant>();
  readonly #refreshTokens = new Map<string, Grant>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  grantCode(person: Person, app: App, redirectUri: string): string {
    const code = `US_${randomUUID()}.${randomUUID()}.${randomUUID()}`;
    const validUntil = this.#now() + CODE_LIFE_MS;
    this.#codes.set(code, { person, app, validUntil, redirectUri });
    return code;
  }

  redeemCode(code: string, app: App, redirectUri: string): Tokens | undefined {
    const grant = take(this.#codes, code);
    if (!grant || grant.redirectUri !== redirectUri) return undefined;
    return this.#tokensFor(grant, app);
  }

  refresh(refreshToken: string, app: App): Tokens | undefined {
    const grant = take(this.#refreshTokens, refreshToken);
    return grant && this.#tokensFor(grant, app);
  }

  /** Whose data an access token opens. */
  personOf(accessToken: string): Person | undefined {
    const grant = this.#accessTokens.get(accessToken);
    return grant && grant.validUntil > this.#now() ? grant.person : undefined;
  }

  /** The access tokens of today are over; they can be renewed. */
  expireAccess(): void {
    this.#accessTokens.clear();
  }

  /** The person has taken the permission back, or changed the password. */
  revoke(): void {
    this.#codes.clear();
    this.#accessTokens.clear();
    this.#refreshTokens.clear();
  }

  #tokensFor({ person, app, validUntil }: Grant, askedBy: App): Tokens | undefined {
    const now = this.#now();
    if (app !== askedBy || validUntil <= now) return undefined;
    const accessToken = `access.${randomUUID()}`;
    const refreshToken = `refresh.${randomUUID()}`;
    const grant = { person, app };
    this.#accessTokens.set(accessToken, { ...grant, validUntil: now + ACCESS_LIFE_MS });
    this.#refreshTokens.set(refreshToken, { ...grant, validUntil: now + REFRESH_LIFE_MS });
    return {
      access_token: accessToken,
      expires_in: ACCESS_LIFE_MS / 1000,
      token_type: 'Bearer',
      refresh_token: refreshToken,
      refresh_expires_in: 0,
    };
  }
}

function take<Value>(map: Map<string, Value>, key: string): Value | undefined {
  const value = map.get(key);
  map.delete(key);
  return value;
}
