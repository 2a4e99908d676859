import type { Rehearsal, RehearsalStep } from '../../../shared/alerts/rehearsal.ts';

const LINKS: Readonly<Record<RehearsalStep['link'], string>> = {
  reading: 'Reading',
  rule: 'Rule',
  persistence: 'Wait',
  quietHours: 'Quiet hours',
  notification: 'Notification',
  window: 'Alert window',
  sound: 'Sound',
  snooze: 'Snooze',
  end: 'End',
};

/** Said beside the sign of an outcome, for whoever can't see it; `works` needs no word. */
const OUTCOMES: Readonly<Record<RehearsalStep['outcome'], string>> = {
  works: '',
  waits: 'waits',
  withheld: 'withheld',
  fails: 'fails',
};

export function linkName(link: RehearsalStep['link']): string {
  return LINKS[link];
}

export function outcomeWord(outcome: RehearsalStep['outcome']): string {
  return OUTCOMES[outcome];
}

/** The night's own clock, which everybody writes the same way. */
export function stepTime(at: number, face: { timeZone?: string } = {}): string {
  return new Intl.DateTimeFormat('en-GB', { ...face, hour: '2-digit', minute: '2-digit' }).format(at);
}

/** What the whole of it comes to. */
export function rehearsalSentence({ state, steps }: Pick<Rehearsal, 'state' | 'steps'>): string {
  const fails = steps.filter(({ outcome }) => outcome === 'fails').length;
  const trouble = fails > 0 ? ` ${fails === 1 ? 'One step does' : `${fails} steps do`} not work.` : '';
  switch (state) {
    case 'planned':
      return `So it would go at 3 a.m., as the alerts are set now.${trouble}`;
    case 'live':
      return `This is being shown and played now. It is a rehearsal: nobody is low.${trouble}`;
    case 'over':
      return `The rehearsal is over.${trouble}`;
  }
  return state satisfies never;
}
