import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rangeNameSchema } from '../../../../src/shared/glucose/ranges.ts';
import { trendSchema } from '../../../../src/shared/glucose/trend.ts';
import type {
  AbsenceReason,
  IconDescription,
  IconTheme,
} from '../../../../src/main/tray/icon/icon-description.ts';
import { drawIcon } from '../../../../src/main/tray/icon/draw-icon.ts';
import { createIconRenderer } from '../../../../src/main/tray/icon-renderer.ts';
import { decodePng } from './decode-png.ts';

const renderer = createIconRenderer(
  readFileSync(new URL('../../../../resources/fonts/RobotoCondensed-Bold.ttf', import.meta.url)),
);

const flags = [false, true];
const reasons: AbsenceReason[] = ['silent', 'starting', 'offline', 'waiting', 'needsPerson', 'service'];
const themes: IconTheme[] = ['light', 'dark', 'contrastLight', 'contrastDark'];

const descriptions: IconDescription[] = [
  ...flags.flatMap((simulated) => [
    ...rangeNameSchema.options.flatMap((range) =>
      trendSchema.options.map((trend): IconDescription => ({
        kind: 'value',
        text: '142',
        range,
        trend,
        attention: false,
        simulated,
      })),
    ),
    ...['39', '400', '5.8', '22.2', 'LO', 'HI'].map((text): IconDescription => ({
      kind: 'value',
      text,
      range: 'low',
      trend: 'flat',
      attention: true,
      simulated,
    })),
    ...flags.map((attention): IconDescription => ({ kind: 'stale', text: '142', attention, simulated })),
    ...reasons.map((reason): IconDescription => ({ kind: 'absent', reason, simulated })),
    ...rangeNameSchema.options.map((range): IconDescription => ({ kind: 'badge', range, simulated })),
  ]),
  { kind: 'logo' },
];

/** Three trends have no arrow, and so look alike on purpose. */
const hasOwnLook = (icon: IconDescription): boolean =>
  !('trend' in icon) || !['notComputable', 'rateOutOfRange'].includes(icon.trend);

const pixels = (icon: IconDescription, sizePx: number, theme: IconTheme): Uint8Array =>
  decodePng(renderer.render(icon, sizePx, theme).png).rgba;

describe('a drawn icon', () => {
  it.each([16, 20, 24, 32, 64])(
    'has exactly %i pixels a side and something on it, whatever it says',
    (sizePx) => {
      for (const icon of descriptions) {
        const { png } = renderer.render(icon, sizePx, 'dark');
        const { width, height, rgba } = decodePng(png);
        const drawn = rgba.filter((value, index) => index % 4 === 3 && value > 127).length;
        expect({ icon, width, height, isEmpty: drawn <= sizePx }).toEqual({
          icon,
          width: sizePx,
          height: sizePx,
          isEmpty: false,
        });
      }
    },
  );

  it.each(themes)('looks like no other at 16 pixels (%s)', (theme) => {
    const seen = new Map<string, IconDescription>();
    for (const icon of descriptions.filter(hasOwnLook)) {
      const look = Buffer.from(pixels(icon, 16, theme)).toString('base64');
      expect({ icon, alike: seen.get(look) }).toEqual({ icon, alike: undefined });
      seen.set(look, icon);
    }
  });

  it('is told apart without colour, as a contrast theme shows it: every range and the simulation', () => {
    const looks = rangeNameSchema.options.flatMap((range) =>
      flags.map((simulated) =>
        pixels(
          { kind: 'value', text: '142', range, trend: 'flat', attention: false, simulated },
          16,
          'contrastDark',
        ),
      ),
    );
    expect(new Set(looks.map((look) => Buffer.from(look).toString('hex'))).size).toBe(10);
  });

  it('fills its width with three digits', () => {
    expect(inkEdges('288')).toEqual([0, 63]);
  });

  it.each(['000', '111', '222', '333', '444', '555', '666', '777', '888', '999', 'LO', 'HI'])(
    'stands in the middle, set by the ink of its own face: %s',
    (text) => {
      const [first = 0, last = 0] = inkEdges(text);
      expect(Math.abs(first - (63 - last))).toBeLessThanOrEqual(1);
    },
  );
});

/** The first and the last column with ink on them, of 64. */
function inkEdges(text: string): number[] {
  const icon: IconDescription = {
    kind: 'value',
    text,
    range: 'inRange',
    trend: 'none',
    attention: false,
    simulated: false,
  };
  const rgba = pixels(icon, 64, 'dark');
  const columns = Array.from({ length: 64 }, (_column, x) =>
    Array.from({ length: 64 }, (_row, y) => rgba[(y * 64 + x) * 4 + 3] ?? 0).some((alpha) => alpha > 60),
  );
  return [columns.indexOf(true), columns.lastIndexOf(true)];
}

describe('the renderer', () => {
  it('draws an icon once', () => {
    const icon: IconDescription = { kind: 'logo' };
    expect(renderer.render(icon, 48, 'light')).toBe(renderer.render({ ...icon }, 48, 'light'));
    expect(renderer.render(icon, 48, 'dark')).not.toBe(renderer.render(icon, 48, 'light'));
  });

  it('refuses a text that no icon shows, rather than to draw a part of it', () => {
    const icon: IconDescription = { kind: 'stale', text: '1x', attention: false, simulated: false };
    expect(() => drawIcon(icon, 16, 'dark')).toThrow('No icon shows "x"');
  });
});
