import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../../src/main/sources/librelinkup/schema.ts';
import { withTicket } from '../../../../../src/main/sources/librelinkup/ticket.ts';

const NOW = Date.UTC(2026, 0, 15, 12);
const MINUTE_S = 60;
const DAY_MS = 86_400_000;

const heldUntil = (expiresAt: number): Session => ({
  token: 'held',
  expiresAt,
  accountId: 'a'.repeat(64),
  service: { version: '4.16.0' },
});

/** Asks every minute of a life, each answer with a fresh ticket; tells how often that was taken, and whether it ever ran out. */
function live(lifeSeconds: number, minutes: number): { changes: number; ranOut: boolean } {
  let session = heldUntil(NOW + lifeSeconds * 1000);
  let changes = 0;
  for (let minute = 1; minute <= minutes; minute += 1) {
    const now = NOW + minute * MINUTE_S * 1000;
    if (session.expiresAt <= now) return { changes, ranOut: true };
    const fresh = { token: `t${minute}`, expires: now / 1000 + lifeSeconds, duration: lifeSeconds * 1000 };
    const next = withTicket(session, fresh, now);
    if (next !== session) changes += 1;
    session = next;
  }
  return { changes, ranOut: false };
}

describe('a session that is asked with every minute', () => {
  it('changes once a day while its tickets live for half a year', () => {
    expect(live(180 * 24 * 60 * MINUTE_S, 3 * 24 * 60)).toEqual({ changes: 3, ranOut: false });
  });

  it('never runs out, however short its tickets live', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 14 * 24 * 60 }), (lifeMinutes) => {
        expect(live(lifeMinutes * MINUTE_S, 400 + lifeMinutes).ranOut).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('always has all but a day, or half, of a fresh ticket’s life before it: a restart needs no sign-in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 180 * 24 * 60 }),
        fc.integer({ min: -DAY_MS * 200, max: DAY_MS * 200 }),
        (lifeMinutes, heldMs) => {
          const fresh = { token: 'fresh', expires: NOW / 1000 + lifeMinutes * MINUTE_S };
          const kept = withTicket(heldUntil(NOW + heldMs), fresh, NOW).expiresAt - NOW;
          const lifeMs = lifeMinutes * 60_000;
          expect(kept).toBeGreaterThanOrEqual(lifeMs - Math.min(DAY_MS, lifeMs / 2));
          expect(kept).toBeGreaterThanOrEqual(heldMs);
        },
      ),
    );
  });
});
