import type { RangeName } from '../../shared/glucose/ranges.ts';
import { formatMgdl } from '../../shared/glucose/units.ts';
import { type Measure, meanOf, writeMean } from '../output/measure.ts';
import { statisticsReport } from '../output/statistics-report.ts';
import { personReadings } from '../person-readings.ts';
import { type Consensus, consensusOf, ENOUGH_DAYS, ENOUGH_SHARE } from '../statistics/consensus.ts';
import { ACCOUNT_OPTIONS, type Command, OUTPUT_OPTIONS } from './command.ts';

const DAY_MS = 86_400_000;

/** The consensus' own names; our words for ranges are a person's, and these borders are everybody's. */
const BANDS: readonly {
  band: RangeName;
  name: string;
  words: (border: (mgdl: number) => string) => string;
}[] = [
  { band: 'urgentHigh', name: 'veryHigh', words: (border) => `very high, above ${border(250)}` },
  { band: 'high', name: 'high', words: (border) => `high, above ${border(180)}` },
  { band: 'inRange', name: 'inRange', words: (border) => `in range, ${border(70)} to ${border(180)}` },
  { band: 'low', name: 'low', words: (border) => `low, below ${border(70)}` },
  { band: 'urgentLow', name: 'veryLow', words: (border) => `very low, below ${border(54)}` },
];

export const tir: Command = {
  summary: 'time in range: five bands, weighted by time, and the GMI',
  details: [
    'From what is stored; with --from cloud from what the service still has. 14 days when --days is left out. The bands',
    'are those of the international consensus (54, 70, 180, 250 mg/dL). The GMI is given for 14 days or more with',
    'readings for at least 70 % of the time, and refused otherwise.',
  ],
  person: true,
  options: [...ACCOUNT_OPTIONS, 'days', 'unit', 'from', ...OUTPUT_OPTIONS],
  async run(invocation) {
    const { options, world } = invocation;
    const days = options.days ?? ENOUGH_DAYS;
    const to = world.clock.now();
    const from = to - days * DAY_MS;
    const people = await personReadings(invocation, { origin: options.from ?? 'history', from });
    return statisticsReport({
      command: 'tir',
      facts: { days, from: new Date(from).toISOString(), to: new Date(to).toISOString() },
      columns: [
        ...BANDS.map(({ name }) => name).toReversed(),
        'active',
        'enoughData',
        'mean',
        'variation',
        'gmiPercent',
        'gmiMmolPerMol',
      ],
      headings: ['', 'share'],
      people: people.map((person) => {
        const consensus = consensusOf({ readings: person.readings, from, to });
        const { bands, ...others } = json(consensus, person.measure);
        return {
          person,
          json: { bands, ...others },
          cells: bands === null ? [] : [[...Object.values(bands), ...Object.values(others)]],
          lines: bands === null ? [] : shareLines(consensus, person.measure),
          remarks: bands === null ? [] : remarks(consensus, person.measure),
        };
      }),
    });
  },
};

/** Shares are 0–1; without any readings there are no shares, rather than zeros. */
function json({ bands, activeShare, enoughData, meanMgdl, variation, gmi }: Consensus, measure: Measure) {
  const shares = BANDS.toReversed().map(({ band, name }) => [name, rounded(bands.shares[band], 4)] as const);
  return {
    bands: bands.coveredMs > 0 ? Object.fromEntries(shares) : null,
    active: rounded(activeShare, 4),
    enoughData,
    mean: meanOf(meanMgdl, measure),
    variation: variation === undefined ? null : rounded(variation, 4),
    gmiPercent: gmi ? rounded(gmi.percent, 2) : null,
    gmiMmolPerMol: gmi ? rounded(gmi.mmolPerMol, 1) : null,
  };
}

function shareLines({ bands }: Consensus, { unit, mgdlPerMmol }: Measure): string[][] {
  const border = (mgdl: number): string => formatMgdl(mgdl, unit, mgdlPerMmol);
  return BANDS.map(({ band, words }) => [words(border), percent(bands.shares[band])]);
}

function remarks(
  { activeShare, enoughData, meanMgdl, variation, gmi }: Consensus,
  measure: Measure,
): string[] {
  const spread = variation === undefined ? '' : `, coefficient of variation ${percent(variation)}`;
  return [
    `Readings for ${percent(activeShare)} of the time. Mean ${writeMean(meanMgdl, measure)}${spread}.`,
    gmi
      ? `GMI ${gmi.percent.toFixed(1)} % (${Math.round(gmi.mmolPerMol)} mmol/mol).`
      : enoughData
        ? ''
        : `Not enough data to conclude from: it takes ${ENOUGH_DAYS} days with readings for ${percent(ENOUGH_SHARE)} of the time. No GMI.`,
  ].filter(Boolean);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(share === ENOUGH_SHARE ? 0 : 1)} %`;
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
