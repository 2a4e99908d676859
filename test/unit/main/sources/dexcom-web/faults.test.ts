import { describe, expect, it } from 'vitest';
import type { HttpResponse } from '../../../../../src/main/ports/http.ts';
import { failureOf, type Step } from '../../../../../src/main/sources/dexcom-web/faults.ts';
import { inEnglish } from '../../../../support/english.ts';

const NOW = Date.UTC(2026, 0, 15, 12);

const answer = (status: number, body: unknown, headers: Record<string, string> = {}): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const kindOf = (response: HttpResponse, step: Step): string | undefined =>
  failureOf(response, step, NOW)?.kind;

describe('a refusal of Dexcom’s sign-in', () => {
  it.each([
    [400, 'invalid_grant', 'signIn', 'badCredentials', 'Sign in again in the browser'],
    [400, 'invalid_client', 'signIn', 'badCredentials', 'client ID and client secret'],
    [401, 'invalid_client', 'renew', 'badCredentials', 'client ID and client secret'],
    [400, 'unauthorized_client', 'renew', 'badCredentials', 'client ID and client secret'],
    [401, 'never_heard_of', 'signIn', 'badCredentials', 'client ID and client secret'],
    [403, 'access_denied', 'signIn', 'badCredentials', 'told not to share'],
    [400, 'invalid_grant', 'renew', 'sessionExpired', ''],
    [400, 'invalid_request', 'signIn', 'badPayload', ''],
    [400, 'unsupported_grant_type', 'renew', 'badPayload', ''],
    [500, 'invalid_client', 'signIn', 'server', ''],
  ] as const)('%i %s at “%s” means “%s”', (...[status, error, step, kind, hint]) => {
    const failure = failureOf(answer(status, { error, error_description: 'words' }), step, NOW);
    expect(failure?.kind).toBe(kind);
    expect(inEnglish(failure?.facts.hint) ?? '').toContain(hint);
  });

  it('says the redirect address that must be registered', () => {
    const failure = failureOf(answer(400, { error: 'invalid_grant' }), 'signIn', NOW);
    expect(inEnglish(failure?.facts.hint)).toContain('http://localhost:17325/signed-in');
  });
});

describe('a failure of Dexcom’s resources', () => {
  it.each([
    [401, '{"fault":{}}', 'sessionExpired'],
    [401, '', 'sessionExpired'],
    [400, '{"errors":[]}', 'badPayload'],
    [404, '', 'badPayload'],
    [410, '', 'badPayload'],
    [403, '{}', 'blocked'],
    [423, '{}', 'lockedOut'],
    [429, '{}', 'rateLimited'],
    [500, '{"error":"invalid_grant"}', 'server'],
    [503, '', 'server'],
    [302, '', 'server'],
    [204, '', 'server'],
  ] as const)('%i with “%s” means “%s”', (status, body, kind) => {
    expect(kindOf(answer(status, body), 'read')).toBe(kind);
  });

  it('is no word of Dexcom’s when a web page says it', () => {
    const page = { 'content-type': 'text/html' };
    for (const status of [200, 400, 401, 404]) {
      expect(kindOf(answer(status, '<html></html>', page), 'read')).toBe('server');
      expect(kindOf(answer(status, '<html></html>', page), 'renew')).toBe('server');
    }
  });

  it('tells when to come back', () => {
    const busy = answer(429, '{}', { 'retry-after': '90' });
    expect(failureOf(busy, 'read', NOW)?.facts.retryAt).toBe(NOW + 90_000);
  });

  it('is none when there is an answer', () => {
    expect(failureOf(answer(200, '{}'), 'read', NOW)).toBeUndefined();
  });
});
