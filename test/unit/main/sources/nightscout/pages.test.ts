import { describe, expect, it } from 'vitest';
import { readPages } from '../../../../../src/main/sources/nightscout/pages.ts';

const instantOf = (item: unknown): number | undefined => (typeof item === 'number' ? item : undefined);
/** Newest first, as a site answers. */
const ALL = Array.from({ length: 25 }, (_, index) => 125 - index);

/** Counts what it is asked. */
function site(answer: (until: number | undefined) => number[]): {
  asked: (number | undefined)[];
  read: (until: number | undefined) => Promise<number[]>;
} {
  const asked: (number | undefined)[] = [];
  return {
    asked,
    read: (until) => {
      asked.push(until);
      return Promise.resolve(answer(until));
    },
  };
}

const upTo = (until = Infinity): number[] => ALL.filter((at) => at <= until).slice(0, 10);

describe('readPages', () => {
  it('goes on from the oldest of a full page, until one is not full', async () => {
    const { asked, read } = site(upTo);
    const found = await readPages({ since: 0, pageSize: 10, instantOf, read });
    expect(new Set(found)).toEqual(new Set(ALL));
    expect(asked).toEqual([undefined, 116, 107]);
  });

  it('ends once it has reached what is known', async () => {
    const { asked, read } = site(upTo);
    await readPages({ since: 118, pageSize: 10, instantOf, read });
    expect(asked).toEqual([undefined]);
  });

  it('ends where a site ignores the bounds and gives the same again', async () => {
    const { asked, read } = site(() => upTo());
    await readPages({ since: 0, pageSize: 10, instantOf, read });
    expect(asked).toEqual([undefined, 116]);
  });

  it('ends where nothing on a page can be understood', async () => {
    const { asked, read } = site(() => Array.from<number>({ length: 10 }));
    await readPages({ since: 0, pageSize: 10, instantOf, read });
    expect(asked).toHaveLength(1);
  });

  it('ends some time where a list never does', async () => {
    const { asked, read } = site((until = 10 ** 9) =>
      Array.from({ length: 10 }, (_, index) => until - 1 - index),
    );
    await readPages({ since: 0, pageSize: 10, instantOf, read });
    expect(asked.length).toBeLessThan(100);
  });

  it('ends at a page that is far larger than what was asked for', async () => {
    const { asked, read } = site((until = 10 ** 9) =>
      Array.from({ length: 200_000 }, (_, index) => until - 1 - index),
    );
    const found = await readPages({ since: 0, pageSize: 10, instantOf, read });
    expect([asked.length, found.length]).toEqual([1, 200_000]);
  });
});
