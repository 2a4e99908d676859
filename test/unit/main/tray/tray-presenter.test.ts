import { describe, expect, it } from 'vitest';
import type { IconDescription, IconTheme } from '../../../../src/main/tray/icon/icon-description.ts';
import type { RenderedIcon } from '../../../../src/main/tray/icon-renderer.ts';
import { ICON_INTERVAL_MS, TrayPresenter } from '../../../../src/main/tray/tray-presenter.ts';
import { silentLog } from '../../../../src/main/ports/log.ts';
import type { PersonOverview } from '../../../../src/shared/overview/overview.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makeOverview, makePerson } from '../../shared/overview/make-person.ts';
import { english } from '../../../support/english.ts';

/** A tray that writes down what it is told, and a renderer that draws a description as its own text. */
function present({
  platform = 'win32',
  persons = [makePerson()],
}: { platform?: NodeJS.Platform; persons?: PersonOverview[] } = {}) {
  const clock = new ManualClock(START);
  clock.settle = () => new Promise((resolve) => setImmediate(resolve));
  const told = { icons: [] as string[], tooltips: [] as string[], titles: [] as string[], menus: 0 };
  const world = {
    persons,
    theme: 'dark' as IconTheme,
    fails: false,
    destroyed: false,
  };
  const listeners = { overview: () => undefined as void, looks: () => undefined as void };
  const presenter = new TrayPresenter({
    clock,
    platform,
    version: '1.2.3',
    log: silentLog,
    language: () => english,
    overview: () => makeOverview(world.persons),
    onOverviewChanged(listener) {
      listeners.overview = listener;
      return () => (listeners.overview = () => undefined);
    },
    renderer: {
      render(icon: IconDescription, sizePx: number, theme: IconTheme): RenderedIcon {
        if (world.fails) throw new Error('no face');
        const text = 'text' in icon ? icon.text : icon.kind;
        return { png: Buffer.from(`${icon.kind} ${text} ${theme}`), sizePx, oneColour: false };
      },
    },
    surface: {
      iconSizePx: () => 16,
      theme: () => world.theme,
      setTitle: (title) => told.titles.push(title),
      setTooltip: (tooltip) => told.tooltips.push(tooltip),
      setIcon: (icon) => told.icons.push(typeof icon === 'string' ? icon : Buffer.from(icon.png).toString()),
      setMenu: () => (told.menus += 1),
      onLooksChanged(listener) {
        listeners.looks = listener;
        return () => (listeners.looks = () => undefined);
      },
      destroy: () => (world.destroyed = true),
    },
  });
  const show = (mgdl: number): void => {
    world.persons = [makePerson({ newest: makeReading({ mgdl, readAt: clock.now() }) })];
    listeners.overview();
  };
  return { clock, told, world, presenter, show, changeLooks: () => listeners.looks() };
}

describe('the tray', () => {
  it('shows what is known at once', async () => {
    const { clock, told } = present();
    await clock.settle();
    expect(told.icons).toEqual(['value 104 dark']);
    expect(told.tooltips).toEqual(['Mia: 104 mg/dL → +4, now']);
  });

  it('grows old by itself: the age counts up, then the number is struck out, then it is gone', async () => {
    const { clock, told } = present();
    await clock.advance(2 * MINUTE_MS + 1000);
    expect(told.tooltips.at(-1)).toContain('2 min ago');
    expect(told.icons).toHaveLength(1);
    await clock.advance(9 * MINUTE_MS);
    expect(told.icons.at(-1)).toBe('stale 104 dark');
    await clock.advance(4 * MINUTE_MS);
    expect(told.icons.at(-1)).toBe('absent absent dark');
  });

  it('strikes a number out on time, though it turns stale between two minutes of its age', async () => {
    const { clock, told, world, presenter } = present();
    world.persons = [makePerson({ cadenceMs: 3.25 * MINUTE_MS })];
    presenter.refresh();
    await clock.advance(7.5 * MINUTE_MS - 1);
    expect(told.icons.at(-1)).toBe('value 104 dark');
    await clock.advance(100);
    expect(told.icons.at(-1)).toBe('stale 104 dark');
  });

  it('changes nothing that already is as it should be', async () => {
    const { clock, told, presenter } = present();
    await clock.settle();
    for (let times = 0; times < 5; times += 1) presenter.refresh();
    await clock.advance(1000);
    expect([told.icons.length, told.tooltips.length, told.titles.length, told.menus]).toEqual([1, 1, 1, 1]);
  });

  it('changes its icon at most every 200 ms, and ends on the newest', async () => {
    const { clock, told, show } = present();
    for (const mgdl of [110, 120, 130]) show(mgdl);
    await clock.advance(ICON_INTERVAL_MS - 1);
    expect(told.icons).toEqual(['value 104 dark']);
    await clock.advance(1);
    expect(told.icons).toEqual(['value 104 dark', 'value 130 dark']);
  });

  it('shows the first current value at once, though it has nothing or something old to show before', async () => {
    const { clock, told, world, presenter, show } = present({ persons: [makePerson({ newest: undefined })] });
    expect(told.icons).toEqual([]);
    show(110);
    expect(told.icons).toEqual(['value 110 dark']);
    world.persons = [];
    presenter.refresh();
    expect(told.icons).toHaveLength(1);
    await clock.advance(ICON_INTERVAL_MS);
    expect(told.icons).toHaveLength(2);
  });

  it('is drawn anew when the task bar changes its looks', async () => {
    const { clock, told, world, changeLooks } = present();
    await clock.advance(1000);
    world.theme = 'light';
    changeLooks();
    await clock.settle();
    expect(told.icons.at(-1)).toBe('value 104 light');
  });

  it('puts its own sign in place of an old number that it can’t redraw, and tries again', async () => {
    const { clock, told, world, show } = present();
    await clock.advance(1000);
    world.fails = true;
    show(52);
    await clock.settle();
    expect(told.icons.at(-1)).toBe('plain');
    world.fails = false;
    await clock.advance(MINUTE_MS + 1000);
    expect(told.icons.at(-1)).toBe('value 52 dark');
  });

  it('leaves the macOS menu bar to the text while all is well', async () => {
    const { clock, told } = present({ platform: 'darwin' });
    await clock.settle();
    expect([told.titles, told.icons]).toEqual([['104 →'], ['none']]);
  });

  it('leaves no timer and no listener behind', async () => {
    const { clock, told, world, presenter, show } = present();
    await clock.settle();
    presenter.stop();
    show(52);
    await clock.advance(10 * MINUTE_MS);
    expect([clock.pending, told.icons.length, world.destroyed]).toEqual([0, 1, true]);
  });
});
