import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const RENDERER = resolve(import.meta.dirname, '../../../src/renderer');

/** Where left is meant to be left in every script, and why. */
const LEFT_IS_LEFT: Readonly<Record<string, string>> = {
  'glance/chart/chart.css': 'what lies on the chart, whose time runs from left to right everywhere',
  'glance/chart/diary-strip.tsx': 'marks at their times on the chart',
  'statistics/charts/charts.css': 'axes of charts, whose time runs from left to right everywhere',
  'statistics/charts/cursor.tsx': 'a line at its time on a chart',
  'statistics/charts/plot.tsx': 'times at the axis of a chart',
};

const PHYSICAL = [
  /\b(?:margin|padding|border|inset)-(?:left|right)\b/,
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
  /\bscroll-(?:margin|padding)-(?:left|right)\b/,
  /(?:^|[{;\s])(?:left|right)\s*:/,
  /\b(?:text-align|float|clear)\s*:\s*(?:left|right)\b/,
  /\btranslateX\(/,
];
/** `margin: top right bottom left`, and corners. */
const OF_FOUR = /\b(margin|padding|inset|border-radius|border-width)\s*:\s*(\S+) (\S+) (\S+) (\S+);/;

/** The lines of a style sheet or component that name a side by its place rather than by the run of the text. */
function physicalLines(text: string): string[] {
  return text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .filter((line) => {
      const [, property, top, right, bottom, left] = OF_FOUR.exec(line) ?? [];
      const isLopsided = property === 'border-radius' ? !(top === right && bottom === left) : right !== left;
      return PHYSICAL.some((pattern) => pattern.test(line)) || (property !== undefined && isLopsided);
    })
    .map((line) => line.trim());
}

const files = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(?:css|tsx)$/.test(name),
);
/** Of a component only what it writes into `style`. */
const stylesOf = (name: string): string => {
  const text = readFileSync(join(RENDERER, name), 'utf8');
  return name.endsWith('.css') ? text : (text.match(/style=\{.*/g) ?? []).join('\n');
};

describe('a layout that turns over with the script', () => {
  it('names no side left or right but where it is meant so', () => {
    const found = files
      .filter((name) => !(name in LEFT_IS_LEFT))
      .flatMap((name) => physicalLines(stylesOf(name)).map((line) => `${name}: ${line}`));
    expect(found).toEqual([]);
  });

  it.each(Object.entries(LEFT_IS_LEFT))('%s is one that does: %s', (name) => {
    expect(physicalLines(stylesOf(name))).not.toEqual([]);
  });
});

describe('a side that is named by its place', () => {
  it.each([
    'margin-left: 4px;',
    'border-right: 1px solid;',
    'left: 0;',
    'text-align: right;',
    'padding: 1px 2px 3px 4px;',
    'border-radius: 4px 0 0 4px;',
    'transform: translateX(4px);',
    'border-top-left-radius: 2px;',
  ])('%s is noticed', (line) => {
    expect(physicalLines(`a {\n  ${line}\n}`)).toEqual([line]);
  });

  it.each([
    'margin-inline-start: 4px;',
    'padding: 1px 2px 3px 2px;',
    'border-radius: 4px 4px 0 0;',
    'text-align: start;',
    'align-items: center; /* left */',
  ])('%s is none', (line) => {
    expect(physicalLines(`a {\n  ${line}\n}`)).toEqual([]);
  });
});
