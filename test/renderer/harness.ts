import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import preact from '@preact/preset-vite';
import { type InlineConfig, type Plugin, type PluginOption, build } from 'vite';
import { windowBundles } from '../../scripts/bundle/window-bundles.ts';
import { windowPlugins } from '../../scripts/bundle/window-plugins.ts';
import { alertSize } from '../../src/main/windows/alert-placement.ts';
import { stripSize } from '../../src/main/windows/strip-placement.ts';
import type { Preferences } from '../../src/shared/settings/settings.ts';
import type { ScenarioName } from './scenarios.ts';

const ROOT = join(import.meta.dirname, '../..');
const PSEUDO_LOADER = join(import.meta.dirname, 'pseudo-load-language.ts');
/** Friday morning in Berlin. */
const NOW = Date.UTC(2026, 10, 20, 8, 41, 30);

/** The policy that main sends with every window. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'self'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.wav': 'audio/wav',
};

export interface Look {
  window: 'glance' | 'settings' | 'statistics' | 'alert' | 'strip';
  scenario: ScenarioName;
  theme?: 'light' | 'dark';
  forcedColors?: boolean;
  hash?: string;
  size?: { width: number; height: number };
  scale?: number;
  timeZone?: string;
  locale?: string;
  /** What is chosen in the settings, beside what the scenario says. */
  settings?: Partial<Preferences>;
  /** Windows that can speak the pseudo-language too (speak.ts), which those that are shipped can't. */
  pseudo?: boolean;
}

const SIZES: Readonly<Record<Look['window'], { width: number; height: number }>> = {
  glance: { width: 396, height: 500 },
  settings: { width: 760, height: 560 },
  statistics: { width: 920, height: 720 },
  alert: alertSize({ entries: 1, rehearsals: 0, troubles: 0, discreet: false }),
  strip: stripSize({ persons: 1, discreet: false, zoom: 1 }),
};

/** A small laptop's, without its panel. */
const SCREEN = { width: 1280, height: 690 };

export interface Harness {
  /** Where the built windows lie, with Vite’s manifest of them. */
  folder: string;
  /** Opens a built window over a made-up program; what the page complains about is collected in `complaints`. */
  open(look: Look): Promise<{ page: Page; complaints: string[] }>;
  close(): Promise<void>;
}

/** Builds the windows, serves them under the policy they ship with, and opens them in a real browser. */
export async function startHarness(browser: Browser): Promise<Harness> {
  const folder = await mkdtemp(join(tmpdir(), 'flatarrow-windows-'));
  const bridge = await buildAll(folder);
  const { server, port } = await serve(folder);
  const origin = `http://127.0.0.1:${port}`;
  let pseudo: Promise<string> | undefined;
  return {
    folder,
    async open(look) {
      const pages = look.pseudo ? await (pseudo ??= buildPseudo(folder)) : '';
      return openWindow({ browser, bridge, origin: `${origin}${pages}` }, look);
    },
    async close() {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}

const COMMON: InlineConfig = { configFile: false, logLevel: 'error' };
const RENDERER = join(ROOT, 'src/renderer');

async function buildAll(outDir: string): Promise<string> {
  await buildWindows(outDir, windowPlugins());
  const built = await build({
    ...COMMON,
    root: ROOT,
    // A library's build leaves this to whoever uses it; a page has no `process`.
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'fakeBridge' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const chunk = bundle?.output[0];
  if (!chunk) throw new Error('The fake bridge was not built.');
  return chunk.code;
}

/** Beside the others, and only once somebody asks: its messages are compiled in the page, as they are made there. */
async function buildPseudo(folder: string): Promise<string> {
  await buildWindows(join(folder, 'pseudo'), [pseudoLoader, preact()]);
  return '/pseudo';
}

const pseudoLoader: Plugin = {
  name: 'pseudo-loader',
  enforce: 'pre',
  resolveId: (source, importer = '') =>
    source.endsWith('/load-language.ts') && importer !== PSEUDO_LOADER ? PSEUDO_LOADER : undefined,
};

async function buildWindows(outDir: string, plugins: PluginOption[]): Promise<void> {
  await build({
    ...COMMON,
    root: RENDERER,
    base: './',
    plugins,
    build: {
      outDir,
      target: 'chrome140',
      manifest: true,
      rollupOptions: windowBundles(RENDERER),
    },
  });
}

async function serve(folder: string): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://x').pathname));
    const file = createReadStream(path);
    file.once('error', () => response.writeHead(404).end());
    file.once('open', () => {
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
      });
      file.pipe(response);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { server, port: address.port };
}

/**
 * What a window has room for. Larger text is a larger page: main enlarges the page, and the window with it as far as the
 * screen allows.
 */
export function viewportOf(look: Look, zoom: number): { width: number; height: number } {
  const size = look.size ?? SIZES[look.window];
  if (zoom === 1) return size;
  return {
    width: Math.round(Math.min(size.width * zoom, SCREEN.width) / zoom),
    height: Math.round(Math.min(size.height * zoom, SCREEN.height) / zoom),
  };
}

interface Stage {
  browser: Browser;
  bridge: string;
  origin: string;
}

async function openWindow(
  { browser, bridge, origin }: Stage,
  look: Look,
): Promise<{ page: Page; complaints: string[] }> {
  const zoom = (look.settings?.textSize ?? 100) / 100;
  const context = await browser.newContext({
    viewport: viewportOf(look, zoom),
    deviceScaleFactor: (look.scale ?? 1) * zoom,
    colorScheme: look.theme ?? 'light',
    forcedColors: look.forcedColors ? 'active' : 'none',
    locale: look.locale ?? 'en-GB',
    timezoneId: look.timeZone ?? 'Europe/Berlin',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.clock.setFixedTime(NOW);
  await page.addInitScript({
    content: `window.flatarrowLook = ${JSON.stringify(look)};\n${bridge}`,
  });
  await page.goto(`${origin}/${look.window}/index.html${look.hash ?? ''}`);
  await page.locator('main:not([aria-busy])').waitFor();
  await page.evaluate(() => document.fonts.ready);
  return { page, complaints };
}
