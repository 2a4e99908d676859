import type { Page } from '@playwright/test';
import { languageCodeSchema } from '../../src/shared/settings/language-choice.ts';
import { alertLook, ALERT_LOOKS } from './alert-looks.ts';
import { expect, test } from './fixtures.ts';

/** What the window has asked of main, as `acknowledge mia`. */
async function calls(page: Page): Promise<unknown[]> {
  return page.evaluate(() =>
    window.flatarrowCalls
      .filter(({ channel }) => /^alerts\.(?:acknowledge|snooze|unsnooze|stopRehearsal)$/.test(channel))
      .map(({ channel, argument }) => [channel, argument]),
  );
}

const MIA = { personId: 'mia', kind: 'urgentLow', from: 'alertWindow' };

test('the worst stands first, each with value, arrow, age, name, title and reason', async ({
  openWindow,
}) => {
  const page = await openWindow(alertLook('alarmTwo', { entries: 2 }));
  const entries = page.locator('.entry');
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toHaveText(
    /Urgent low.*Mia.*52.*mg\/dL.*1 min ago.*The alarm is set to below 55 mg\/dL\..*Acknowledge.*Snooze.*10.*15.*30.*min/,
  );
  await expect(entries.last()).toHaveText(/High.*Noah.*268.*3 min ago.*above 250.*Snooze.*1.*2.*4.*h/);
  await expect(page).toHaveTitle('Urgent low · 52 ⇊ · Mia');
});

test('a value is in the person’s unit, LOW is called LOW, and both are huge', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarmMmol', { entries: 2 }));
  await expect(page.locator('.value')).toHaveText(['LOW', '14.9']);
  const one = await openWindow(alertLook('alarm'));
  const size = await one.locator('.value').evaluate((value) => parseFloat(getComputedStyle(value).fontSize));
  expect(size).toBeGreaterThanOrEqual(120);
});

test('without a fresh reading there are dashes, never an old number', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarmNoData'));
  await expect(page.locator('.value')).toHaveCount(0);
  await expect(page.locator('.dashes')).toBeVisible();
  await expect(page.locator('.entry')).toContainText('no current reading');
  await expect(page).toHaveTitle('No data · Mia');
});

test('should main fall silent, the age counts on and the number goes', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarm'));
  const now = await page.evaluate(() => Date.now());
  const look = async (minutes: number): Promise<void> => {
    await page.clock.setFixedTime(now + minutes * 60_000);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  };
  await look(4);
  await expect(page.locator('.reading')).toContainText('5 min ago');
  await look(14);
  await expect(page.locator('.value')).toHaveCount(0);
});

test('each person is answered for themselves', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarmTwo', { entries: 2 }));
  await page.getByRole('group', { name: 'Snooze for Noah' }).getByRole('button', { name: '2 hours' }).click();
  await expect(page.locator('.entry')).toHaveCount(1);
  await page.getByRole('button', { name: 'Acknowledge for Mia' }).click();
  await expect(page.getByText('No alarm is ringing.')).toBeVisible();
  expect(await calls(page)).toEqual([
    ['alerts.snooze', { personId: 'noah', minutes: 120, kind: 'high', from: 'alertWindow' }],
    ['alerts.acknowledge', MIA],
  ]);
});

test('a double click answers one alarm, not the one that moves up in its place', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarmTwo', { entries: 2 }));
  const first = page.getByRole('button', { name: 'Acknowledge for Mia' });
  await expect(first).toHaveAttribute('aria-disabled', 'false');
  // From within the page, in the very frame in which Noah moves up: no machine is too busy to be that quick.
  await page.evaluate(async () => {
    document.querySelector<HTMLElement>('.acknowledge')?.click();
    while (document.querySelectorAll('.entry').length > 1) await new Promise(requestAnimationFrame);
    document.querySelector<HTMLElement>('.acknowledge')?.click();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await new Promise(requestAnimationFrame);
  });
  expect(await calls(page)).toEqual([['alerts.acknowledge', MIA]]);
});

