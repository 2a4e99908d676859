/** Reads RFC 4180: CRLF between records, quotes doubled within quotes. Throws on anything else. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const match = quoted ? /"((?:[^"]|"")*)"/y : /([^",\r\n]*)/y;
    match.lastIndex = at;
    const found = match.exec(text);
    if (!found) throw new Error(`No cell at ${at}.`);
    cells.push((found[1] ?? '').replaceAll('""', '"'));
    at += found[0].length;
    if (text[at] === ',') at += 1;
    else if (text.startsWith('\r\n', at)) {
      records.push(cells);
      cells = [];
      at += 2;
    } else throw new Error(`Neither a comma nor CRLF at ${at}.`);
  }
  return records;
}
