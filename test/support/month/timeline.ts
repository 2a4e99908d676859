import type { AlertKind } from '../../../src/shared/alerts/kind.ts';

/** A reading as it came to this computer. */
export interface Arrival {
  readAt: number;
  mgdl: number;
  /** The true time. */
  at: number;
}

/** An alarm as somebody could see it. */
export interface Ring {
  at: number;
  kind: AlertKind;
  title: string;
  body: string;
  /** How many readings had arrived by then. */
  arrived: number;
}

export interface Answer {
  at: number;
  kind: AlertKind;
  how: 'snooze' | 'acknowledge';
  minutes: number;
}

export interface Stretch {
  from: number;
  until: number;
}

/** What happened in a simulated month, by the true time; nothing in it comes from the rules. */
export interface Timeline {
  from: number;
  until: number;
  arrivals: Arrival[];
  rings: Ring[];
  catchUps: { at: number; body: string }[];
  answers: Answer[];
  /** When the program ran and the computer was awake. */
  awake: Stretch[];
  clockSetAt: number[];
  /** What else befell it, for a message that somebody will have to understand. */
  turns: { at: number; name: string }[];
}

export function emptyTimeline(from: number): Timeline {
  return {
    from,
    until: from,
    arrivals: [],
    rings: [],
    catchUps: [],
    answers: [],
    awake: [{ from, until: Infinity }],
    clockSetAt: [],
    turns: [],
  };
}