test('a click meant for what was there before the window opened counts for nothing', async ({
  openWindow,
}) => {
  const page = await openWindow(alertLook('alarm'));
  await page.reload();
  await page.getByRole('button', { name: 'Acknowledge' }).waitFor();
  await page.getByRole('button', { name: 'Acknowledge' }).dispatchEvent('click');
  expect(await calls(page)).toEqual([]);
});

test('nothing has the focus when it opens, and keys answer the worst or the one that has it', async ({
  openWindow,
}) => {
  const page = await openWindow(alertLook('alarmTwo', { entries: 2 }));
  await expect(page.getByRole('button', { name: 'Acknowledge for Mia' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  for (const key of ['Escape', 'Enter', 'Space', 'Control+a']) await page.keyboard.press(key);
  expect(await calls(page)).toEqual([]);
  const order: (string | null)[] = [];
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Tab');
    order.push(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null));
  }
  expect(order).toEqual([
    'Acknowledge for Mia',
    'Snooze for 10 minutes',
    'Snooze for 15 minutes',
    'Snooze for 30 minutes',
    'Acknowledge for Noah',
  ]);
  await page.keyboard.press('s');
  await expect(page.locator('.entry')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Acknowledge for Mia' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await page.keyboard.press('A');
  await expect(page.locator('.entry')).toHaveCount(0);
  expect(await calls(page)).toEqual([
    ['alerts.snooze', { personId: 'noah', minutes: 60, kind: 'high', from: 'alertWindow' }],
    ['alerts.acknowledge', MIA],
  ]);
});

test('a screen reader is told title, person and value once, and not again each minute', async ({
  openWindow,
}) => {
  const page = await openWindow(alertLook('alarmTwo', { entries: 2 }));
  const spoken = page.getByRole('alert');
  const words = 'Urgent low: Mia, 52 mg/dL, falling fast. High: Noah, 268 mg/dL, rising slowly.';
  await expect(spoken).toHaveText(words);
  await spoken.evaluate((alert) => {
    new MutationObserver((changes) => alert.setAttribute('data-changes', String(changes.length))).observe(
      alert,
      {
        childList: true,
        characterData: true,
        subtree: true,
      },
    );
  });
  await page.clock.setFixedTime((await page.evaluate(() => Date.now())) + 2 * 60_000);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect(page.locator('.reading').first()).toContainText('3 min ago');
  expect(await spoken.getAttribute('data-changes')).toBeNull();
});

test('a rehearsal can’t be taken for an alarm, and is answered like one', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarmRehearsal', { rehearsals: 1 }));
  await expect(page.locator('.rehearsal')).toHaveText('Rehearsal, nothing is wrong');
  await expect(page).toHaveTitle(/^Rehearsal: /);
  await expect(page.getByRole('alert')).toHaveText(/^Rehearsal\. /);
  await page.getByRole('button', { name: 'Acknowledge' }).click();
  expect(await calls(page)).toEqual([['alerts.acknowledge', MIA]]);
});

test('in discreet mode neither value nor name nor kind is anywhere, and the buttons work', async ({
  openWindow,
}) => {
  const page = await openWindow(alertLook('alarmDiscreet', { discreet: true }));
  await expect(page.getByRole('heading', { name: 'Something needs your attention' })).toBeVisible();
  const everything = `${await page.title()} ${await page.locator('#root').innerHTML()}`;
  expect(everything).not.toMatch(/Mia|52|low|55/i);
  await page.getByRole('button', { name: 'Snooze for 15 minutes' }).click();
  expect(await calls(page)).toEqual([['alerts.snooze', { ...MIA, minutes: 15 }]]);
});

test('discreet, it shows everything for 20 seconds to who asks, but not in its title', async ({
  openWindow,
}) => {
  const page = await openWindow(alertLook('alarmDiscreet', { discreet: true }));
  await page.clock.install();
  await page.getByRole('button', { name: 'Show for 20 seconds' }).click();
  await expect(page.locator('.value')).toHaveText('52');
  await expect(page).toHaveTitle('Flatarrow');
  await page.clock.runFor(19_000);
  await expect(page.locator('.value')).toHaveText('52');
  await page.clock.runFor(1100);
  await expect(page.locator('.value')).toHaveCount(0);
});

test('what can’t be used is told beside the alarm', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarmTroubles', { troubles: 2 }));
  await expect(page.locator('.troubles li')).toHaveCount(2);
  await expect(page.locator('.troubles')).toContainText('This computer has no loudspeaker.');
});

