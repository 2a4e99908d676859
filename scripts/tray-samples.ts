import { DEFAULT_RANGES, type RangeName, rangeOf } from '../src/shared/glucose/ranges.ts';
import { glucoseValue } from '../src/shared/glucose/reading.ts';
import type { Trend } from '../src/shared/glucose/trend.ts';
import { type GlucoseUnit, plainMgdl } from '../src/shared/glucose/units.ts';
import type { AbsenceReason, IconDescription } from '../src/main/tray/icon/icon-description.ts';
import { iconText } from '../src/main/tray/icon/icon-text.ts';

export interface Sample {
  label: string;
  icon: IconDescription;
}

export interface SampleRow {
  name: string;
  samples: readonly Sample[];
}

interface Variant {
  trend?: Trend;
  unit?: GlucoseUnit;
  simulated?: boolean;
  attention?: boolean;
  label?: string;
}

function value(
  mgdl: number,
  { trend = 'flat', unit = 'mg/dL', simulated = false, attention = false, label }: Variant = {},
): Sample {
  const glucose = glucoseValue(mgdl);
  if (!glucose) throw new RangeError(`${mgdl} mg/dL is not a glucose value.`);
  const text = iconText(glucose, plainMgdl(glucose.mgdl, unit));
  const range = rangeOf(glucose.mgdl, DEFAULT_RANGES);
  const shown = glucose.special ? 'none' : trend;
  return {
    label: label ?? String(mgdl),
    icon: { kind: 'value', text, range, trend: shown, attention, simulated },
  };
}

const stale = (text: string, simulated = false): Sample => ({
  label: 'stale',
  icon: { kind: 'stale', text, attention: false, simulated },
});

const absent = (reason: AbsenceReason, label: string): Sample => ({
  label,
  icon: { kind: 'absent', reason, simulated: false },
});

const inMmol = (mgdl: number): Sample => value(mgdl, { unit: 'mmol/L' });

const badge = (range: RangeName, simulated = false): Sample => ({
  label: range.startsWith('urgent') ? 'urgent' : range,
  icon: { kind: 'badge', range, simulated },
});

const TREND_LABELS: readonly (readonly [Trend, string])[] = [
  ['doubleUp', 'up, fast'],
  ['singleUp', 'up'],
  ['fortyFiveUp', 'slant up'],
  ['flat', 'flat'],
  ['fortyFiveDown', 'slant down'],
  ['singleDown', 'down'],
  ['doubleDown', 'down, fast'],
  ['none', 'none'],
];

export const sampleRows: readonly SampleRow[] = [
  {
    name: 'mg/dL, 39 to 401',
    samples: [39, 40, 54, 62, 70, 88, 104, 117, 142, 180, 199, 246, 376, 401].map((mgdl) => value(mgdl)),
  },
  {
    name: 'mmol/L, the same span',
    samples: [39, 40, 54, 62, 70, 88, 104, 117, 142, 180, 199, 246, 376, 401].map(inMmol),
  },
  {
    name: 'Trends, in range and beyond',
    samples: [
      ...TREND_LABELS.map(([trend, label]) => value(126, { trend, label })),
      value(64, { trend: 'singleDown', label: 'low' }),
      value(52, { trend: 'doubleDown', label: 'urgent' }),
      value(66, { trend: 'fortyFiveUp', label: 'low' }),
      value(204, { trend: 'singleUp', label: 'high' }),
      value(238, { trend: 'fortyFiveDown', label: 'high' }),
      value(288, { trend: 'doubleUp', label: 'urgent' }),
    ],
  },
  {
    name: 'Stale, absent and why, attention, nobody yet; the range without a number (macOS)',
    samples: [
      stale('142'),
      stale('5.8'),
      absent('silent', 'silent'),
      absent('starting', 'starting'),
      absent('offline', 'offline'),
      absent('waiting', 'waiting'),
      absent('needsPerson', 'sign in'),
      absent('service', 'service'),
      value(142, { attention: true, label: 'attention' }),
      { label: 'nobody', icon: { kind: 'logo' } },
      badge('urgentLow'),
      badge('low'),
      badge('high'),
      badge('urgentHigh'),
    ],
  },
  {
    name: 'Simulated',
    samples: [
      value(142, { simulated: true }),
      value(126, { simulated: true, trend: 'singleUp' }),
      value(98, { simulated: true, trend: 'fortyFiveDown' }),
      value(64, { simulated: true, trend: 'singleDown' }),
      value(52, { simulated: true, trend: 'doubleDown' }),
      value(204, { simulated: true, trend: 'fortyFiveUp' }),
      value(288, { simulated: true, trend: 'doubleUp' }),
      value(104, { simulated: true, unit: 'mmol/L' }),
      value(223, { simulated: true, unit: 'mmol/L' }),
      value(401, { simulated: true }),
      stale('142', true),
      { label: 'absent', icon: { kind: 'absent', reason: 'silent', simulated: true } },
      badge('low', true),
      badge('high', true),
    ],
  },
];

export const contrastRows: readonly SampleRow[] = [
  {
    name: 'The ranges, stale, absent, simulated',
    samples: [
      value(52, { trend: 'doubleDown' }),
      value(64, { trend: 'singleDown' }),
      value(142),
      value(204, { trend: 'fortyFiveUp' }),
      value(288, { trend: 'doubleUp' }),
      value(223, { unit: 'mmol/L' }),
      value(39),
      stale('142'),
      absent('silent', 'silent'),
      absent('offline', 'offline'),
      absent('needsPerson', 'sign in'),
      value(142, { simulated: true }),
      value(52, { simulated: true, trend: 'singleDown' }),
      value(288, { simulated: true, trend: 'singleUp' }),
    ],
  },
];
