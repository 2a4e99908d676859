/** Four letters don't fit where three digits do; two say the same. */
const SHORT: Readonly<Record<string, string>> = { LOW: 'LO', HIGH: 'HI' };

/** What a reading's text becomes in an icon: `142`, `5.8`, `LO`, `HI`. */
export function iconText(value: string): string {
  return SHORT[value] ?? value;
}
