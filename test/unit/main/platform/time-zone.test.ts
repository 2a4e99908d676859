import { describe, expect, it } from 'vitest';
import { createTimeZone } from '../../../../src/main/platform/time-zone.ts';

describe('the computer’s time zone', () => {
  it('is asked for once, and again when the offset has changed', () => {
    const asked: string[] = [];
    const computer = { zone: 'Europe/Berlin', offset: -120 };
    const timeZone = createTimeZone(
      () => {
        asked.push(computer.zone);
        return computer.zone;
      },
      () => computer.offset,
    );
    expect([timeZone(), timeZone(), asked.length]).toEqual(['Europe/Berlin', 'Europe/Berlin', 1]);
    Object.assign(computer, { zone: 'America/New_York', offset: 240 });
    expect([timeZone(), timeZone(), asked.length]).toEqual(['America/New_York', 'America/New_York', 2]);
  });

  it('is the one of this process where nobody says otherwise', () => {
    expect(createTimeZone()()).toBe(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });
});
