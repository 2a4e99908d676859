import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../../src/main/windows/content-security.ts';
import { answerWith, readPageFile } from '../../../../src/main/windows/page-files.ts';

describe('a sound that a window asks for', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flatarrow-page-'));
    await writeFile(join(folder, 'a.wav'), '0123456789');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const ask = async (range?: string) => {
    const file = await readPageFile(folder, '/a.wav');
    if (!file) throw new Error('It was not found.');
    const { status, headers, body } = answerWith(file, range);
    return { status, headers, text: new TextDecoder().decode(body) };
  };

  it('comes whole, as audio and with its length', async () => {
    const { status, headers, text } = await ask();
    expect({ status, text }).toEqual({ status: 200, text: '0123456789' });
    expect(headers).toEqual({
      'Content-Type': 'audio/wav',
      'Content-Length': '10',
      'Accept-Ranges': 'bytes',
    });
  });

  it.each([
    ['bytes=0-', '0123456789', 'bytes 0-9/10'],
    ['bytes=4-', '456789', 'bytes 4-9/10'],
    ['bytes=4-6', '456', 'bytes 4-6/10'],
    ['bytes=9-9', '9', 'bytes 9-9/10'],
    ['bytes=4-500', '456789', 'bytes 4-9/10'],
  ])('comes in the part asked for: %s', async (range, part, contentRange) => {
    const { status, headers, text } = await ask(range);
    expect({ status, text }).toEqual({ status: 206, text: part });
    expect(headers).toMatchObject({ 'Content-Range': contentRange, 'Content-Length': `${part.length}` });
  });

  it.each(['bytes=10-', 'bytes=6-4', 'bytes=-3', 'bytes=0-1,4-5', 'lines=1-2', 'bytes=x-', 'bytes=-'])(
    'comes whole when the part makes no sense: %s',
    async (range) => {
      expect(await ask(range)).toMatchObject({ status: 200, text: '0123456789' });
    },
  );

  it('may be played from our own origin only', () => {
    const policy = securityHeaders("'none'")['Content-Security-Policy']?.split('; ');
    expect(policy).toContain("media-src 'self'");
  });
});
