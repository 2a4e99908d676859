import type { DiaryEvent } from '../../../shared/glucose/diary-event.ts';
import { eventWords } from './event-words.ts';
import { type ReadOut, type ReadOutContext, readOut, spokenReadOut } from './read-out.ts';
import type { Stop } from './stops.ts';

export interface SaidEvent {
  /** The source's id, to tell equal ones apart. */
  id: string;
  time: string;
  words: string;
}

/** What a place on the chart says: its reading, and what happened around it. */
export interface StopReadOut {
  reading?: ReadOut;
  events: SaidEvent[];
}

export function stopReadOut({ reading, events }: Stop, context: ReadOutContext): StopReadOut {
  return { ...(reading && { reading: readOut(reading, context) }), ...eventsReadOut(events, context) };
}

/** What a mark of the diary says. */
export function eventsReadOut(events: readonly DiaryEvent[], context: ReadOutContext): StopReadOut {
  return {
    events: events.map((event) => ({
      id: event.eventId,
      time: context.timeOf(event.at),
      words: eventWords(event, context),
    })),
  };
}

/** The same in words, to be spoken. */
export function spokenStop({ reading, events }: StopReadOut, context: ReadOutContext): string {
  const { t } = context.language;
  const told = events.map(({ time, words }) => t('glance.spokenEvent', { time, words }));
  const [first = '', ...others] = [...(reading ? [spokenReadOut(reading, context)] : []), ...told];
  return others.reduce<string>((before, next) => t('glance.oneAndNext', { before, next }), first);
}
