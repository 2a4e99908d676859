import type { DiaryEvent, DiaryEventKind } from '../../../shared/glucose/diary-event.ts';
import { type AmountFace, eventLabel } from './event-words.ts';
import type { Span } from './span.ts';

/** The widths of small text, generously: marks that would touch are one mark. */
const CHARACTER_PX = 6.8;
const GAP_PX = 3.2;
const SIGN_PX = 12;
const APART_PX = 5;

/** What a group is named after, the most telling first. */
const IMPORTANCE: readonly DiaryEventKind[] = [
  'carbs',
  'insulin',
  'exercise',
  'bloodGlucose',
  'calibration',
  'health',
  'note',
  'other',
];

/** One mark below the chart, for an event or for several that lie too close together for a mark each. */
export interface DiaryMark {
  /** Ascending by time. */
  events: readonly DiaryEvent[];
  /** Its middle, from the plot's left edge. */
  atPx: number;
  widthPx: number;
  /** Drawn before the label where there is neither a meal nor insulin. */
  sign: DiaryEventKind | undefined;
  /** `32 g`, `32 g · 4 U`, `4 U +2`; empty for a sign alone. */
  label: string;
}

export interface MarkPlace extends AmountFace {
  span: Span;
  /** Of the plot. */
  widthPx: number;
}

/**
 * Finds every event its mark. Marks never touch and stay within the plot.
 * @param events ascending by time, all within the span
 */
export function diaryMarks(events: readonly DiaryEvent[], place: MarkPlace): DiaryMark[] {
  const marks: DiaryMark[] = [];
  for (const event of events) {
    let mark = markOf([event], place);
    for (let last = marks.at(-1); last && touches(last, mark); last = marks.at(-1)) {
      marks.pop();
      mark = markOf([...last.events, ...mark.events], place);
    }
    marks.push(mark);
  }
  return marks;
}

/** Where an instant lies, from the plot's left edge. */
export function pxWithin({ from, to }: Span, at: number, widthPx: number): number {
  return ((at - from) / (to - from)) * widthPx;
}

function touches(left: DiaryMark, right: DiaryMark): boolean {
  return right.atPx - right.widthPx / 2 - (left.atPx + left.widthPx / 2) < APART_PX;
}

function markOf(events: DiaryEvent[], place: MarkPlace): DiaryMark {
  const ranked = events.toSorted((a, b) => IMPORTANCE.indexOf(a.kind) - IMPORTANCE.indexOf(b.kind));
  const [first, second] = ranked;
  // A meal and its insulin are said both; of others, the most telling and how many more.
  const named = ranked.length === 2 && first?.kind === 'carbs' && second?.kind === 'insulin' ? 2 : 1;
  const labels = ranked.slice(0, named).filter(hasLabel);
  // Numbers and signs, no words: the same in every language.
  const more = ranked.length > named ? [`+${ranked.length - named}`] : [];
  const label = [labels.map((event) => eventLabel(event, place)).join(' · '), ...more].join(' ').trim();
  const sign = first && !hasLabel(first) ? first.kind : undefined;
  const widthPx = (sign ? SIGN_PX : 0) + textPx(label);
  // It stands where that happened which it names, whatever else it holds.
  const atPx = pxWithin(place.span, first?.at ?? 0, place.widthPx);
  const insidePx = Math.max(Math.min(atPx, place.widthPx - widthPx / 2), widthPx / 2);
  return { events, sign, label, widthPx, atPx: insidePx };
}

function textPx(text: string): number {
  const gaps = text.replaceAll(/[^ ·.,]/g, '').length;
  return gaps * GAP_PX + (text.length - gaps) * CHARACTER_PX;
}

/** Amounts of anything else are told by the cursor. */
function hasLabel({ kind }: DiaryEvent): boolean {
  return kind === 'carbs' || kind === 'insulin';
}
