import { describe, expect, it } from 'vitest';
import { failureOf, type Step } from '../../../../../src/main/sources/dexcom-share/faults.ts';
import type { HttpResponse } from '../../../../../src/main/ports/http.ts';
import { shapesSchema, writeFault } from '../../../../clouds/dexcom-share/wire.ts';
import { inEnglish } from '../../../../support/english.ts';

const NOW = Date.UTC(2026, 0, 15, 12);

const fault = (code: string, message = '', subCode: 'xml' | 'json' = 'json'): HttpResponse => ({
  status: 500,
  headers: { 'content-type': 'application/json' },
  body: writeFault(code, message, shapesSchema.parse({ subCode })),
});
const kindOf = (response: HttpResponse, step: Step): string | undefined =>
  failureOf(response, step, NOW)?.kind;

describe('a fault of Dexcom Share', () => {
  it.each([
    ['AccountPasswordInvalid', 'Publisher account password failed', 'badCredentials'],
    ['SSO_AuthenticateAccountNotFound', '', 'badCredentials'],
    ['SSO_AuthenticatePasswordInvalid', 'Simulate SSO: Authentication failed. AccountId=x', 'badCredentials'],
    ['SSO_AuthenticateMaxAttemptsExceeed', '', 'lockedOut'],
    ['SSO_AuthenticateMaxAttemptsExceeded', '', 'lockedOut'],
    ['SSO_InternalError', 'Cannot Authenticate by AccountName', 'badCredentials'],
    ['SSO_InternalError', 'Cannot Authenticate by AccountId', 'badCredentials'],
    ['SSO_InternalError', 'Object reference not set', 'server'],
    ['InvalidArgument', 'accountName is empty', 'badCredentials'],
    ['InvalidArgument', 'password is empty', 'badCredentials'],
    ['InvalidArgument', 'Invalid UUID', 'badCredentials'],
    ['InvalidArgument', 'something else', 'server'],
    ['SessionIdNotFound', '', 'server'],
    ['MonitoredReceiverNotAssigned', '', 'server'],
    ['NeverHeardOf', 'password', 'server'],
  ])('%s (%s) at sign-in means “%s”, in both languages of SubCode', (code, message, kind) => {
    expect(kindOf(fault(code, message, 'json'), 'signIn')).toBe(kind);
    expect(kindOf(fault(code, message, 'xml'), 'signIn')).toBe(kind);
  });

  it.each([
    ['SessionIdNotFound', 'Failed to find session object. [SessionId = x]', 'sessionExpired'],
    ['SessionNotValid', 'Session not active or timed out. [SessionId = x]', 'sessionExpired'],
    ['SessionNotValid', 'Error in the application.', 'sessionExpired'],
    ['InvalidArgument', 'Invalid UUID: sessionId', 'sessionExpired'],
    ['AccountPasswordInvalid', '', 'sessionExpired'],
    ['SSO_InternalError', 'Object reference not set', 'server'],
    ['NeverHeardOf', '', 'server'],
  ])('%s (%s) while reading means “%s”', (code, message, kind) => {
    expect(kindOf(fault(code, message), 'read')).toBe(kind);
  });

  it('counts whatever the status is', () => {
    expect(kindOf({ ...fault('AccountPasswordInvalid'), status: 200 }, 'signIn')).toBe('badCredentials');
    expect(kindOf({ ...fault('SessionNotValid'), status: 401 }, 'read')).toBe('sessionExpired');
  });

  it('explains a refusal: what may be wrong, whose login it must be, and what Share needs', () => {
    const hint = inEnglish(failureOf(fault('AccountPasswordInvalid'), 'signIn', NOW)?.facts.hint);
    for (const words of [/region/, /user name/, /password/, /wearer’s own login/, /follower invited/]) {
      expect(hint).toMatch(words);
    }
  });

  it('never repeats what the server wrote, which may name the account or the session', () => {
    const error = failureOf(fault('SessionNotValid', 'SessionId = 11111111-aaaa'), 'read', NOW);
    expect(JSON.stringify([error, error?.message, error?.facts])).not.toContain('11111111');
  });

  it('lets a good answer pass', () => {
    expect(failureOf({ status: 200, headers: {}, body: '[]' }, 'read', NOW)).toBeUndefined();
    expect(failureOf({ status: 200, headers: {}, body: '' }, 'read', NOW)).toBeUndefined();
  });
});
