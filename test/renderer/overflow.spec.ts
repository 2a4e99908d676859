import type { ResolvedLanguage } from '../../src/shared/i18n/resolve-language.ts';
import { faultsOfLayout } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { viewportOf } from './harness.ts';
import { PSEUDO, PSEUDO_RTL, speak } from './speak.ts';
import { VIEWS } from './views.ts';

const GERMAN: ResolvedLanguage = { code: 'de', locale: 'de-DE' };
const JAPANESE: ResolvedLanguage = { code: 'ja', locale: 'ja-JP' };

/** Half a minute where there is nothing else to do. */
const TIME_FOR_ALL_MS = 300_000;

/** One page is opened for a view and speaks one after the other. */
const LOOKS = [
  { name: 'pseudo', language: PSEUDO, zoom: 1 },
  { name: 'right to left', language: PSEUDO_RTL, zoom: 1 },
  { name: 'Japanese', language: JAPANESE, zoom: 1 },
  { name: 'German', language: GERMAN, zoom: 1 },
  { name: 'German at 200 %', language: GERMAN, zoom: 2 },
] as const;

/** What is laid out as another view is: other numbers, another state, or the same in a window of another size. */
const SEEN_ELSEWHERE = {
  glance:
    'high stale minuteData diary falling nothingLately weeks past zoomed closest everybody-two right-to-left cursor american diary-cursor table-low',
  strip: 'inRange inRangeMmol high stale',
  alert: 'alarmMmol alarmHigh alarmLow alarmDiscreetTwo',
  statistics: 'high pregnant new old day quarter mmol cursor',
  settings:
    'refused alerts-whole alerts-mmol alerts-small alerts-few log-filtered search-small search-found data-refused data-known data-small diagnostics-small diagnostics-stopped sensor-mmol backfill-done devices-nothing updated test-works data-refused-why discreet-mac delayed-waits nobody-chosen save-fails',
  mirror: 'test-works test-certificate test-invalid edit save-doubted',
  mirrors: 'busy refused',
} as const;

const skipped = new Set(
  Object.entries(SEEN_ELSEWHERE).flatMap(([part, names]) =>
    names.split(' ').map((name) => `${part}-${name}`),
  ),
);

test('every view that is left out is one', () => {
  const names = new Set(VIEWS.map(({ name }) => name));
  expect([...skipped].filter((name) => !names.has(name))).toEqual([]);
});

for (const window of ['glance', 'strip', 'alert', 'statistics', 'settings'] as const) {
  test(`no text is cut off in the ${window} window, in long languages and with large text`, async ({
    harness,
  }) => {
    test.setTimeout(TIME_FOR_ALL_MS);
    const faults: string[] = [];
    for (const { name, look, reach } of VIEWS.filter((view) => view.look.window === window)) {
      if (skipped.has(name)) continue;
      const { page, complaints } = await harness.open({ ...look, pseudo: true });
      await reach?.(page);
      for (const { name: as, language, zoom } of LOOKS) {
        const size = viewportOf(look, zoom);
        if (zoom !== 1 && size.width === viewportOf(look, 1).width) continue;
        if (look.settings?.textSize === undefined) await page.setViewportSize(size);
        await speak(page, language);
        for (const fault of await page.evaluate(faultsOfLayout)) faults.push(`${name}, ${as}: ${fault}`);
      }
      faults.push(...complaints.map((complaint) => `${name}: ${complaint}`));
      await page.context().close();
    }
    expect(faults).toEqual([]);
  });
}
