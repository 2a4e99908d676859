/**
 * The computer's time zone, an IANA name. To ask for it anew costs more than all else that is done in a quiet minute, so
 * it is asked for again only when the offset from UTC has changed: by travel, or by daylight saving time.
 */
export function createTimeZone(
  ask = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone,
  offset = (): number => new Date().getTimezoneOffset(),
): () => string {
  let known: { name: string; offset: number } | undefined;
  return () => {
    const current = offset();
    if (known?.offset !== current) known = { name: ask(), offset: current };
    return known.name;
  };
}
