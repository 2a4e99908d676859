import type { Language } from '../../../shared/i18n/language.ts';
import type { DiaryEvent, DiaryEventKind } from '../../../shared/glucose/diary-event.ts';
import { formatMgdl, type GlucoseUnit } from '../../../shared/glucose/units.ts';

/** How a person reads amounts. */
export interface AmountFace {
  unit: GlucoseUnit;
  mgdlPerMmol: number;
  language: Language;
}

const NAMES: Readonly<Record<DiaryEventKind, string>> = {
  carbs: 'carbs',
  insulin: 'insulin',
  exercise: 'exercise',
  health: 'health',
  bloodGlucose: 'blood check',
  calibration: 'calibration',
  note: 'note',
  other: 'event',
};

/** The amount, as short as can be: `32 g`, `4 U`, `30 min`, `142`; empty where there is none to tell. */
export function eventLabel(
  { kind, amount }: DiaryEvent,
  { unit, mgdlPerMmol, language }: AmountFace,
): string {
  if (amount === undefined) return kind === 'carbs' || kind === 'insulin' ? NAMES[kind] : '';
  switch (kind) {
    case 'carbs':
      return `${plain(amount)} g`;
    case 'insulin':
      return `${plain(amount)} U`;
    case 'exercise':
      return `${plain(amount)} min`;
    case 'bloodGlucose':
    case 'calibration':
      return formatMgdl(amount, unit, { language, mgdlPerMmol });
    case 'health':
    case 'note':
    case 'other':
      return '';
  }
  return kind satisfies never;
}

/** All that is known of an event: `32 g carbs, pizza`, `blood check 142 mg/dL`, `illness`. */
export function eventWords(event: DiaryEvent, face: AmountFace): string {
  const { kind, amount } = event;
  const text = readable(event.text);
  const label = amount === undefined ? '' : eventLabel(event, face);
  const measured = kind === 'bloodGlucose' || kind === 'calibration';
  if (label === '') return text === '' ? NAMES[kind] : nameless(kind) ? text : `${NAMES[kind]}, ${text}`;
  const fact = measured ? `${NAMES[kind]} ${label} ${face.unit}` : `${label} ${NAMES[kind]}`;
  return text === '' ? fact : `${fact}, ${text}`;
}

/** Kinds whose text says what they are. */
function nameless(kind: DiaryEventKind): boolean {
  return kind === 'note' || kind === 'health' || kind === 'other';
}

/** Dexcom writes its finer names in one word, `fastActing`; what people write is left alone. */
function readable(text = ''): string {
  return text
    .trim()
    .replaceAll(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g, (name) =>
      name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    );
}

function plain(amount: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(amount);
}
