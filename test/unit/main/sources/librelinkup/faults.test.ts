import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../../../../../src/main/sources/librelinkup/faults.ts';
import type { FlatarrowError } from '../../../../../src/shared/errors.ts';

const NOW = Date.UTC(2026, 0, 15, 12);

function failureIn(text: string, status: number, step: 'signIn' | 'read'): FlatarrowError | undefined {
  const response = { status, headers: { 'content-type': 'application/json' }, body: text };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    body = undefined;
  }
  return failureOf({ response, body, step, now: NOW });
}

const nearlyARefusal = fc.record(
  {
    status: fc.oneof(fc.constantFrom(0, 2, 4, 429, 920, '2', 2.5), fc.jsonValue()),
    message: fc.jsonValue(),
    error: fc.oneof(
      fc.record({ message: fc.constantFrom('notAuthenticated', 'couldNotLoadPatient') }),
      fc.jsonValue(),
    ),
    data: fc.oneof(
      fc.record(
        {
          minimumVersion: fc.oneof(fc.constantFrom('4.20.0', '9'), fc.jsonValue()),
          step: fc.oneof(fc.record({ type: fc.constantFrom('tou', 'toString') }), fc.jsonValue()),
          data: fc.oneof(fc.record({ lockout: fc.oneof(fc.double(), fc.integer()) }), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: [] },
);
const text = fc.oneof(
  nearlyARefusal.map((body) => JSON.stringify(body)),
  fc.string({ unit: 'binary' }),
);
const status = fc.constantFrom(200, 200, 400, 401, 403, 429, 430, 500, 503);

describe('failureOf', () => {
  it('never throws, blames the password only for a plain refusal, and never lets one pass for success', () => {
    fc.assert(
      fc.property(text, status, fc.constantFrom('signIn', 'read'), (body, httpStatus, step) => {
        const failure = failureIn(body, httpStatus, step);
        const isRefusal = httpStatus === 401 || /"status":2[,}]/.test(body);
        expect(failure?.kind === 'badCredentials' && !(step === 'signIn' && isRefusal)).toBe(false);
        expect(failure === undefined && httpStatus !== 200).toBe(false);
        expect(failure === undefined && isRefusal && httpStatus < 500).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('names no time in the past and no version that isn’t three numbers', () => {
    fc.assert(
      fc.property(text, status, (body, httpStatus) => {
        const facts = failureIn(body, httpStatus, 'signIn')?.facts;
        expect(facts?.retryAt ?? NOW).toBeGreaterThanOrEqual(NOW);
        expect(facts?.minimumVersion ?? '1.2.3').toMatch(/^\d+\.\d+\.\d+$/);
      }),
      { numRuns: 3000 },
    );
  });
});
