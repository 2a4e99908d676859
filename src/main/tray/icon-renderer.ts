import { Resvg, initWasm } from '@resvg/resvg-wasm';
import { ICON_FONT_FAMILY } from './icon/glyph-metrics.ts';
import type { IconDescription, IconTheme } from './icon/icon-description.ts';
import { iconSvg } from './icon/icon-svg.ts';

/** A drawn icon, ready for whatever shows it. */
export interface RenderedIcon {
  png: Uint8Array;
  sizePx: number;
  /** Nothing but ink: macOS may colour it to suit its menu bar. */
  oneColour: boolean;
}

export interface IconRenderer {
  render(icon: IconDescription, sizePx: number, theme: IconTheme): Promise<RenderedIcon>;
  /** Draws any SVG that uses the bundled face. */
  renderSvg(svg: string): Promise<Uint8Array>;
  /** Forgets what it has drawn; the next icon is drawn anew. */
  release(): void;
}

export interface IconRendererParts {
  /** The module of `@resvg/resvg-wasm`; asked for once, when the first icon is drawn. */
  wasm: () => Promise<Uint8Array>;
  fonts: readonly Uint8Array[];
}

/** A day of one person on one screen shows some fifty different icons. */
const CACHED_ICONS = 64;

/** Nothing is loaded before the first icon is asked for. */
export function createIconRenderer({ wasm, fonts }: IconRendererParts): IconRenderer {
  const drawn = new Map<string, RenderedIcon>();
  let ready: Promise<void> | undefined;

  const start = async (): Promise<void> => {
    try {
      await initWasm(new Uint8Array(await wasm()));
    } catch (error) {
      // The package keeps one instance for the process and says so in no other way.
      if (!/already initialized/i.test(String(error))) throw error;
    }
  };
  const renderSvg = async (svg: string): Promise<Uint8Array> => {
    ready ??= start();
    try {
      await ready;
    } catch (error) {
      // A failed start must not be remembered: the next icon tries again.
      ready = undefined;
      throw error;
    }
    return draw(svg, fonts);
  };

  return {
    renderSvg,
    async render(icon, sizePx, theme) {
      const svg = iconSvg(icon, sizePx, theme);
      const known = drawn.get(svg);
      if (known) return known;
      const rendered = { png: await renderSvg(svg), sizePx, oneColour: icon.kind === 'logo' };
      const [oldest] = drawn.keys();
      if (drawn.size >= CACHED_ICONS && oldest !== undefined) drawn.delete(oldest);
      drawn.set(svg, rendered);
      return rendered;
    },
    release: () => drawn.clear(),
  };
}

function draw(svg: string, fonts: readonly Uint8Array[]): Uint8Array {
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [...fonts], defaultFontFamily: ICON_FONT_FAMILY, sansSerifFamily: ICON_FONT_FAMILY },
  });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    // Memory on the wasm side is not garbage-collected.
    image.free();
    drawing.free();
  }
}
