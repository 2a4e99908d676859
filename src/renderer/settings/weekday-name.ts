const ENGLISH = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** A Sunday. */
const FIRST = Date.UTC(2026, 10, 1);
const DAY_MS = 86_400_000;

/** A weekday as a vendor writes it, as people of a locale write it: `Mon`. What is no weekday stays as it is. */
export function weekdayName(written: string, locale: string): string {
  const index = ENGLISH.indexOf(written.toLowerCase());
  if (index < 0) return written;
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(
    FIRST + index * DAY_MS,
  );
}
