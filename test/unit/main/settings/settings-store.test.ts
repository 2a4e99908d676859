import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Notices } from '../../../../src/main/notices.ts';
import { openDocumentFile } from '../../../../src/main/settings/document-file.ts';
import { SettingsStore } from '../../../../src/main/settings/settings-store.ts';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { newPerson } from '../../../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS } from '../../../../src/shared/settings/settings.ts';
import { english } from '../../../support/english.ts';

const NOW = Date.UTC(2026, 10, 20);
let folder: string;
let notices: Notices;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-settings-'));
  notices = new Notices(() => undefined);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (languages = ['en-US']): SettingsStore =>
  new SettingsStore(openDocumentFile(Conf, { folder, name: 'settings', now: NOW }), notices, {
    clock: { now: () => NOW },
    languages,
  });
const path = (): string => join(folder, 'settings.json');

describe('the settings', () => {
  it('are the defaults at first and what was changed afterwards', () => {
    const store = open();
    expect(store.current).toEqual(DEFAULT_SETTINGS);
    store.change((current) => ({ ...current, unit: 'mmol/L', persons: [newPerson('p', 'Mia')] }));
    expect(open().current).toMatchObject({ unit: 'mmol/L', persons: [{ name: 'Mia' }] });
    expect(statSync(path()).mode & 0o077).toBe(0);
  });

  it('begin with the unit of the country, and keep what was chosen wherever the computer goes', () => {
    expect(open(['en-GB']).current.unit).toBe('mmol/L');
    open(['de-DE']).change((current) => ({ ...current, theme: 'dark' }));
    expect(open(['en-GB']).current.unit).toBe('mg/dL');
  });

  it('refuse a change that makes no sense and stay as they were', () => {
    const store = open();
    expect(() => store.change((current) => ({ ...current, persons: [newPerson('p', '')] }))).toThrow(
      'A name is needed.',
    );
    expect(store.current.persons).toEqual([]);
  });

  for (const [what, content] of [
    ['is not JSON', '{"version":1,'],
    ['holds nonsense', '{"version":1,"unit":"stone"}'],
    [
      'holds an account of nobody',
      JSON.stringify({
        ...DEFAULT_SETTINGS,
        accounts: [{ id: 'a', personId: 'x', sourceId: 'simulator', label: '', enabled: true }],
      }),
    ],
    ['is a list', '[1,2]'],
  ] as const) {
    it(`move a file that ${what} aside, say so, and begin with the defaults`, () => {
      writeFileSync(path(), content);
      const store = open();
      expect(store.current).toEqual(DEFAULT_SETTINGS);
      expect(notices.allIn(english)[0]?.text).toContain('settings.damaged-');
      const aside = readdirSync(folder).find((name) => name.includes('damaged')) ?? '';
      expect(readFileSync(join(folder, aside), 'utf8')).toBe(content);
      store.change((current) => ({ ...current, theme: 'dark' }));
      expect(open().current.theme).toBe('dark');
    });
  }

  it('leave a file of a later version untouched', () => {
    writeFileSync(path(), '{"version":99,"unit":"mmol/L"}');
    open().change((current) => ({ ...current, theme: 'dark' }));
    expect(readFileSync(path(), 'utf8')).toBe('{"version":99,"unit":"mmol/L"}');
    expect(notices.allIn(english)[0]?.text).toContain('newer Flatarrow');
  });

  it('hold until quit, and say so, when the disk refuses them', () => {
    const file = openDocumentFile(Conf, { folder, name: 'settings', now: NOW });
    file.write = () => {
      throw new FlatarrowError('storage');
    };
    const store = new SettingsStore(file, notices, { clock: { now: () => NOW }, languages: [] });
    store.change((current) => ({ ...current, theme: 'dark' }));
    expect(store.current.theme).toBe('dark');
    expect(notices.allIn(english)[0]?.text).toContain('can’t be saved');
    chmodSync(folder, 0o700);
  });
});
