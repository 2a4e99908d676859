import type { DiaryEvent, DiaryEventKind } from '../../../shared/glucose/diary-event.ts';
import { formatMgdl, type GlucoseUnit } from '../../../shared/glucose/units.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';

/** How a person reads amounts. */
export interface AmountFace {
  unit: GlucoseUnit;
  mgdlPerMmol: number;
  language: Language;
}

const NAMES = {
  carbs: 'glance.carbs',
  insulin: 'glance.insulin',
  exercise: 'glance.exercise',
  health: 'glance.health',
  bloodGlucose: 'glance.bloodGlucose',
  calibration: 'glance.calibration',
  note: 'glance.note',
  other: 'glance.otherEvent',
} as const satisfies Record<DiaryEventKind, MessageKey>;

/** The amount, as short as can be: `32 g`, `4 U`, `30 min`, `142`; empty where there is none to tell. */
export function eventLabel({ kind, amount }: DiaryEvent, face: AmountFace): string {
  const { unit, mgdlPerMmol, language } = face;
  const { t } = language;
  if (amount === undefined) return kind === 'carbs' || kind === 'insulin' ? t(NAMES[kind]) : '';
  const number = plain(amount, language);
  switch (kind) {
    case 'carbs':
      return t('glance.grams', { amount: number });
    case 'insulin':
      return t('glance.units', { amount: number });
    case 'exercise':
      return t('glance.exerciseMinutes', { amount: number });
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
  const { t } = face.language;
  const text = readable(event.text);
  if (text === '') return factOf(event, face);
  if (isNameless(event)) return text;
  return t('glance.eventAndText', { event: factOf(event, face), text });
}

function factOf(event: DiaryEvent, face: AmountFace): string {
  const { kind, amount } = event;
  const { t } = face.language;
  const label = amount === undefined ? '' : eventLabel(event, face);
  if (label === '') return t(NAMES[kind]);
  switch (kind) {
    case 'carbs':
      return t('glance.carbsOf', { amount: label });
    case 'insulin':
      return t('glance.insulinOf', { amount: label });
    case 'exercise':
      return t('glance.exerciseOf', { amount: label });
    case 'bloodGlucose':
      return t('glance.bloodGlucoseOf', { value: label, unit: face.unit });
    case 'calibration':
      return t('glance.calibrationOf', { value: label, unit: face.unit });
    case 'health':
    case 'note':
    case 'other':
      return t(NAMES[kind]);
  }
  return kind satisfies never;
}

/** Kinds whose text says what they are. */
export function isNameless({ kind }: Pick<DiaryEvent, 'kind'>): boolean {
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

function plain(amount: number, { locale }: Language): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(amount);
}
