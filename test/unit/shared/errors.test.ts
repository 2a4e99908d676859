import { describe, expect, it } from 'vitest';
import {
  ERROR_POLICY,
  FlatarrowError,
  asFlatarrowError,
  errorKindSchema,
  errorText,
} from '../../../src/shared/errors.ts';
import { english } from '../../support/english.ts';

const kinds = errorKindSchema.options;

describe('the table of errors', () => {
  it('has one row for every kind, and no other', () => {
    expect(Object.keys(ERROR_POLICY).toSorted()).toEqual(kinds.toSorted());
  });

  it.each(kinds)('has a sentence for %s', (kind) => {
    expect(english.t(ERROR_POLICY[kind].text)).toMatch(/^[A-Z].*[.?]$/);
    expect(errorText({ kind }, english)).toBe(english.t(ERROR_POLICY[kind].text));
  });

  it.each(['badCredentials', 'wrongAccountKind', 'termsRequired', 'noPerson'] as const)(
    'stops at %s, tells it at once and offers something to do',
    (kind) => {
      expect(ERROR_POLICY[kind]).toMatchObject({
        engine: 'stop',
        tell: 'atOnce',
        action: expect.any(String),
      });
    },
  );

  it.each(['rateLimited', 'lockedOut', 'blocked'] as const)(
    'waits at least five minutes after %s where the service names no time',
    (kind) => {
      expect(ERROR_POLICY[kind]).toMatchObject({ engine: 'wait', tell: 'atOnce' });
      expect(ERROR_POLICY[kind].floorMs).toBeGreaterThanOrEqual(5 * 60_000);
    },
  );

  it.each(['offline', 'timeout', 'server'] as const)(
    'backs off from %s, quiet until the value is stale',
    (kind) => {
      expect(ERROR_POLICY[kind]).toMatchObject({ engine: 'backOff', tell: 'whenStale' });
    },
  );

  it('renews an expired session without a word', () => {
    expect(ERROR_POLICY.sessionExpired).toMatchObject({ engine: 'logInAgain', tell: 'never' });
  });
});

describe('FlatarrowError', () => {
  it('carries its kind, its facts and its cause, and its hint where there is one', () => {
    const cause = new Error('socket');
    const error = new FlatarrowError('lockedOut', { retryAt: 5, hint: 'Wait a little.', cause });
    expect(error).toMatchObject({
      kind: 'lockedOut',
      message: 'lockedOut: Wait a little.',
      cause,
      facts: { retryAt: 5 },
    });
    expect(new FlatarrowError('offline').message).toBe('offline');
    expect('cause' in new FlatarrowError('offline')).toBe(false);
    expect(errorText({ kind: 'badCredentials', hint: 'Check the region.' }, english)).toBe(
      'Check the region.',
    );
  });
});

describe('asFlatarrowError', () => {
  it('leaves our own errors as they are', () => {
    const error = new FlatarrowError('noPerson');
    expect(asFlatarrowError(error)).toBe(error);
  });

  it.each([new TypeError('x is not a function'), 'text', undefined, null, { kind: 'badCredentials' }])(
    'takes %o for a trouble of the service, never for a refusal, and doesn’t repeat its words',
    (thrown) => {
      const error = asFlatarrowError(thrown);
      expect([error.kind, error.message]).toEqual(['server', 'server']);
    },
  );
});
