import { join } from 'node:path';
import { checkoutDir } from '../../scripts/toolchain/checkout.mjs';
import type { Subject } from '../electron/program.ts';
import { makeProfile, makeYearProfile } from '../electron/profile.ts';

/** Somebody who never needs an alarm: what a rest is measured of. */
const SCENARIO = 'steady';

const empty: Subject = { name: 'empty', args: [join(import.meta.dirname, 'empty')], startedAt: 'ready' };

/**
 * What is measured: Electron, ready, and nothing else; the same with a SQLite file open, which tells what the library
 * alone costs; the program with a simulated person and two weeks of readings; with a year of readings, one a minute.
 */
export const SUBJECTS = ['empty', 'emptyWithDatabase', 'flatarrow', 'flatarrowWithYear'] as const;
export type Each<T> = Readonly<Record<(typeof SUBJECTS)[number], T>>;

export function each<T>(make: (key: keyof Each<unknown>) => T): Each<T> {
  return {
    empty: make('empty'),
    emptyWithDatabase: make('emptyWithDatabase'),
    flatarrow: make('flatarrow'),
    flatarrowWithYear: make('flatarrowWithYear'),
  };
}

export async function makeSubjects(): Promise<Each<Subject>> {
  const flatarrow: Subject = {
    name: 'Flatarrow',
    args: [checkoutDir],
    startedAt: 'value',
    profile: await makeProfile(SCENARIO),
  };
  return {
    empty,
    emptyWithDatabase: {
      ...empty,
      name: 'empty, database open',
      environment: { EMPTY_OPENS_DATABASE: '1' },
    },
    flatarrow,
    flatarrowWithYear: {
      ...flatarrow,
      name: 'Flatarrow, a year of readings',
      profile: await makeYearProfile(SCENARIO),
    },
  };
}
