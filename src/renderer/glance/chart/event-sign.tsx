import type { JSX } from 'preact';
import type { DiaryEventKind } from '../../../shared/glucose/diary-event.ts';

const DROP = 'M5 1.2C6.6 3.2 7.8 4.7 7.8 6.2a2.8 2.8 0 0 1-5.6 0C2.2 4.7 3.4 3.2 5 1.2z';
const DOT = 'M5 3.4a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 1 1 0-3.2';

/** Line signs on a 10-px grid; a calibration is a drop with its level. */
const PATHS: Readonly<Record<DiaryEventKind, string>> = {
  carbs: DOT,
  insulin: DOT,
  exercise: 'M.8 5.6h2L4.3 2l1.6 6 1.3-3.2h2',
  health:
    'M5 8.6C2.4 6.7 1.1 5.3 1.1 3.8A1.95 1.95 0 0 1 5 3.4 1.95 1.95 0 0 1 8.9 3.8C8.9 5.3 7.6 6.7 5 8.6z',
  bloodGlucose: DROP,
  calibration: `${DROP}M2.6 6.2h4.8`,
  note: 'M1.6 2.4h6.8M1.6 5h6.8M1.6 7.6h4',
  other: DOT,
};

export function EventSign({ kind }: { kind: DiaryEventKind }): JSX.Element {
  return (
    <svg class="event-sign" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
      <path d={PATHS[kind]} />
    </svg>
  );
}
