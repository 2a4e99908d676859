const LONGEST_TEXT = 1000;

/** What somebody wrote into a cell, as far as the diary keeps it; undefined where there is nothing. */
export function textCell(cell: string | undefined): string | undefined {
  const text = cell?.trim() ?? '';
  // A half of a character that takes two is none.
  return text === '' ? undefined : text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, '');
}
