import { execFileSync } from 'node:child_process';
import { truncateSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LARGEST_FILE_BYTES } from '../../../../src/main/transfer/chosen-file.ts';
import { ImportScene, PERSON } from './import-scene.ts';
import { clarityFile, libreFile } from './sample-files.ts';

const GOOD = clarityFile([
  ['2026-11-19T08:00:12', 104],
  ['2026-11-19T08:05:12', 110],
]);
/** The lines of a good file before its first reading. */
const GOOD_HEAD = GOOD.split('\n').slice(0, 4).join('\n');

let scene: ImportScene;
beforeEach(() => (scene = new ImportScene()));
afterEach(() => scene.close());

async function refusalOf(content: string | Uint8Array): Promise<unknown> {
  const answer = await scene.look(content);
  return answer.outcome === 'refused' ? answer.refusal : answer;
}

function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text.replace('\uFEFF', '')}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

describe('files that can’t be read', () => {
  it.each<[string, string | Uint8Array, object]>([
    ['empty', '', { reason: 'empty' }],
    ['nothing but blanks', ' \n\n ', { reason: 'empty' }],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), { reason: 'notText' }],
    ['a spreadsheet', Buffer.from('504b03041400060008000000', 'hex'), { reason: 'archive' }],
    ['an old spreadsheet', Buffer.from('d0cf11e0a1b11ae1', 'hex'), { reason: 'archive' }],
    ['packed', Buffer.from('1f8b0800000000000003', 'hex'), { reason: 'archive' }],
    ['UTF-16 that does not say so', utf16(GOOD, { mark: false }), { reason: 'notText' }],
    ['a NUL somewhere', `${GOOD}\0`, { reason: 'notText' }],
    ['a letter', 'Dear doctor,\nhere is my data.\n', { reason: 'unknownFormat', line: 1 }],
    ['a web page', '<!doctype html><title>Sign in</title>', { reason: 'unknownFormat', line: 1 }],
    ['another table', 'a,b,c\n1,2,3\n', { reason: 'unknownFormat', line: 1 }],
    ['a list', '[{"readAt":1}]', { reason: 'unknownFormat', line: 1 }],
    ['JSON of somebody else', '{"a":1}', { reason: 'unknownFormat' }],
    [
      'JSON that breaks off',
      '{"format":"flatarrow-history","version":1,\n"entries":[\n{"type":',
      { reason: 'json', line: 3 },
    ],
    [
      'a quote that is never closed',
      `${GOOD_HEAD}\n9,"2026-11-19T08:00:12,EGV\n${GOOD}`,
      { reason: 'quotes', line: 5 },
    ],
    ['a quote in the middle', `${GOOD_HEAD}\n9,20"26,EGV\n`, { reason: 'quotes', line: 5 }],
    ['an endless line', `${GOOD_HEAD}\n${'9'.repeat(100_000)}`, { reason: 'lineTooLong', line: 5 }],
    ['a million columns', `${GOOD_HEAD}\n${'9,'.repeat(1_000_000)}\n`, { reason: 'lineTooLong', line: 5 }],
    ['a million columns at once', 'x,'.repeat(1_000_000), { reason: 'lineTooLong', line: 1 }],
    ['a header alone', `${GOOD_HEAD}\n`, { reason: 'nothing' }],
    [
      'readings that all can’t be read',
      clarityFile([['2026-11-19T08:00:12', 'Error']]),
      { reason: 'nothing', line: 5, why: 'value' },
    ],
    [
      'dates that contradict each other',
      libreFile([
        ['13-04-2026 08:00', 104],
        ['04-13-2026 08:00', 104],
      ]),
      { reason: 'dateOrder', line: 4, otherLine: 3 },
    ],
  ])('are refused with the reason: %s', async (_name, content, refusal) => {
    expect(await refusalOf(content)).toEqual(refusal);
    await scene.imports.sweep();
    expect(scene.readings).toEqual([]);
    expect(scene.imports.list(PERSON)).toEqual([]);
    expect(scene.history.newestReadAt()).toBeUndefined();
  });

  it('are refused by their size before a byte is read', async () => {
    const file = scene.file(GOOD);
    truncateSync(file.path, LARGEST_FILE_BYTES + 1);
    expect(await scene.imports.preview({ file, personId: PERSON })).toEqual({
      outcome: 'refused',
      refusal: { reason: 'tooLarge' },
    });
    expect(scene.shares).toEqual([]);
  });

  it('are refused when they are gone, a folder, or something that never ends', async () => {
    const gone = { path: `${scene.folder}/gone.csv`, name: 'gone.csv' };
    const folder = { path: scene.folder, name: 'folder' };
    const device = { path: '/dev/zero', name: 'zero' };
    for (const file of [gone, folder, device])
      expect(await scene.imports.preview({ file, personId: PERSON })).toEqual({
        outcome: 'refused',
        refusal: { reason: 'unreadable' },
      });
  });

  it.skipIf(process.platform === 'win32')(
    'do not have us wait for a pipe that nobody writes to',
    async () => {
      const path = `${scene.folder}/pipe.csv`;
      execFileSync('mkfifo', [path]);
      expect(await scene.imports.preview({ file: { path, name: 'pipe' }, personId: PERSON })).toMatchObject({
        refusal: { reason: 'unreadable' },
      });
    },
  );
});

