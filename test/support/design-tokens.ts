import { readFileSync } from 'node:fs';

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

const css = readFileSync(new URL('../../src/renderer/ui/tokens.css', import.meta.url), 'utf8');

/** The tokens that are colours, as a combination of settings makes them: name to `#rrggbb`. */
export function tokensOf(scheme: Scheme, ...selectors: readonly string[]): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const selector of [':root', ...selectors]) {
    const start = css.indexOf(`\n${selector} {`);
    if (start < 0) throw new Error(`There is no rule for ${selector}.`);
    const rule = css.slice(start, css.indexOf('\n}', start));
    for (const [, name = '', light = '', dark = ''] of rule.matchAll(
      /--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
    )) {
      tokens.set(name, scheme === 'light' ? light : dark);
    }
  }
  return tokens;
}
