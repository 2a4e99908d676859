import type { ResolvedLanguage } from '../../src/shared/i18n/resolve-language.ts';
import { faultsOfLayout } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { viewportOf } from './harness.ts';
import { PSEUDO, PSEUDO_RTL, speak } from './speak.ts';
import { VIEWS } from './views.ts';

const GERMAN: ResolvedLanguage = { code: 'de', locale: 'de-DE' };
const JAPANESE: ResolvedLanguage = { code: 'ja', locale: 'ja-JP' };

/** One page is opened for a view and speaks one after the other. */
const LOOKS = [
  { name: 'pseudo', language: PSEUDO, zoom: 1 },
  { name: 'right to left', language: PSEUDO_RTL, zoom: 1 },
  { name: 'Japanese', language: JAPANESE, zoom: 1 },
  { name: 'German', language: GERMAN, zoom: 1 },
  { name: 'German at 200 %', language: GERMAN, zoom: 2 },
] as const;

/** What is laid out as another view is: other numbers, another state, or the same in a window of another size. */
const SEEN_ELSEWHERE = new Set([
  ...['high', 'stale', 'minuteData', 'diary', 'falling', 'nothingLately', 'weeks', 'past', 'zoomed'].map(
    (name) => `glance-${name}`,
  ),
  ...['closest', 'everybody-two', 'right-to-left', 'cursor', 'american', 'diary-cursor', 'table-low'].map(
    (name) => `glance-${name}`,
  ),
  ...['inRange', 'inRangeMmol', 'high', 'stale'].map((name) => `strip-${name}`),
  ...['alarmMmol', 'alarmHigh', 'alarmLow', 'alarmDiscreetTwo'].map((name) => `alert-${name}`),
  'statistics',
  ...['high', 'pregnant', 'new', 'old', 'day', 'quarter', 'mmol', 'cursor'].map(
    (name) => `statistics-${name}`,
  ),
  ...['refused', 'alerts-whole', 'alerts-mmol', 'alerts-small', 'log-filtered', 'search-small'].map(
    (name) => `settings-${name}`,
  ),
  ...[
    'data-refused',
    'data-known',
    'data-small',
    'diagnostics-small',
    'diagnostics-stopped',
    'sensor-mmol',
  ].map((name) => `settings-${name}`),
  ...['backfill-done', 'devices-nothing', 'search-found', 'updated', 'test-works', 'alerts-few'].map(
    (name) => `settings-${name}`,
  ),
  'mirrors-busy',
  ...['test-works', 'test-certificate', 'test-invalid', 'edit', 'save-doubted'].map(
    (name) => `mirror-${name}`,
  ),
]);

const only = process.env['OVERFLOW_ONLY'];
for (const window of ['glance', 'strip', 'alert', 'statistics', 'settings'] as const) {
  test(`no text is cut off in the ${window} window, in long languages and with large text`, async ({
    harness,
  }) => {
    test.setTimeout(900_000);
    const faults: string[] = [];
    for (const { name, look, reach } of VIEWS.filter((view) => view.look.window === window)) {
      if (SEEN_ELSEWHERE.has(name)) continue;
      if (only && !name.includes(only)) continue;
      const began = Date.now();
      const { page, complaints } = await harness.open({ ...look, pseudo: true });
      await reach?.(page);
      const opened = Date.now();
      for (const { name: as, language, zoom } of LOOKS) {
        const size = viewportOf(look, zoom);
        if (zoom !== 1 && size.width === viewportOf(look, 1).width) continue;
        if (look.settings?.textSize === undefined) await page.setViewportSize(size);
        await speak(page, language);
        for (const fault of await page.evaluate(faultsOfLayout)) faults.push(`${name}, ${as}: ${fault}`);
      }
      faults.push(...complaints.map((complaint) => `${name}: ${complaint}`));
      console.log(name, opened - began, Date.now() - opened);
      await page.context().close();
    }
    expect(faults).toEqual([]);
  });
}
