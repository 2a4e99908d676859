export interface Instructions {
  /** What stands before the steps. */
  intro: string;
  steps: string[];
}

/** Finds numbered steps in a text, `1. … 2. …`, whether or not each begins a line; two at least, or it is no list. */
export function parseInstructions(text: string): Instructions {
  const starts: { from: number; to: number }[] = [];
  for (let from = 0; ;) {
    const number = `${starts.length + 1}.`;
    const found = new RegExp(`(?:^|\\s)${number}\\s`).exec(text.slice(from));
    if (!found) break;
    const start = from + found.index;
    from = start + found[0].length;
    starts.push({ from: start, to: from });
  }
  if (starts.length < 2) return { intro: text.trim(), steps: [] };
  return {
    intro: text.slice(0, starts[0]?.from).trim(),
    steps: starts.map(({ to }, index) => text.slice(to, starts[index + 1]?.from).trim()),
  };
}
