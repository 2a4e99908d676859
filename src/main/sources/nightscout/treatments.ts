import { z } from 'zod';
import { FUTURE_TOLERANCE_MS } from '../../../shared/glucose/freshness.ts';
import {
  type DiaryEvent,
  type DiaryEventKind,
  diaryEventSchema,
} from '../../../shared/glucose/diary-event.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { fromMmol } from '../../../shared/glucose/units.ts';
import type { FetchedEvents } from '../source.ts';
import { parseDateString, parseEpochMs } from './dates.ts';

const treatmentSchema = z
  .object({
    _id: z.unknown(),
    identifier: z.unknown(),
    created_at: z.unknown(),
    date: z.unknown(),
    mills: z.unknown(),
    timestamp: z.unknown(),
    eventType: z.unknown(),
    carbs: z.unknown(),
    insulin: z.unknown(),
    /** Minutes. */
    duration: z.unknown(),
    glucose: z.unknown(),
    /** The unit of `glucose`: `mg/dl` or `mmol`. */
    units: z.unknown(),
    notes: z.unknown(),
    isValid: z.unknown(),
  })
  .partial();
type Treatment = z.infer<typeof treatmentSchema>;

const EARLIEST_AT = Date.UTC(2010, 0, 1);
/** Far above what anybody eats, injects, does or measures: a slip of the finger or another unit. */
const MOST = { carbs: 1000, insulin: 300, minutes: 24 * 60, mgdl: 1000 };
/** No meter shows less in mg/dL, nor more in mmol/L. */
const LOWEST_MGDL = 10;
const HIGHEST_MMOL = 55;
const LONGEST_TEXT = 1000;

/** Makes events of what was written down. Pure, and never throws whatever the items are. */
export function treatmentsToEvents(items: readonly unknown[], now: EpochMs): FetchedEvents {
  const events: DiaryEvent[] = [];
  let dropped = 0;
  for (const item of items) {
    const found = readTreatment(item, now);
    if (found.length === 0) dropped += 1;
    events.push(...found);
  }
  return { events, dropped };
}

/** When it happened: `created_at` is the one field that every server fills. */
export function treatmentInstant(item: unknown): EpochMs | undefined {
  const { data } = treatmentSchema.safeParse(item);
  if (!data) return undefined;
  const instants = [data.created_at, data.date, data.mills, data.timestamp].map(
    (value) => parseEpochMs(value) ?? (typeof value === 'string' ? parseDateString(value) : undefined),
  );
  return instants.find((instant) => instant !== undefined && instant >= EARLIEST_AT);
}

/** One meal with its bolus is one treatment and two events; so every id says which part it is. */
function readTreatment(item: unknown, now: EpochMs): DiaryEvent[] {
  const { data: treatment } = treatmentSchema.safeParse(item);
  const at = treatmentInstant(item);
  const id = treatment && idOf(treatment);
  if (!treatment || at === undefined || id === undefined || at > now + FUTURE_TOLERANCE_MS) return [];
  const deleted = treatment.isValid === false ? { deleted: true } : {};
  return partsOf(treatment).flatMap((part) => {
    const event = diaryEventSchema.safeParse({ eventId: `${id}-${part.kind}`, at, ...part, ...deleted });
    return event.success ? [event.data] : [];
  });
}

interface Part {
  kind: DiaryEventKind;
  amount?: number;
  text?: string;
}

function partsOf(treatment: Treatment): Part[] {
  const eventType = textOf(treatment.eventType);
  if (/^temp basal/i.test(eventType)) return [];
  const amounts = [
    amountPart('carbs', amountOf(treatment.carbs, MOST.carbs)),
    amountPart('insulin', amountOf(treatment.insulin, MOST.insulin)),
    amountPart('bloodGlucose', meterValue(treatment)),
  ].flatMap((part) => part ?? []);
  const notes = textOf(treatment.notes);
  if (/^exercise/i.test(eventType)) return [...amounts, exercisePart(treatment, notes)];
  const [main, ...others] = amounts;
  if (main) return [notes === '' ? main : { ...main, text: notes }, ...others];
  // A meter value, meal or bolus whose number couldn't be read has nothing to show.
  if (/^(note|announcement|question|<none>)?$/i.test(eventType))
    return notes === '' ? [] : [{ kind: 'note', text: notes }];
  if (/^bg check|bolus/i.test(eventType) && notes === '') return [];
  return [
    { kind: 'other', text: notes === '' ? eventType : `${eventType}: ${notes}`.slice(0, LONGEST_TEXT) },
  ];
}

function amountPart(kind: DiaryEventKind, amount: number | undefined): Part | undefined {
  return amount === undefined ? undefined : { kind, amount };
}

function exercisePart({ duration }: Treatment, notes: string): Part {
  const minutes = amountOf(duration, MOST.minutes);
  return {
    kind: 'exercise',
    ...(minutes === undefined ? {} : { amount: minutes }),
    ...(notes === '' ? {} : { text: notes }),
  };
}

/** mg/dL. Without a unit, only a number that makes sense in one of the two is taken: nothing is guessed. */
function meterValue({ glucose, units }: Treatment): number | undefined {
  const value = amountOf(glucose, MOST.mgdl);
  if (value === undefined) return undefined;
  const unit = textOf(units).toLowerCase();
  if (unit.startsWith('mmol')) return value <= HIGHEST_MMOL ? fromMmol(value) : undefined;
  if (unit.startsWith('mg')) return value >= LOWEST_MGDL ? Math.round(value) : undefined;
  return unit === '' && value > HIGHEST_MMOL ? Math.round(value) : undefined;
}

/** Forms send numbers as text, and an empty text or null where nothing was entered. */
function amountOf(value: unknown, most: number): number | undefined {
  const text = typeof value === 'string' ? value.trim().replace(',', '.') : value;
  const number = typeof text === 'string' && /^\d{1,5}(\.\d{1,6})?$/.test(text) ? Number(text) : text;
  return typeof number === 'number' && number > 0 && number <= most ? number : undefined;
}

function idOf({ _id, identifier }: Treatment): string | undefined {
  // API v3 knows both; v1 only `_id`, so that comes first and an event keeps its id.
  return [_id, identifier].map(textOf).find((id) => id !== '' && id.length <= 150);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, LONGEST_TEXT) : '';
}
