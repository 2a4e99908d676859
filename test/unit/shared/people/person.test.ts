import { describe, expect, it } from 'vitest';
import { newPerson, personSchema } from '../../../../src/shared/people/person.ts';

describe('a new person', () => {
  it('is valid as it is, with the consensus range and its alarms on', () => {
    const person = newPerson('mia', 'Mia');
    expect(personSchema.parse(person)).toEqual(person);
    expect(person.ranges).toMatchObject({ low: 70, high: 180 });
    expect(person.alerts.day.urgentLow).toMatchObject({ enabled: true, threshold: 55 });
  });

  it('loses the spaces around the name, and needs a name', () => {
    expect(personSchema.parse(newPerson('mia', '  Mia ')).name).toBe('Mia');
    expect(personSchema.safeParse(newPerson('mia', '   ')).success).toBe(false);
    expect(personSchema.safeParse(newPerson('mia', 'x'.repeat(41))).success).toBe(false);
  });
});
