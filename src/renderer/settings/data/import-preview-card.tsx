import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Person } from '../../../shared/people/person.ts';
import type { ImportPreview } from '../../../shared/transfer/import-preview.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { TimeZoneField } from './time-zone-field.tsx';
import {
  clockWords,
  countWords,
  formatWords,
  leftOutWords,
  periodWords,
} from '../../../shared/transfer/words.ts';
import { useInView } from './use-in-view.ts';

export interface ImportPreviewCardProps {
  preview: ImportPreview;
  /** The zone its times are in, or are just being read in. */
  timeZone: string | undefined;
  /** How far it is being read anew, 0–1; absent when it is. */
  share: number | undefined;
  person: Person;
  onTimeZone: (timeZone: string) => void;
  onConfirm: () => void;
  onCancel: () => void;
}

/** What a file would bring, and what of it would not come along. */
export function ImportPreviewCard(props: ImportPreviewCardProps): JSX.Element {
  const { preview, timeZone, share, person, onTimeZone, onConfirm, onCancel } = props;
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const { readings, events } = preview;
  const brings = readings.new + events.new > 0;
  useInView(card, 'start');
  // Whoever can't see it hears that it is there; once, as another zone must not take the keys from the field.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <div class="card data-preview" role="group" aria-labelledby={`${id}-title`} ref={card}>
      <h3 id={`${id}-title`} ref={title} tabIndex={-1}>
        {preview.fileName}
      </h3>
      <p class="mute">
        {formatWords(preview.format, language)}
        {preview.unit && `, ${preview.unit}`}
      </p>
      <dl class="data-facts">
        <dt>{t('transfer.period')}</dt>
        <dd>{periodWords(preview.period, language)}</dd>
        <dt>{t('transfer.newRows')}</dt>
        <dd>{countWords({ readings: readings.new, events: events.new }, language)}</dd>
        <dt>{t('transfer.knownRows')}</dt>
        <dd>{countWords({ readings: readings.known, events: events.known }, language)}</dd>
      </dl>
      {timeZone !== undefined && <TimeZoneField timeZone={timeZone} onChange={onTimeZone} />}
      <Remarks preview={preview} />
      {!brings && <p>{t('transfer.nothingNew')}</p>}
      {share !== undefined && (
        <div class="data-reading">
          <ReadingProgress name={preview.fileName} share={share} />
        </div>
      )}
      <div class="actions wrapping">
        {brings && (
          <Button kind="primary" disabled={share !== undefined} onPress={onConfirm}>
            {t('transfer.addTo', { person: person.name })}
          </Button>
        )}
        <Button onPress={onCancel}>{t('transfer.cancel')}</Button>
      </div>
    </div>
  );
}

/** What the person should know before they say yes. */
function Remarks({ preview }: { preview: ImportPreview }): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const clocks = clockWords(preview, language);
  return (
    <>
      {preview.readingsCalled !== undefined && (
        <p>{t('transfer.readingsCalled', { name: preview.readingsCalled })}</p>
      )}
      {preview.leftOut.length > 0 && (
        <div class="data-remarks">
          <h4>{t('transfer.leftOut')}</h4>
          <ul>
            {preview.leftOut.map((count) => {
              const { what, where } = leftOutWords(count, language);
              return (
                <li key={count.reason}>
                  {what} <span class="mute">{where}</span>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      {clocks.length > 0 && (
        <div class="data-remarks">
          <h4>{t('transfer.clocks')}</h4>
          <ul>
            {clocks.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
