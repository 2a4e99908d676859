import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FlatarrowError } from '../../src/shared/errors.ts';
import { FUTURE_TOLERANCE_MS } from '../../src/shared/glucose/freshness.ts';
import { type SourceReading, sourceReadingSchema } from '../../src/shared/glucose/reading.ts';
import type { SourceContract } from './contract.ts';
import { note } from './failure-table.ts';
import { setScene } from './scene.ts';
import { inEnglish } from '../support/english.ts';

/** Bodies that no cloud should ever send: nothing throws anything of its own, and no number comes from nowhere. */
export function describeHostileBodies<Credentials, Session>(
  contract: SourceContract<Credentials, Session>,
): void {
  const { source, hostileBody, readBody, isIn } = contract;

  /** The first reading that should not be, if there is one. */
  function dishonest(
    readings: readonly SourceReading[],
    body: unknown,
    now: number,
  ): SourceReading | undefined {
    return readings.find(
      (reading, index) =>
        !sourceReadingSchema.safeParse(reading).success ||
        reading.readAt <= (readings[index - 1]?.readAt ?? -1) ||
        reading.readAt > now + FUTURE_TOLERANCE_MS ||
        !isIn(body, reading),
    );
  }

  describe(`${inEnglish(source.name)}: hostile bodies`, () => {
    it('reads 10,000 of them without throwing and without inventing a value', (context) => {
      const now = Date.UTC(2026, 2, 10, 12);
      const body = fc.oneof({ weight: 4, arbitrary: hostileBody }, { weight: 1, arbitrary: fc.jsonValue() });
      fc.assert(
        fc.property(body, (hostile) => {
          expect(dishonest(readBody(hostile, now), hostile, now)).toBeUndefined();
        }),
        { numRuns: 10_000 },
      );
      note(context, { source: source.id, row: 'hostile', outcome: 'no value that isn’t there' });
    });

    it('survives them over the wire, signing in and reading', async () => {
      const { cloud, clock, signIn, read } = await setScene(contract);
      const session = await signIn();
      const text = fc.oneof(
        hostileBody.map((body) => JSON.stringify(body)),
        fc.tuple(hostileBody, fc.double({ min: 0, max: 1, noNaN: true })).map(cutShort),
        fc.string({ unit: 'binary' }),
      );
      await fc.assert(
        fc.asyncProperty(text, fc.constantFrom(200, 200, 200, 500, 404, 429), async (body, status) => {
          cloud.http.fail({ kind: 'answer', status, body });
          const opened = await unlessRefused(signIn());
          const fetched = await unlessRefused(read(session));
          expect(opened === undefined || source.session.safeParse(opened).success).toBe(true);
          const readings = fetched?.readings ?? [];
          expect(readings.length > 0 && dishonest(readings, JSON.parse(body), clock.now())).toBeFalsy();
        }),
        { numRuns: 60 },
      );
    });
  });
}

async function unlessRefused<Result>(attempt: Promise<Result>): Promise<Result | undefined> {
  try {
    return await attempt;
  } catch (error) {
    if (error instanceof FlatarrowError) return undefined;
    throw error;
  }
}

function cutShort([body, share]: [unknown, number]): string {
  const text = JSON.stringify(body);
  return text.slice(0, Math.floor(text.length * share));
}
