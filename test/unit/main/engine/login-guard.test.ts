import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NEW_STANDING,
  type Standing,
  afterData,
  afterError,
  afterLoginBegan,
  afterLoginWorked,
  afterPersonAsked,
  mayAsk,
  mayLogIn,
  standingSchema,
} from '../../../../src/main/engine/login-guard.ts';
import { ERROR_POLICY, FlatarrowError, errorKindSchema } from '../../../../src/shared/errors.ts';

const NOW = Date.UTC(2026, 10, 20);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const refused = new FlatarrowError('badCredentials');
const worked: Standing = { ...NEW_STANDING, worked: true };

describe('the login guard', () => {
  it('lets new credentials be tried at once', () => {
    expect(mayLogIn(NEW_STANDING, NOW)).toEqual({ allowed: true });
  });

  it('never lets refused credentials be sent again by time alone', () => {
    const standing = afterError(NEW_STANDING, refused, NOW);
    for (const later of [1, DAY, 365 * DAY]) {
      expect(mayLogIn(standing, NOW + later)).toMatchObject({ allowed: false, kind: 'badCredentials' });
    }
  });

  it('doubts the first refusal of credentials that have worked, once, half an hour later', () => {
    const suspect = afterError(worked, refused, NOW);
    expect(mayLogIn(suspect, NOW + 29 * MINUTE).allowed).toBe(false);
    expect(mayLogIn(suspect, NOW + 30 * MINUTE).allowed).toBe(true);
    const final = afterError(suspect, refused, NOW + 30 * MINUTE);
    expect(mayLogIn(final, NOW + DAY).allowed).toBe(false);
  });

  it('forgets the doubt when the second try works', () => {
    const again = afterLoginWorked(afterError(worked, refused, NOW));
    expect(afterError(again, refused, NOW + DAY).refusal?.retryAt).toBe(NOW + DAY + 30 * MINUTE);
  });

  it('waits out a lock-out for as long as the cloud says, and no request passes meanwhile', () => {
    const locked = afterError(worked, new FlatarrowError('lockedOut', { retryAt: NOW + 45 * MINUTE }), NOW);
    expect(mayAsk(locked, NOW + 44 * MINUTE)).toEqual({
      allowed: false,
      kind: 'lockedOut',
      retryAt: NOW + 45 * MINUTE,
    });
    expect(mayLogIn(locked, NOW + 45 * MINUTE).allowed).toBe(true);
  });

  it.each(['rateLimited', 'lockedOut', 'blocked'] as const)(
    'waits after %s until the very moment the cloud names, be it sooner than the floor for where it names none',
    (kind) => {
      const named = afterError(worked, new FlatarrowError(kind, { retryAt: NOW + 2 * MINUTE }), NOW);
      expect(named.wait).toEqual({ kind, until: NOW + 2 * MINUTE });
      const unnamed = afterError(worked, new FlatarrowError(kind), NOW);
      expect(unnamed.wait).toEqual({ kind, until: NOW + (ERROR_POLICY[kind].floorMs ?? 0) });
    },
  );

  it.each([-DAY, -1, 0, 1, 59_999])('waits for a minute where the moment named is %d ms away', (awayMs) => {
    const hasty = afterError(worked, new FlatarrowError('rateLimited', { retryAt: NOW + awayMs }), NOW);
    expect(hasty.wait?.until).toBe(NOW + MINUTE);
  });

  it('waits for between a minute and a day, whatever the cloud says', () => {
    const kinds = fc.constantFrom('rateLimited', 'lockedOut', 'blocked');
    const moments = fc.option(fc.integer({ min: 0, max: 2 * NOW }), { nil: undefined });
    fc.assert(
      fc.property(kinds, moments, (kind, retryAt) => {
        const { wait } = afterError(worked, new FlatarrowError(kind, { retryAt }), NOW);
        expect(wait?.until).toBeGreaterThanOrEqual(NOW + MINUTE);
        expect(wait?.until).toBeLessThanOrEqual(NOW + DAY);
      }),
    );
  });

  it('does not believe a lock-out of a year, and is not held by one after the clock was set back', () => {
    const locked = afterError(worked, new FlatarrowError('lockedOut', { retryAt: NOW + 365 * DAY }), NOW);
    expect(mayAsk(locked, NOW + DAY).allowed).toBe(true);
    expect(mayAsk(locked, NOW - 2 * DAY).allowed).toBe(true);
  });

  it('spaces logins further and further apart while no session holds', () => {
    let standing = worked;
    const pauses: number[] = [];
    let now = NOW;
    for (let login = 0; login < 6; login += 1) {
      const verdict = mayLogIn(standing, now);
      if (!verdict.allowed) {
        pauses.push((verdict.retryAt ?? 0) - now);
        now = verdict.retryAt ?? now;
      }
      standing = afterLoginWorked(afterLoginBegan(standing, now));
    }
    expect(pauses).toEqual([1, 5, 15, 60, 60].map((minutes) => minutes * MINUTE));
    expect(mayLogIn(afterData(standing, now), now).allowed).toBe(false);
    expect(mayLogIn(afterData(standing, now + 60 * MINUTE), now + 60 * MINUTE)).toEqual({ allowed: true });
  });

  it('lets a person retry what was settled elsewhere, but not a password', () => {
    const terms = afterError(worked, new FlatarrowError('termsRequired'), NOW);
    expect(mayLogIn(terms, NOW + DAY).allowed).toBe(false);
    expect(mayLogIn(afterPersonAsked(terms), NOW + DAY).allowed).toBe(true);
    const password = afterError(NEW_STANDING, refused, NOW);
    expect(mayLogIn(afterPersonAsked(password), NOW + DAY).allowed).toBe(false);
  });

  it('lets at most two logins through without data or a person, whatever the cloud answers with refusals', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 3 * DAY }), { maxLength: 200 }),
        fc.boolean(),
        (steps, hasWorked) => {
          let standing: Standing = { ...NEW_STANDING, worked: hasWorked };
          let now = NOW;
          let logins = 0;
          for (const step of steps) {
            now += step;
            if (!mayLogIn(standing, now).allowed) continue;
            logins += 1;
            // A restart at any moment changes nothing.
            standing = standingSchema.parse(
              JSON.parse(JSON.stringify(afterError(afterLoginBegan(standing, now), refused, now))),
            );
          }
          expect(logins).toBeLessThanOrEqual(hasWorked ? 2 : 1);
        },
      ),
    );
  });

  it('takes every kind of error without making a standing that can’t be stored', () => {
    for (const kind of errorKindSchema.options) {
      const standing = afterError(worked, new FlatarrowError(kind, { retryAt: NOW + MINUTE }), NOW);
      expect(standingSchema.safeParse(JSON.parse(JSON.stringify(standing))).success).toBe(true);
    }
  });
});
