import { describe, expect, it } from 'vitest';
import { type DoNotDisturbParts, watchDoNotDisturb } from '../../../../src/main/platform/do-not-disturb.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

/** A desktop that answers what it is told to, and remembers what it was asked. */
function desktop(told: Partial<DoNotDisturbParts> = {}) {
  const clock = new ManualClock(0);
  clock.settle = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  const asked: string[] = [];
  /** Where there is no settings file, each minute could have brought another answer. */
  const state: { answer: string | Error; changedAt?: number } = { answer: '' };
  /** Begins to watch, and waits for the first look. */
  const watch = async (): Promise<ReturnType<typeof watchDoNotDisturb>> => {
    const doNotDisturb = watchDoNotDisturb({
      platform: 'linux',
      desktop: 'ubuntu:GNOME',
      configFolder: '/home/mia/.config',
      clock,
      changedAt: (path) => (path === '/home/mia/.config/dconf/user' ? state.changedAt : undefined),
      run: async (command, args) => {
        asked.push([command, ...args].join(' '));
        if (state.answer instanceof Error) throw state.answer;
        return state.answer;
      },
      ...told,
    });
    await clock.advance(3000);
    return doNotDisturb;
  };
  return { clock, asked, state, watch };
}

describe('do not disturb', () => {
  it.each([
    ['ubuntu:GNOME', 'false\n', true],
    ['GNOME', 'true\n', false],
    ['GNOME', 'No such schema\n', undefined],
    ['KDE', '   variant       boolean true\n', true],
    ['KDE', '   variant       boolean false\n', false],
    ['KDE', 'true enough', undefined],
    ['KDE', '', undefined],
  ])('is read from %s’s answer %j as %s', async (name, answer, expected) => {
    const { state, watch } = desktop({ desktop: name });
    state.answer = answer;
    const doNotDisturb = await watch();
    expect(doNotDisturb.isOn()).toBe(expected);
  });

  it('asks GNOME for its setting and KDE for its server’s property', async () => {
    const gnome = desktop();
    await gnome.watch();
    expect(gnome.asked).toEqual(['gsettings get org.gnome.desktop.notifications show-banners']);
    const kde = desktop({ desktop: 'KDE' });
    await kde.watch();
    expect(kde.asked[0]).toMatch(/^dbus-send .* string:org.freedesktop.Notifications string:Inhibited$/);
  });

  it('that is on is asked for once a minute where nothing tells of its end, and not after ours', async () => {
    const { clock, asked, state, watch } = desktop();
    state.answer = 'false\n';
    const doNotDisturb = await watch();
    await clock.advance(59_000);
    expect([asked.length, doNotDisturb.isOn()]).toEqual([1, true]);
    state.answer = 'true\n';
    await clock.advance(1000);
    expect([asked.length, doNotDisturb.isOn()]).toEqual([2, false]);
    doNotDisturb.stop();
    expect(clock.pending).toBe(0);
  });

  it('an answer from before a failure never keeps an alarm quiet', async () => {
    const { clock, state, watch } = desktop();
    state.answer = 'false\n';
    const doNotDisturb = await watch();
    expect(doNotDisturb.isOn()).toBe(true);
    state.answer = new Error('ETIMEDOUT');
    await clock.advance(60_000);
    expect(doNotDisturb.isOn()).toBeUndefined();
    state.answer = 'false\n';
    await clock.advance(60_000);
    expect(doNotDisturb.isOn()).toBe(true);
  });

  it('that is off is asked for every tenth minute where nothing tells of a change: a late answer disturbs, no more', async () => {
    const { clock, asked, state, watch } = desktop();
    state.answer = 'true\n';
    const doNotDisturb = await watch();
    await clock.advance(9 * 60_000);
    expect(asked).toHaveLength(1);
    state.answer = 'false\n';
    await clock.advance(60_000);
    expect([asked.length, doNotDisturb.isOn()]).toEqual([2, true]);
  });

  it('is asked for at once when GNOME’s settings file comes to be', async () => {
    const { clock, asked, state, watch } = desktop();
    state.answer = 'true\n';
    await watch();
    Object.assign(state, { changedAt: 1000 });
    await clock.advance(60_000);
    expect(asked).toHaveLength(2);
  });

  it('starts no program while GNOME’s settings file has not changed, and one in the minute after it has', async () => {
    const { clock, asked, state, watch } = desktop();
    Object.assign(state, { answer: 'true\n', changedAt: 1000 });
    const doNotDisturb = await watch();
    await clock.advance(60 * 60_000);
    expect([asked.length, doNotDisturb.isOn()]).toEqual([1, false]);
    Object.assign(state, { answer: 'false\n', changedAt: 2000 });
    await clock.advance(60_000);
    expect([asked.length, doNotDisturb.isOn()]).toEqual([2, true]);
  });

  it('asks again in the next minute when the settings file is as before but there was no answer', async () => {
    const { clock, asked, state, watch } = desktop();
    Object.assign(state, { answer: new Error('ETIMEDOUT'), changedAt: 1000 });
    const doNotDisturb = await watch();
    await clock.advance(60_000);
    expect([asked.length, doNotDisturb.isOn()]).toEqual([2, undefined]);
  });

  it('asks KDE each minute: other programs can hold its notifications back as well', async () => {
    const { clock, asked, state, watch } = desktop({ desktop: 'KDE' });
    Object.assign(state, { answer: 'boolean false', changedAt: 1000 });
    await watch();
    await clock.advance(3 * 60_000);
    expect(asked).toHaveLength(4);
  });

  it('stays unknown, and costs nothing, where the system has no answer', async () => {
    for (const told of [
      { platform: 'darwin' as const },
      { platform: 'win32' as const },
      { desktop: 'XFCE' },
      { desktop: undefined },
    ]) {
      const { clock, asked, watch } = desktop(told);
      expect((await watch()).isOn()).toBeUndefined();
      expect([asked, clock.pending]).toEqual([[], 0]);
    }
  });
});
