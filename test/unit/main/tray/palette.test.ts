import { describe, expect, it } from 'vitest';
import type { IconTheme } from '../../../../src/main/tray/icon/icon-description.ts';
import { iconPalette } from '../../../../src/main/tray/icon/palette.ts';

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, contrast ratio. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const themes: IconTheme[] = ['light', 'dark', 'contrastLight', 'contrastDark'];

describe.each(themes)('the colours of icons, %s,', (theme) => {
  const palette = iconPalette(theme);

  it('let every number be read: 4.5 to 1 against what it stands on', () => {
    expect(contrast(palette.ink, palette.surface)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.mute, palette.surface)).toBeGreaterThanOrEqual(4.5);
    for (const { fill, on } of [palette.low, palette.high, palette.simulated]) {
      expect(contrast(on, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('let every shape be seen: 3 to 1 against the task bar', () => {
    for (const { fill } of [palette.low, palette.high, palette.simulated]) {
      expect(contrast(fill, palette.surface)).toBeGreaterThanOrEqual(3);
    }
  });
});
