/** A heading, and its lines below it. */
export function part(title: string, lines: readonly string[]): string {
  return [title.toUpperCase(), ...(lines.length === 0 ? ['(none)'] : lines)].join('\n');
}

/** Names and values in two columns; a value that is absent takes its name along. */
export function table(rows: readonly (readonly [name: string, value: string | undefined])[]): string[] {
  const shown = rows.filter((row): row is [string, string] => row[1] !== undefined);
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  return shown.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** `2026-11-20T12:00:05Z`: the same wherever it is read. */
export function instant(at: number | undefined): string | undefined {
  return at === undefined || !isDate(at) ? undefined : `${new Date(at).toISOString().slice(0, 19)}Z`;
}

export function duration(milliseconds: number | undefined): string | undefined {
  if (milliseconds === undefined) return undefined;
  return Math.abs(milliseconds) < 10_000
    ? `${Math.round(milliseconds)} ms`
    : `${Math.round(milliseconds / 1000)} s`;
}

export function bytes(count: number | undefined): string {
  return count === undefined ? 'no file' : `${Math.ceil(count / 1024)} KiB`;
}

export const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

function isDate(at: number): boolean {
  return !Number.isNaN(new Date(at).getTime());
}
