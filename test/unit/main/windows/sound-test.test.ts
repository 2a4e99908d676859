import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { type SoundPage, testSoundSoon } from '../../../../src/main/windows/sound-test.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

/** A page whose load ends when the test says so. */
class FakePage extends EventEmitter implements SoundPage {
  readonly load = Promise.withResolvers<void>();
  url = '';
  #destroyed = false;

  async loadURL(url: string): Promise<void> {
    this.url = url;
    return this.load.promise;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(): void {
    this.#destroyed = true;
    this.emit('destroyed');
  }
}

let clock: ManualClock;
let pages: FakePage[];
let reports: unknown[];
let ended: number;
let stop: () => void;

beforeEach(() => {
  clock = new ManualClock(0);
  pages = [];
  reports = [];
  ended = 0;
  stop = testSoundSoon({
    clock,
    windows: {
      createUnseen: () => {
        const page = new FakePage();
        pages.push(page);
        return page;
      },
    },
    report: (channel, reason) => reports.push([channel, reason]),
    onEnd: () => (ended += 1),
  });
});

const NOT_TRIED = ['sound', expect.objectContaining({ key: 'alertLog.soundNotTried' })];

describe('the test of the sound', () => {
  it('leaves the start alone', async () => {
    await clock.advance(4999);
    expect(pages).toEqual([]);
    await clock.advance(1);
    expect(pages.map(({ url }) => url)).toEqual(['app://flatarrow/alert/index.html#check-sound']);
  });

  it('says nothing itself where the page was done before it had loaded whole', async () => {
    await clock.advance(5000);
    pages[0]?.load.reject(new Error('ERR_FAILED'));
    await pages[0]?.load.promise.catch(() => undefined);
    pages[0]?.close();
    await clock.advance(60_000);
    expect(reports).toEqual([]);
    expect(ended).toBe(1);
  });

  it.each([
    ['crashes', async () => Promise.resolve(pages[0]?.emit('render-process-gone'))],
    ['tells nothing', async () => clock.advance(30_000)],
  ])('says that nothing was tried where the page %s, and ends it', async (_what, happen) => {
    await clock.advance(5000);
    await happen();
    expect(reports).toEqual([NOT_TRIED]);
    expect(ended).toBe(1);
    expect(pages[0]?.isDestroyed()).toBe(true);
  });

  it('is not begun, or is broken off, where the program ends', async () => {
    await clock.advance(5000);
    stop();
    expect(pages[0]?.isDestroyed()).toBe(true);
    await clock.advance(60_000);
    expect(reports).toEqual([]);
  });
});
