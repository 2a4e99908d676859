import { RefusedFile } from '../../shared/transfer/refusal.ts';

/**
 * Watches over the length of lines: a row of nothing but separators holds no text, and so slips past a limit on the
 * text of a record.
 * @param longest characters
 * @returns a function that is shown a text part by part
 * @throws RefusedFile `lineTooLong`, with the line
 */
export function lineGuard(longest: number): (part: string) => void {
  let line = 1;
  /** Of the line so far, before the part. */
  let length = 0;
  let afterReturn = false;
  return (part) => {
    let start = 0;
    for (const { index, 0: found } of part.matchAll(/\r\n|\r|\n/g)) {
      // The second half of a line break that came apart.
      const isHalf = afterReturn && index === 0 && found === '\n';
      if (length + index - start > longest) throw new RefusedFile({ reason: 'lineTooLong', line });
      if (!isHalf) line += 1;
      length = 0;
      start = index + found.length;
    }
    length += part.length - start;
    if (length > longest) throw new RefusedFile({ reason: 'lineTooLong', line });
    if (part !== '') afterReturn = part.endsWith('\r');
  };
}
