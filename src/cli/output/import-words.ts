import { type Language, createLanguage } from '../../shared/i18n/language.ts';
import { transfer } from '../../shared/i18n/en/transfer.ts';
import type { ImportPreview } from '../../shared/transfer/import-preview.ts';
import type { Refusal } from '../../shared/transfer/refusal.ts';
import {
  clockWords,
  countWords,
  formatWords,
  leftOutWords,
  refusalWords,
  wallWords,
} from '../../shared/transfer/words.ts';
import { plainText } from './plain-text.ts';

function english(): Language {
  return createLanguage({ code: 'en', locale: 'en-GB', messages: { transfer } });
}

/** Line and reason in one line. */
export function refusedFileWords(refusal: Refusal): string {
  const { reason, where, why } = refusalWords(refusal, english());
  return [where && `${where}:`, reason, why && `${why}.`, 'Nothing was changed.'].filter(Boolean).join(' ');
}

/** What a file would bring, or has brought. */
export function importWords(preview: ImportPreview): string[] {
  const language = english();
  const { readings, events } = preview;
  const remarks = [
    ...preview.leftOut.map((count) => {
      const { what, where } = leftOutWords(count, language);
      return `Left out: ${what} (${where.toLowerCase()}).`;
    }),
    ...clockWords(preview, language),
    ...(preview.readingsCalled === undefined
      ? []
      : [language.t('transfer.readingsCalled', { name: preview.readingsCalled })]),
  ];
  return [
    `${formatWords(preview.format, language)}.`,
    `New: ${countWords({ readings: readings.new, events: events.new }, language)}.`,
    `Known already: ${countWords({ readings: readings.known, events: events.known }, language)}.`,
    ...remarks,
  ].map(plainText);
}

/** The two days that a date may mean. */
export function dateOrderWords(example: { dayFirst: number; monthFirst: number }): string {
  const language = english();
  return (
    `Every date in the file can be read in two ways: its first is ${wallWords(example.dayFirst, language)} with ` +
    `--date-order day-first, and ${wallWords(example.monthFirst, language)} with --date-order month-first.`
  );
}
