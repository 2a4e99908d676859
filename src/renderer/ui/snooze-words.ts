/** How the choices of a snooze menu stand side by side: bare numbers, and one unit for all of them. */
export interface SnoozeChoices {
  unit: 'min' | 'h';
  choices: {
    minutes: number;
    /** `15`, and with hours `4`. */
    text: string;
    /** `Snooze for 15 minutes` */
    label: string;
  }[];
}

/** Hours where every choice is whole hours, minutes otherwise: `15 30 60 min`, `1 4 24 h`. */
export function snoozeChoices(snoozeMinutes: readonly number[]): SnoozeChoices {
  const inHours = snoozeMinutes.length > 0 && snoozeMinutes.every((minutes) => minutes % 60 === 0);
  return {
    unit: inHours ? 'h' : 'min',
    choices: snoozeMinutes.map((minutes) => {
      const count = inHours ? minutes / 60 : minutes;
      const word = inHours ? 'hour' : 'minute';
      return { minutes, text: String(count), label: `Snooze for ${count} ${word}${count === 1 ? '' : 's'}` };
    }),
  };
}
