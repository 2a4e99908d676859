import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { Notices } from '../../src/main/notices.ts';
import type { DocumentFile } from '../../src/main/settings/document-file.ts';
import { SettingsStore } from '../../src/main/settings/settings-store.ts';
import { Vault } from '../../src/main/vault/vault.ts';
import { DEFAULT_SETTINGS } from '../../src/shared/settings/settings.ts';
import { DexcomScene, MINUTE } from '../support/dexcom-scene.ts';
import { testCipher } from '../support/test-program.ts';
import { english } from '../support/english.ts';

let scene: DexcomScene | undefined;
afterEach(async () => {
  await scene?.close();
  scene = undefined;
});

const clock = { now: () => 0 };
const moveAside = (): string => {
  throw new Error('EPERM');
};
const immovable = (content: Record<string, unknown>): DocumentFile & { written: unknown[] } => {
  const written: unknown[] = [];
  return { content, written, write: (each) => void written.push(each), moveAside };
};

describe('a damaged file that can’t be moved aside', () => {
  it('leaves the settings at their defaults, is told, and is not written over', () => {
    const notices = new Notices(() => undefined);
    const file = immovable({ version: 'nonsense' });
    const settings = new SettingsStore(file, notices, { clock, languages: ['en-US'] });
    expect(settings.current).toEqual(DEFAULT_SETTINGS);
    settings.change((current) => ({ ...current, unit: 'mmol/L' }));
    expect(settings.current.unit).toBe('mmol/L');
    expect(file.written).toEqual([]);
    expect(notices.allIn(english)).toHaveLength(1);
  });

  it('leaves the vault empty, is told, and is not written over', async () => {
    const notices = new Notices(() => undefined);
    const file = immovable({ version: 'nonsense' });
    const vault = new Vault({ file, cipher: testCipher(), notices, clock });
    await vault.keepCredentials('a', 'secret', 'stored');
    expect(await vault.credentials('a')).toBe('secret');
    expect(file.written).toEqual([]);
    expect(notices.allIn(english)).toHaveLength(1);
  });
});

describe('one listener to the settings that fails', () => {
  it('keeps neither the others from hearing nor the change from being made', () => {
    const file: DocumentFile = { content: undefined, write: () => undefined, moveAside: () => '' };
    const settings = new SettingsStore(file, new Notices(() => undefined), { clock, languages: ['en-US'] });
    const heard: string[] = [];
    settings.onChange(() => {
      throw new Error('a window is gone');
    });
    settings.onChange(({ unit }) => void heard.push(unit));
    expect(() => settings.change((current) => ({ ...current, unit: 'mmol/L' }))).toThrow(AggregateError);
    expect(settings.current.unit).toBe('mmol/L');
    expect(heard).toEqual(['mmol/L']);
  });
});

describe('a session', () => {
  it('that can’t be encrypted is used all the same', async () => {
    const cipher = testCipher();
    const encrypt = cipher.encrypt.bind(cipher);
    cipher.encrypt = async (text) =>
      text.includes('sessionId') ? Promise.reject(new Error('locked')) : encrypt(text);
    scene = await DexcomScene.open(cipher);
    scene.publish([100], -5);
    await scene.follow();
    expect(scene.program.glance.value).toBe('100');
    expect(scene.cloud.counts().authentications).toBe(1);
  });

  it('that can’t be read any more costs one sign-in, not the account', async () => {
    scene = await DexcomScene.open();
    scene.publish([100, 104], -5);
    await scene.follow();
    await scene.clock.advance(10_000);
    await scene.restart((profile) => {
      const path = join(profile, 'vault.json');
      const vault = JSON.parse(readFileSync(path, 'utf8'));
      for (const entry of Object.values<{ session: { data: string } }>(vault.entries))
        entry.session.data = 'AAAA';
      writeFileSync(path, JSON.stringify(vault));
    });
    // The guard spaces sign-ins of one hour by a minute.
    await scene.clock.advance(90_000);
    expect(scene.program.glance.value).toBe('104');
    expect(scene.cloud.counts().authentications).toBe(2);
  });
});

describe('what a full disk refused', () => {
  it('is stored later even if the account was switched off and on in between', async () => {
    scene = await DexcomScene.open();
    scene.publish([100, 101, 102, 103, 104, 105, 106, 107, 108], -5);
    const { accountId } = await scene.follow();
    const blocker = new DatabaseSync(join(scene.program.profile, 'history.db'));
    blocker.exec(`CREATE TRIGGER full BEFORE INSERT ON readings BEGIN SELECT RAISE(ABORT, 'disk full'); END`);
    await scene.clock.advance(31 * MINUTE);
    await scene.switchAccount(accountId, false);
    blocker.exec('DROP TRIGGER full');
    await scene.switchAccount(accountId, true);
    await scene.clock.advance(6 * MINUTE);
    const stored = blocker.prepare('SELECT mgdl FROM readings ORDER BY read_at').all();
    blocker.close();
    expect(stored.map((row) => row['mgdl'])).toEqual([100, 101, 102, 103, 104, 105, 106, 107, 108]);
  });
});
