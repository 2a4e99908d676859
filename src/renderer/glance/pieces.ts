import type { DiaryEvent } from '../../shared/glucose/diary-event.ts';
import type { Reading } from '../../shared/glucose/reading.ts';
import type { Span } from './chart/span.ts';

/** A stretch of the history that has been read: from its beginning on, up to its end without it. */
export interface Piece extends Span {
  /** Ascending by time. */
  readings: readonly Reading[];
  /** Ascending by time. */
  diary: readonly DiaryEvent[];
}

/** What of a span is in none of the others. Ascending. */
export function missingOf(wanted: Span, others: readonly Span[]): Span[] {
  const missing: Span[] = [];
  let { from } = wanted;
  for (const other of others.toSorted((a, b) => a.from - b.from)) {
    if (other.to <= from) continue;
    if (other.from >= wanted.to) break;
    if (other.from > from) missing.push({ from, to: other.from });
    from = other.to;
  }
  if (from < wanted.to) missing.push({ from, to: wanted.to });
  return missing;
}

/** Spans as few as they can be said with. Ascending. */
export function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
}

/** A piece takes the place of whatever others knew of its stretch. Ascending. */
export function withPiece(pieces: readonly Piece[], piece: Piece): Piece[] {
  const others = pieces.flatMap((other) => [
    cut(other, { from: other.from, to: Math.min(other.to, piece.from) }),
    cut(other, { from: Math.max(other.from, piece.to), to: other.to }),
  ]);
  return [...others.filter(({ from, to }) => from < to), piece].toSorted((a, b) => a.from - b.from);
}

function cut(piece: Piece, { from, to }: Span): Piece {
  if (from === piece.from && to === piece.to) return piece;
  return {
    from,
    to,
    readings: piece.readings.filter(({ readAt }) => readAt >= from && readAt < to),
    diary: piece.diary.filter(({ at }) => at >= from && at < to),
  };
}
