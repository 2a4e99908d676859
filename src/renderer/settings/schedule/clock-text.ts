import { z } from 'zod';

/** A time of day as somebody types it: `22:00`, `7.30`. @returns minutes after midnight */
export const clockTextSchema = z
  .string()
  .trim()
  .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, 'timeSuchAs')
  .transform((text) => {
    const [hours = 0, minutes = 0] = text.split(/[:.]/).map(Number);
    return hours * 60 + minutes;
  });

/** `07:05`; the same in every country, because it can be typed. @param minute after midnight */
export function clockText(minute: number): string {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