/** What main has been told of the sound. */
async function soundReports(page: Page): Promise<unknown[]> {
  return page.evaluate(() =>
    window.flatarrowCalls
      .filter(({ channel }) => channel === 'alerts.reportChannel')
      .map(({ argument }) => argument),
  );
}

test('a sound that can’t be played is told at once, with the reason', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarmSound'));
  // Unlike ours in Electron, a browser's page may not sound by itself.
  await expect.poll(() => soundReports(page)).toEqual([{ channel: 'sound', reason: 'blocked' }]);
});

test('a sound that began more than a minute ago is not played any more', async ({ openWindow }) => {
  const page = await openWindow(alertLook('alarmSoundOver'));
  await expect(page.getByRole('button', { name: 'Acknowledge' })).toHaveAttribute('aria-disabled', 'false');
  expect(await soundReports(page)).toEqual([]);
});

test('range is told by shape and word too', async ({ openWindow }) => {
  const shapes = new Set<string | null>();
  for (const scenario of ['alarm', 'alarmHigh', 'alarmNoData'] as const) {
    const page = await openWindow(alertLook(scenario));
    shapes.add(await page.locator('.kind path').getAttribute('d'));
  }
  expect(shapes.size).toBe(3);
});

for (const look of ALERT_LOOKS) {
  test(`the window is as large as what stands on it: ${look.scenario}`, async ({ openWindow }) => {
    test.skip(look.scenario === 'alarmOver', 'There is no window then.');
    const page = await openWindow(look);
    const spare = await page.evaluate(() => {
      const bottoms = [...document.querySelectorAll('.alert > :not(.visually-hidden)')].map(
        (part) => part.getBoundingClientRect().bottom,
      );
      return window.innerHeight - Math.max(...bottoms);
    });
    expect(spare).toBeGreaterThanOrEqual(18);
    expect(spare).toBeLessThanOrEqual(32);
  });
}

test('with text twice as large nothing is cut off sideways, and the rest can be scrolled to', async ({
  openWindow,
}) => {
  for (const look of ALERT_LOOKS) {
    const { width, height } = look.size ?? { width: 440, height: 300 };
    const page = await openWindow({ ...look, size: { width: width / 2, height: Math.round(height / 2) } });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([look.scenario, overflow]).toEqual([look.scenario, 0]);
    const buttons = await page.getByRole('button').all();
    for (const button of buttons) {
      await button.scrollIntoViewIfNeeded();
      await expect(button).toBeInViewport({ ratio: 1 });
    }
  }
});

for (const language of languageCodeSchema.options) {
  test(`every answer is in sight in ${language}, also with a word in the place of a number`, async ({
    openWindow,
  }) => {
    for (const look of [
      alertLook('alarmLow'),
      alertLook('alarmNoData'),
      alertLook('alarmMmol', { entries: 2 }),
    ]) {
      const page = await openWindow({ ...look, locale: language, settings: { language } });
      for (const button of await page.locator('.answers button').all())
        await expect(button).toBeInViewport({ ratio: 1 });
      const hidden = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
      expect([look.scenario, hidden]).toEqual([look.scenario, 0]);
    }
  });
}
