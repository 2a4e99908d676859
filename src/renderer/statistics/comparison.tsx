import type { JSX } from 'preact';
import { comparePeriods } from '../../shared/statistics/compare.ts';
import type { Figures, Report } from '../../shared/statistics/report.ts';
import { totalsOf } from '../../shared/statistics/targets.ts';
import { useWriting, type Writing } from './writing.tsx';

const DAY_MS = 86_400_000;

interface Row {
  name: string;
  now: string;
  before: string;
  change: string;
  counts?: boolean;
}

/** The days shown against as many just before them. */
export function ComparisonTable({ report, before }: { report: Report; before: Figures }): JSX.Element {
  const writing = useWriting();
  const { t } = writing;
  const rows = rowsOf(report.figures, before, writing);
  if (rows.length === 0) return <p class="mute">{t('statistics.comparisonNone')}</p>;
  return (
    <>
      <table class="facts comparison">
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{t('statistics.figure')}</span>
            </th>
            <th scope="col">{t('statistics.now')}</th>
            <th scope="col">{t('statistics.before')}</th>
            <th scope="col">{t('statistics.change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, now, before: then, change, counts }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{now}</td>
              <td class="mute">{then}</td>
              <td>
                {change}
                {counts && <strong class="counts small">{t('statistics.counts')}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(report.figures.shortage || before.shortage) && (
        <p class="mute small">{t('statistics.comparisonShort')}</p>
      )}
    </>
  );
}

function rowsOf(now: Figures, before: Figures, writing: Writing): Row[] {
  const { t, percent, percentage, glucose, number } = writing;
  const change = comparePeriods(now, before);
  if (!change || !now.moments || !before.moments) return [];
  const points = (share: number): string =>
    changeWords(share, (size) => t('statistics.points', { points: Math.round(size * 100) }), writing);
  return [
    {
      name: t('statistics.timeInRange'),
      now: percent(now.shares.inRange),
      before: percent(before.shares.inRange),
      change: points(change.inRange),
      counts: change.enoughData && change.meaningful,
    },
    {
      name: t('statistics.belowRange'),
      now: percent(belowOf(now)),
      before: percent(belowOf(before)),
      change: points(belowOf(now) - belowOf(before)),
    },
    {
      name: t('statistics.mean'),
      now: glucose(now.moments.meanMgdl),
      before: glucose(before.moments.meanMgdl),
      change: changeWords(change.meanMgdl, glucose, writing),
    },
    {
      name: t('statistics.cv'),
      now: percent(now.moments.cv),
      before: percent(before.moments.cv),
      change: points(change.cv),
    },
    ...(now.gmi && before.gmi && change.gmiPercent !== undefined
      ? [
          {
            name: t('statistics.gmi'),
            now: percentage(now.gmi.percent),
            before: percentage(before.gmi.percent),
            change: changeWords(change.gmiPercent, (size) => number(size, 1), writing),
          },
        ]
      : []),
    lowsRow(now, before, writing),
  ];
}

function belowOf({ shares }: Figures): number {
  return totalsOf(shares).below;
}

/** A week's number, so that periods of any length compare; of less than a week there is only the number itself. */
function lowsRow(now: Figures, before: Figures, writing: Writing): Row {
  const { t, number } = writing;
  const isShort = now.period.to - now.period.from < 6 * DAY_MS;
  const lowsOf = ({ episodes, period }: Figures): number =>
    isShort ? episodes.low.count : (episodes.low.count * 7 * DAY_MS) / (period.to - period.from);
  const write = (lows: number): string => number(lows, isShort ? 0 : 1);
  return {
    name: t(isShort ? 'statistics.lows' : 'statistics.lowsPerWeek'),
    now: write(lowsOf(now)),
    before: write(lowsOf(before)),
    change: changeWords(lowsOf(now) - lowsOf(before), write, writing),
  };
}

/** What reads as nothing is no change. */
function changeWords(by: number, write: (size: number) => string, { t }: Writing): string {
  const amount = write(Math.abs(by));
  if (amount === write(0)) return t('statistics.same');
  return t(by > 0 ? 'statistics.more' : 'statistics.less', { amount });
}
