import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../../support/english.ts';
import { Notices } from '../../../../src/main/notices.ts';
import { NEWS_NOTICE, ReleaseNews } from '../../../../src/main/updates/release-news.ts';
import { UpdateMemory } from '../../../../src/main/updates/update-memory.ts';
import { fakeFile } from './fake-file.ts';

const LOG = '## 0.2.0\n\n- A thing.\n\n## 0.1.0\n\n- The first.\n';

/** One run of a version on a profile. */
function run(file: ReturnType<typeof fakeFile>, version: string): { news: ReleaseNews; told: () => number } {
  const notices = new Notices(() => undefined);
  const memory = new UpdateMemory(file);
  const news = new ReleaseNews({ version, memory, notices, changeLog: async () => LOG });
  return { news, told: () => notices.allIn(english).filter(({ id }) => id === NEWS_NOTICE).length };
}

describe('the news of a release', () => {
  it('are none to somebody who begins', async () => {
    const file = fakeFile();
    const { news, told } = run(file, '0.2.0');
    expect([told(), await news.news()]).toEqual([0, []]);
    expect(run(file, '0.2.0').told()).toBe(0);
  });

  it('are told after an update, over restarts until they are seen, and never again', async () => {
    const file = fakeFile();
    run(file, '0.1.0');
    expect(run(file, '0.2.0').told()).toBe(1);
    const { news, told } = run(file, '0.2.0');
    expect(told()).toBe(1);
    expect((await news.news()).map(({ version }) => version)).toEqual(['0.2.0']);
    news.seen();
    expect(told()).toBe(0);
    // Whoever is reading may read on.
    expect(await news.news()).toHaveLength(1);
    const next = run(file, '0.2.0');
    expect([next.told(), await next.news.news()]).toEqual([0, []]);
  });

  it('are told again when the person went back to an older version and forth', () => {
    const file = fakeFile();
    run(file, '0.2.0').news.seen();
    expect(run(file, '0.1.0').told()).toBe(0);
    expect(run(file, '0.2.0').told()).toBe(1);
  });

  it('come to nothing worse than being told twice when the disk is full', () => {
    const file = fakeFile({ format: 1, checkedAt: null, seenVersion: '0.1.0' });
    file.refuses = true;
    const { news, told } = run(file, '0.2.0');
    news.seen();
    expect(told()).toBe(0);
  });

  it('are none where the version is none, as in development', () => {
    expect(run(fakeFile({ format: 1, checkedAt: null, seenVersion: '0.1.0' }), 'test').told()).toBe(0);
  });

  it('begin anew with a file that makes no sense', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
        expect(run(fakeFile(content), '0.2.0').told()).toBe(0);
      }),
    );
  });
});
