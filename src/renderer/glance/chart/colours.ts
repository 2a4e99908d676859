/** The tokens a canvas draws with; style sheets don't reach into it. */
const TOKENS = ['bg', 'ink', 'mute', 'line', 'hair', 'in', 'band', 'low', 'high'] as const;

export type ChartColours = Readonly<Record<(typeof TOKENS)[number], string>> & { font: string };

/** Reads the tokens as they are now, in this theme, resolved to plain colours. */
export function readColours(beside: HTMLElement): ChartColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  beside.append(probe);
  const resolved = TOKENS.map((token): [string, string] => {
    probe.style.color = `var(--${token})`;
    return [token, getComputedStyle(probe).color];
  });
  probe.remove();
  return { ...Object.fromEntries(resolved), font: getComputedStyle(beside).fontFamily } as ChartColours;
}

/** Calls back whenever the theme may look different: the system's, the setting's, forced colours. */
export function onThemeChange(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', listener);
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    observer.disconnect();
  };
}
