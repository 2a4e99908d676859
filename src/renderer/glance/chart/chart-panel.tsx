import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { ChartHours } from '../../../shared/settings/settings.ts';
import { useLanguage } from '../../ui/language.tsx';
import type { Readings, ReadingsFeed } from '../readings-feed.ts';
import { ChartChoices } from './chart-choices.tsx';
import { ChartHead } from './chart-head.tsx';
import { ChartView } from './chart-view.tsx';
import { EmptyChart } from './empty-chart.tsx';
import { emptyWords } from './empty-words.ts';
import { brokenLinkWords } from './gap-words.ts';
import { lazily } from './lazily.ts';
import { type ChartPerson, modelOf, NOTHING_READ } from './panel-model.ts';
import { ReadingsTable } from './readings-table.tsx';
import { cursorStops } from './stops.ts';
import { useChartWords } from './use-chart-words.ts';
import { useViewport } from './use-viewport.ts';

export interface ChartPanelProps {
  person: ChartPerson;
  /** Undefined while nothing has been read. */
  feed: ReadingsFeed | undefined;
  look: Readings['look'];
  hours: ChartHours;
  needsPerson: boolean;
  onHours: (hours: ChartHours) => void;
  onOpenSettings: () => void;
  onAskNow: () => void;
}

/** The chart or its table, over a stretch of time that can be moved through all of history. */
export function ChartPanel(props: ChartPanelProps): JSX.Element {
  const { person, feed, look } = props;
  const language = useLanguage();
  const move = useViewport(props.hours, { now: person.now, oldest: feed?.oldest });
  const { viewport } = move;
  const isPast = viewport.end !== undefined;
  const { readings, diary, known } = feed ?? NOTHING_READ;
  const model = useMemo(
    () => modelOf(person, { readings, diary, known }, viewport),
    [person, readings, diary, known, viewport],
  );
  const words = useChartWords(person, feed, { model, viewport });
  const { span } = model;
  useEffect(() => look(isPast ? span : undefined), [look, isPast, span]);
  const showsTable = useSignal(false);
  const announced = useSignal('');
  const stops = useMemo(() => lazily(() => cursorStops(readings, diary)), [readings, diary]);
  const reason = person.brokenLink ? brokenLinkWords(person.brokenLink, language) : '';
  const empty =
    feed &&
    emptyWords({ ...props, ...words, feed, model, isPast, reason }, language, {
      ...props,
      onNow: move.toNow,
      onShow: move.reveal,
    });
  const { period, context } = words;

  return (
    <>
      <section class="chart-panel" aria-label={language.t('glance.chart')}>
        <ChartHead isPast={isPast} period={period} extremes={words.extremes} onNow={move.toNow} />
        <div class="chart">
          {showsTable.value ? (
            <ReadingsTable model={model} context={context} gapSentence={words.gapSentence} caption={period} />
          ) : (
            <ChartView
              model={model}
              stops={stops}
              words={empty ? { ...words, gapLines: noWords } : words}
              move={move}
              onAnnounce={(text) => {
                announced.value = text;
              }}
              onTable={() => {
                showsTable.value = true;
              }}
            />
          )}
          {empty && !showsTable.value && <EmptyChart {...empty} />}
        </div>
        <p class="visually-hidden" role="status">
          {announced.value}
        </p>
      </section>
      <ChartChoices
        lengthMs={viewport.lengthMs}
        showsTable={showsTable.value}
        onHours={(hours) => {
          move.show(hours);
          props.onHours(hours);
        }}
        onToggleTable={() => {
          showsTable.value = !showsTable.value;
        }}
      />
    </>
  );
}

/** Where nothing is said of gaps, as it is said of all that is shown. */
function noWords(): [] {
  return [];
}
