import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { alertTitle } from '../../shared/alerts/words.ts';
import type { AlarmEntry } from '../../shared/overview/overview.ts';
import { RangeShape } from '../ui/range-shape.tsx';
import { TrendArrow } from '../ui/trend-arrow.tsx';
import { AlertAnswers } from './alert-answers.tsx';
import { isValueOutside, shapeOf, type ShownReading } from './alert-words.ts';
import type { Answers } from './answers.ts';

export interface AlertEntryProps {
  entry: AlarmEntry;
  /** Undefined where nothing is current. */
  shown: ShownReading | undefined;
  /** One of several: smaller. */
  compact: boolean;
  /** Neither name nor value nor kind may be seen. */
  veiled: boolean;
  answers: Answers;
  settled: boolean;
}

/** One person’s alarm: what, who, the value, why, and what can be said to it. */
export function AlertEntry({
  entry,
  shown,
  compact,
  veiled,
  answers,
  settled,
}: AlertEntryProps): JSX.Element {
  const { t } = useLanguage();
  return (
    <section
      class="entry"
      data-entry
      data-side={veiled ? 'none' : shapeOf(entry.kind)}
      data-compact={compact}
      data-colour={entry.colour}
    >
      {entry.rehearsal && <p class="rehearsal">{t('alertWindow.rehearsal')}</p>}
      {veiled ? (
        <h2 class="neutral">{t('alerts.neutral')}</h2>
      ) : (
        <EntryFacts entry={entry} shown={shown} compact={compact} />
      )}
      <AlertAnswers entry={entry} veiled={veiled} answers={answers} settled={settled} />
    </section>
  );
}

function EntryFacts({
  entry,
  shown,
  compact,
}: Pick<AlertEntryProps, 'entry' | 'shown' | 'compact'>): JSX.Element {
  const language = useLanguage();
  const { kind, name, reason } = entry;
  const urgent = kind === 'urgentLow' || kind === 'urgentHigh';
  return (
    <>
      <header class="entry-head">
        <h2 class="kind" data-urgent={urgent}>
          <RangeShape side={shapeOf(kind)} />
          {alertTitle(kind, language)}
        </h2>
        <p class="person" title={name}>
          <span class="person-dot" />
          <span class="person-name">{name}</span>
        </p>
      </header>
      <div class="reading" data-outside={shown !== undefined && isValueOutside(kind)}>
        {shown ? (
          <span class="value" data-words={shown.unit === ''} data-long={isLongWord(shown)}>
            {shown.value}
          </span>
        ) : (
          <Dashes />
        )}
        <TrendArrow trend={shown?.trend ?? 'none'} size={compact ? 40 : 72} />
        <span class="reading-side">
          <span>{shown?.unit}</span>
          <span>{shown ? shown.age : language.t('alertWindow.noCurrentReading')}</span>
        </span>
      </div>
      <p class="reason">{reason}</p>
    </>
  );
}

function isLongWord({ unit, value }: { unit: string; value: string }): boolean {
  return unit === '' && value.length > 3;
}

function Dashes(): JSX.Element {
  return (
    <svg class="dashes" viewBox="0 0 112 76" aria-hidden="true">
      <path d="M2 40h28M42 40h28M82 40h28" stroke="currentColor" stroke-width="6" />
    </svg>
  );
}
