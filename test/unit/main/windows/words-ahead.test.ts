import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordsAhead } from '../../../../src/main/windows/words-ahead.ts';

const HTML = '<html><head><title>x</title></head><body></body></html>';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-words-'));
  mkdirSync(join(folder, 'assets'));
  for (const name of ['words-de-AbC1.js', 'words-ja-x_-9.js', 'glance-q.js'])
    writeFileSync(join(folder, 'assets', name), '');
  writeFileSync(
    join(folder, 'assets', 'words-fr-Z.js'),
    'import{t as e}from"./runtime-D_3.js";import{F as t}from"./base-Bs8.js";var n={from:`./x.js`};export{n};',
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

async function page(query: string, type = 'text/html; charset=utf-8'): Promise<string> {
  const file = { type, bytes: new TextEncoder().encode(HTML) };
  const { bytes } = await wordsAhead(folder)(file, new URLSearchParams(query));
  return new TextDecoder().decode(bytes);
}

describe('a page whose address names its language', () => {
  it('loads the words of that language along with everything else', async () => {
    expect(await page('language=de')).toBe(
      HTML.replace(
        '</head>',
        '<link rel="modulepreload" crossorigin href="../assets/words-de-AbC1.js"></head>',
      ),
    );
    expect(await page('language=ja')).toContain('words-ja-x_-9.js');
  });

  it('loads what those words import, too', async () => {
    const html = await page('language=fr');
    expect(Array.from(html.matchAll(/href="([^"]+)"/g), ([, href]) => href)).toEqual([
      '../assets/words-fr-Z.js',
      '../assets/runtime-D_3.js',
      '../assets/base-Bs8.js',
    ]);
  });

  it.each(['', 'language=', 'language=sv', 'language=xx', 'language="><script>', 'language=../de'])(
    'stays as it is where there is nothing to load for “%s”',
    async (query) => {
      expect(await page(query)).toBe(HTML);
    },
  );

  it('is a page: nothing else is changed', async () => {
    expect(await page('language=de', 'text/javascript; charset=utf-8')).toBe(HTML);
  });
});