describe('files that look unusual', () => {
  it.each<[string, string | Uint8Array]>([
    ['UTF-16 little-endian', utf16(GOOD)],
    ['UTF-16 big-endian', utf16(GOOD, { bigEndian: true })],
    ['without a mark', GOOD.replace('\uFEFF', '')],
    ['with semicolons', GOOD.replaceAll(',', ';')],
    ['with tabs', GOOD.replaceAll(',', '\t')],
    ['with lines of old Macs', GOOD.replaceAll('\n', '\r')],
    ['with lines of Windows', GOOD.replaceAll('\n', '\r\n')],
    ['with lines mixed', GOOD.replaceAll('\n3,', '\r\n3,')],
    ['with every cell quoted', GOOD.replaceAll(/[^,\n\uFEFF]+/g, '"$&"')],
    ['without a line break at the end', GOOD.trimEnd()],
    ['with empty lines', GOOD.replaceAll('\n', '\n\n')],
    [
      'as Windows saves it in the West',
      Buffer.from(GOOD.replace('\uFEFF', '').replace('FirstName,,Mia', 'Vorname,,Jürgen'), 'latin1'),
    ],
  ])('are read: %s', async (_name, content) => {
    const { readings } = await scene.take(content);
    expect(readings).toEqual({ new: 2, known: 0 });
    expect(scene.readings.map(({ mgdl }) => mgdl)).toEqual([104, 110]);
  });

  it('keep the letters of what somebody wrote', async () => {
    const row = 'FreeStyle LibreLink,1D48A10E,19-11-2026 08:00,6,,,,,,,,,,Frühstück,,,,,';
    const file = libreFile([['19-11-2026 08:00', 104]]).trimEnd() + `\r\n${row}\r\n`;
    for (const bytes of [Buffer.from(file), Buffer.from(file, 'latin1'), utf16(file)]) {
      const { importId } = await scene.take(bytes);
      expect(scene.events).toMatchObject([{ kind: 'note', text: 'Frühstück' }]);
      scene.imports.remove(importId);
    }
  });
});

describe('whatever a file holds', { timeout: 30_000 }, () => {
  it('there is an answer, and nothing in the history without a confirmation', async () => {
    const cells = fc.constantFrom(
      ...GOOD.split(/[,\n]/).slice(0, 30),
      '2026-11-19T08:00:12',
      'EGV',
      '104',
      'Low',
      '"',
      '""',
      '\n',
      '\r\n',
      ';',
      '\t',
      '{',
      '[',
      '\u0000',
      '\uFEFF',
      '9'.repeat(2000),
    );
    const files = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(cells, { maxLength: 60 }).map((parts) => parts.join(',')),
      fc.array(cells, { maxLength: 60 }).map((parts) => `${GOOD_HEAD}\n${parts.join(',')}`),
      // A good file with some bytes overwritten.
      fc.array(fc.tuple(fc.nat(GOOD.length), fc.nat(255)), { maxLength: 6 }).map((changes) => {
        const bytes = Buffer.from(GOOD);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return bytes;
      }),
    );
    await fc.assert(
      fc.asyncProperty(files, async (content) => {
        const answer = await scene.look(content);
        expect(['preview', 'refused', 'askDateOrder']).toContain(answer.outcome);
        expect(scene.readings).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
