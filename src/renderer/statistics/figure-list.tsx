import type { JSX } from 'preact';
import type { Figures } from '../../shared/statistics/report.ts';
import { ENOUGH_SHARE } from '../../shared/statistics/sufficiency.ts';
import { useWriting, type Writing } from './writing.tsx';

/** Where a figure comes from, as papers are cited; the window's end has them in full. */
export const SOURCES = {
  danne: 'Danne 2017',
  monnier: 'Monnier 2017',
  bergenstal: 'Bergenstal 2018',
  battelino2019: 'Battelino 2019',
  battelino2023: 'Battelino 2023',
} as const;

/** At most this is called stable (Monnier 2017, Diabetes Care 40:832). */
const STABLE_CV = 0.36;

/** What would be written as nothing is not mentioned. */
const LEAST_TOLD = 0.0005;

interface Figure {
  name: string;
  value: string;
  /** Smaller, beside the value. */
  aside?: string;
  why: string;
  source: string;
  isWithheld?: boolean;
}

/** Every figure in one line, with one sentence on what it is and where it is from. */
export function FigureList({ figures }: { figures: Figures }): JSX.Element {
  const writing = useWriting();
  return (
    <>
      <dl class="figures">
        {figuresIn(figures, writing).map(({ name, value, aside, why, source, isWithheld = false }) => (
          <div key={name} class="figure">
            <dt>{name}</dt>
            <dd>
              <span class="figure-value" data-withheld={isWithheld}>
                {value}
                {aside && <span class="mute small"> {aside}</span>}
              </span>
              <span class="figure-why mute small">
                {why} <cite>{source}</cite>
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {figures.beyondSensor >= LEAST_TOLD && (
        <p class="small mute">
          {writing.t('statistics.beyondSensor', { share: writing.percent(figures.beyondSensor) })}
        </p>
      )}
    </>
  );
}

function figuresIn(figures: Figures, writing: Writing): Figure[] {
  const { t, glucose, percent, unit } = writing;
  const { moments, coverage } = figures;
  return [
    ...(moments
      ? [
          {
            name: t('statistics.mean'),
            value: glucose(moments.meanMgdl),
            aside: unit,
            why: t('statistics.meanWhy'),
            source: SOURCES.danne,
          },
          gmiFigure(figures, writing),
          {
            name: t('statistics.sd'),
            value: glucose(moments.sdMgdl),
            aside: unit,
            why: t('statistics.sdWhy'),
            source: SOURCES.danne,
          },
          {
            name: t('statistics.cv'),
            value: percent(moments.cv),
            why: t('statistics.cvWhy', { stable: percent(STABLE_CV) }),
            source: SOURCES.monnier,
          },
        ]
      : []),
    {
      name: t('statistics.present'),
      value: percent(coverage),
      why: t('statistics.presentWhy'),
      source: SOURCES.battelino2019,
    },
    ...lowFigures(figures, writing),
  ];
}

function gmiFigure({ gmi }: Figures, { t, number, percent, percentage }: Writing): Figure {
  const facts = { name: t('statistics.gmi'), source: SOURCES.bergenstal };
  if (!gmi) {
    return {
      ...facts,
      value: t('statistics.withheld'),
      why: t('statistics.gmiWithheld', { share: percent(ENOUGH_SHARE) }),
      isWithheld: true,
    };
  }
  return {
    ...facts,
    value: percentage(gmi.percent),
    aside: `${number(gmi.mmolPerMol, 0)} mmol/mol`,
    why: t('statistics.gmiWhy'),
  };
}

function lowFigures({ episodes }: Figures, { t, glucose, duration }: Writing): Figure[] {
  const levels = [
    { name: t('statistics.lows'), border: 70, ...episodes.low },
    { name: t('statistics.veryLows'), border: 54, ...episodes.veryLow },
  ];
  return levels.map(({ name, border, count, totalMs }) => ({
    name,
    value: count === 0 ? t('statistics.never') : t('statistics.times', { count }),
    ...(count > 0 && { aside: duration(totalMs) }),
    why: t('statistics.lowsWhy', { border: glucose(border) }),
    source: SOURCES.battelino2023,
  }));
}
