import type { DiaryEvent, DiaryEventKind } from '../../../shared/glucose/diary-event.ts';
import { FUTURE_TOLERANCE_MS } from '../../../shared/glucose/freshness.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { amountOf, glucoseMgdl } from './glucose-amount.ts';
import { calibrationSchema, type DexcomEvent, eventSchema } from './schema.ts';
import { isDeleted, settled } from './settled.ts';
import { EARLIEST_AT, parseTime } from './times.ts';

export interface DiaryItems {
  events: readonly unknown[];
  calibrations: readonly unknown[];
}

export interface Diary {
  events: DiaryEvent[];
  dropped: number;
  /** Items that could not even be understood. */
  unreadable: number;
}

/** Dexcom's names; whatever comes later is `other`, under its own name. */
const KINDS: ReadonlyMap<string | undefined, DiaryEventKind> = new Map<string, DiaryEventKind>([
  ['carbs', 'carbs'],
  ['insulin', 'insulin'],
  ['exercise', 'exercise'],
  ['health', 'health'],
  ['bloodGlucose', 'bloodGlucose'],
  ['notes', 'note'],
]);
/** Another unit beside one of these would make its number mean something else. */
const UNITS: Partial<Record<DiaryEventKind, string>> = {
  carbs: 'grams',
  insulin: 'units',
  exercise: 'minutes',
};

/**
 * Makes diary events of `events` and `calibrations` records. Pure, and never throws whatever the items are.
 * @param now by the cloud's clock where it is known
 */
export function toDiary({ events, calibrations }: DiaryItems, now: EpochMs): Diary {
  const understood = [
    ...events.flatMap((item) => eventSchema.safeParse(item).data ?? []),
    // A calibration is an event whose kind goes without saying.
    ...calibrations.flatMap((item) => {
      const calibration = calibrationSchema.safeParse(item).data;
      return calibration ? [{ ...calibration, eventType: 'calibration', eventSubType: undefined }] : [];
    }),
  ].filter((event) => isDeleted(event) || parseTime(event.systemTime ?? '') !== undefined);
  const entries = settled(understood).flatMap((event) => entryOf(event, now) ?? []);
  const total = events.length + calibrations.length;
  return { events: entries, dropped: total - entries.length, unreadable: total - understood.length };
}

function entryOf(event: DexcomEvent, now: EpochMs): DiaryEvent | undefined {
  const { recordId, systemTime = '', eventType } = event;
  const at = parseTime(systemTime);
  const deleted = isDeleted(event);
  const kind = eventType === 'calibration' ? 'calibration' : (KINDS.get(eventType) ?? 'other');
  if (deleted) return recordId ? { eventId: recordId, at: Math.max(at ?? 0, 0), kind, deleted } : undefined;
  if (at === undefined || at < EARLIEST_AT || at > now + FUTURE_TOLERANCE_MS) return undefined;
  const amount = amountFor(kind, event);
  const text = textFor(kind, event);
  return {
    // Without an id, the same kind at the same moment is the same event.
    eventId: recordId ?? `${eventType?.slice(0, 100) ?? 'unknown'} ${at}`,
    at,
    kind,
    ...(amount === undefined ? {} : { amount }),
    ...(text === undefined ? {} : { text }),
  };
}

function amountFor(kind: DiaryEventKind, { value, unit }: DexcomEvent): number | undefined {
  const amount = amountOf(value);
  if (kind === 'bloodGlucose' || kind === 'calibration') return glucoseMgdl(amount, unit);
  const expected = UNITS[kind];
  return expected && (unit === undefined || unit === 'unknown' || unit === expected) ? amount : undefined;
}

/** What somebody wrote, or Dexcom's finer name for it: `fastActing`, `illness`. */
function textFor(kind: DiaryEventKind, { value, eventType, eventSubType }: DexcomEvent): string | undefined {
  const subType = eventSubType === 'unknown' ? undefined : eventSubType;
  const written = kind === 'note' ? String(value ?? '').trim() : undefined;
  const named = kind === 'other' && eventType !== 'unknown' ? eventType : undefined;
  const parts = [named, subType, written].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(': ').slice(0, 1000);
}
