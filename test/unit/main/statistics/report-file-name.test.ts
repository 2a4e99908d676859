import { expect, it } from 'vitest';
import { reportFileName } from '../../../../src/main/statistics/report-file-name.ts';
import { newPerson } from '../../../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS } from '../../../../src/shared/settings/settings.ts';

const nameFor = (name: string, days: 1 | 14) =>
  reportFileName(
    {
      settings: { current: { ...DEFAULT_SETTINGS, persons: [newPerson('mia', name)] } },
      desktop: { timeZone: () => 'Pacific/Auckland' },
      clock: { now: () => Date.UTC(2026, 10, 20, 12), after: () => () => undefined },
    },
    { personId: 'mia', days },
  );

it.each([
  ['Mia', 14, 'Mia 2026-11-08 2026-11-21.pdf'],
  ['Mia', 1, 'Mia 2026-11-21.pdf'],
  ['../../etc/passwd', 1, 'etc passwd 2026-11-21.pdf'],
  ['..\\Mia: “the one”?', 1, 'Mia “the one” 2026-11-21.pdf'],
  ['\u0000\n', 1, '2026-11-21.pdf'],
  ['美亜', 1, '美亜 2026-11-21.pdf'],
] as const)('of %j and %d days is %j', (name, days, file) => {
  expect(nameFor(name, days)).toBe(file);
});
