import type { JSX } from 'preact';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Ask } from '../../../shared/ipc/groups/diagnostics.ts';
import { useLanguage } from '../../ui/language.tsx';
import { askWords, durationText, momentText } from './diagnostics-words.ts';

export interface AskTableProps {
  id: string;
  /** Whose they are. */
  name: string;
  /** Newest first. */
  asks: readonly Ask[];
  now: EpochMs;
}

export function AskTable({ id, name, asks, now }: AskTableProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  return (
    <table id={id} class="diagnostics-asks small">
      <caption class="visually-hidden">{t('diagnostics.asksOf', { source: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('diagnostics.asked')}</th>
          <th scope="col">{t('diagnostics.took')}</th>
          <th scope="col">{t('diagnostics.came')}</th>
        </tr>
      </thead>
      <tbody>
        {asks.map((ask) => (
          <tr key={ask.askedAt} data-failed={ask.error !== undefined}>
            <td>{momentText(ask.askedAt, now, language)}</td>
            <td>{durationText(ask.tookMs, language)}</td>
            <td>{askWords(ask, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
