import { describe, expect, it } from 'vitest';
import {
  type Colour,
  VISIONS,
  type Vision,
  colourOf,
  contrastOf,
  distanceOf,
  seen,
} from '../../support/colour.ts';
import { SCHEMES, type Scheme, tokensOf } from '../../support/design-tokens.ts';

const THEMES = [undefined, `:root[data-theme='contrast']`] as const;
const PALETTES = [undefined, `:root[data-palette='blueOrange']`, `:root[data-palette='redTeal']`] as const;

interface Look {
  name: string;
  colour: (token: string) => Colour;
}

const LOOKS: Look[] = SCHEMES.flatMap((scheme: Scheme) =>
  THEMES.flatMap((theme) =>
    PALETTES.map((palette) => {
      const selectors = [theme, palette].filter((selector) => selector !== undefined);
      const tokens = tokensOf(scheme, ...selectors);
      return {
        name: [scheme, ...selectors].join(' '),
        colour: (token: string): Colour => {
          const hex = tokens.get(token);
          if (hex === undefined) throw new Error(`There is no colour called ${token}.`);
          return colourOf(hex);
        },
      };
    }),
  ),
);

const GROUNDS = ['bg', 'card'];
const TEXTS = ['ink', 'mute', 'in', 'low', 'high', 'accent'];
const PERSONS = ['blue', 'violet', 'teal', 'pink', 'brown', 'grey'].map((name) => `person-${name}`);
const RANGES = ['in', 'low', 'high'];

describe.each(LOOKS)('the colours of $name', ({ colour }) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    'let %s be read on %s',
    (text, ground) => {
      expect(contrastOf(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(RANGES)('let what is written on %s be read', (range) => {
    expect(contrastOf(colour('on-range'), colour(range))).toBeGreaterThanOrEqual(4.5);
  });

  it('let text be read on quiet fills and in the target band', () => {
    for (const [text, ground] of [
      ['ink', 'chip'],
      ['mute', 'chip'],
      ['ink', 'band'],
      ['in', 'band'],
      ['low', 'low-quiet'],
      ['high', 'high-quiet'],
      ['on-accent', 'accent'],
    ] as const) {
      expect(contrastOf(colour(text), colour(ground)), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('let shapes and edges be seen', () => {
    for (const shape of [...RANGES, ...PERSONS, 'edge', 'accent']) {
      for (const ground of GROUNDS)
        expect(contrastOf(colour(shape), colour(ground)), `${shape} on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    for (const range of RANGES)
      expect(contrastOf(colour(range), colour('band')), `${range} in the band`).toBeGreaterThanOrEqual(3);
  });

  it('keep their contrast for whoever sees colours differently', () => {
    for (const vision of VISIONS) {
      for (const range of RANGES) {
        for (const ground of GROUNDS) {
          const contrast = contrastOf(seen(colour(range), vision), seen(colour(ground), vision));
          expect(contrast, `${range} on ${ground}, ${vision}`).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });
});

describe('a palette for eyes that see colours differently', () => {
  const forWhom: readonly (readonly [(typeof PALETTES)[number], readonly Vision[]])[] = [
    [PALETTES[1], ['normal', 'protan', 'deutan']],
    [PALETTES[2], ['normal', 'tritan']],
  ];
  it.each(forWhom)('%s keeps low, in range and high plainly apart', (palette, visions) => {
    for (const { name, colour } of LOOKS.filter((look) => palette && look.name.includes(palette))) {
      for (const vision of visions) {
        for (const [one, other] of [
          ['low', 'in'],
          ['in', 'high'],
          ['low', 'high'],
        ] as const) {
          const distance = distanceOf(seen(colour(one), vision), seen(colour(other), vision));
          expect(distance, `${one} and ${other}, ${vision}, ${name}`).toBeGreaterThanOrEqual(18);
        }
      }
    }
  });

  it('is needed: with the usual colours, low and in range come close', () => {
    const usual = tokensOf('light');
    const [low, inRange] = [usual.get('low') ?? '', usual.get('in') ?? ''].map(colourOf);
    if (!low || !inRange) throw new Error('There are no such colours.');
    expect(distanceOf(seen(low, 'deutan'), seen(inRange, 'deutan'))).toBeLessThan(6);
  });
});
