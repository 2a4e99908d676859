/** What a canvas draws with; style sheets don't reach into it. */
export interface ChartColours {
  bg: string;
  ink: string;
  mute: string;
  line: string;
  edge: string;
  band: string;
  in: string;
  low: string;
  high: string;
  font: string;
}

/** Reads the tokens as they are now, in this theme, resolved to plain colours. */
export function readColours(beside: HTMLElement): ChartColours {
  const probe = document.createElement('span');
  probe.hidden = true;
  beside.append(probe);
  const token = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours: ChartColours = {
    bg: token('bg'),
    ink: token('ink'),
    mute: token('mute'),
    line: token('line'),
    edge: token('edge'),
    band: token('band'),
    in: token('in'),
    low: token('low'),
    high: token('high'),
    font: getComputedStyle(beside).fontFamily,
  };
  probe.remove();
  return colours;
}

/** Calls back whenever the theme may look different: the system's, the setting's, forced colours. */
export function onThemeChange(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    window.matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', listener);
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'data-palette'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
    observer.disconnect();
  };
}
