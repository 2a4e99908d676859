import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NEW_STANDING } from '../../../../src/main/engine/login-guard.ts';
import { Notices } from '../../../../src/main/notices.ts';
import { openDocumentFile } from '../../../../src/main/settings/document-file.ts';
import type { Cipher } from '../../../../src/main/vault/cipher.ts';
import { Vault } from '../../../../src/main/vault/vault.ts';
import { testCipher } from '../../../support/test-program.ts';
import { english } from '../../../support/english.ts';

const NOW = Date.UTC(2026, 10, 20);
const CANARY = 'canary-password-7!';
const credentials = { userName: 'mia', password: CANARY };
let folder: string;
let notices: Notices;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-vault-'));
  notices = new Notices(() => undefined);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function openVault(cipher: Cipher = testCipher()): Vault {
  const clock = { now: () => NOW };
  return new Vault({
    file: openDocumentFile(Conf, { folder, name: 'vault', now: NOW }),
    cipher,
    notices,
    clock,
  });
}

const onDisk = (): string =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

describe('the vault', () => {
  it('gives credentials and session back after a restart, and the disk holds neither in plain', async () => {
    const first = openVault();
    await first.keepCredentials('a', credentials, 'stored');
    await first.keepSession('a', { token: CANARY });
    const second = openVault();
    expect(await second.credentials('a')).toEqual(credentials);
    expect(await second.session('a')).toEqual({ token: CANARY });
    expect(onDisk()).not.toContain(CANARY);
    expect(onDisk()).toContain('"backend": "test"');
  });

  it('forgets the old session and the old refusal with the old password, but not a lock-out', async () => {
    const vault = openVault();
    await vault.keepCredentials('a', credentials, 'stored');
    await vault.keepSession('a', 'old');
    const wait = { kind: 'lockedOut', until: NOW + 1000 } as const;
    vault.keepStanding('a', { ...NEW_STANDING, refusal: { kind: 'badCredentials', at: NOW }, wait });
    await vault.keepCredentials('a', { ...credentials, password: 'new' }, 'stored');
    expect(await vault.session('a')).toBeUndefined();
    expect(vault.standing('a')).toEqual({ ...NEW_STANDING, wait });
  });

  it('remembers a refusal over a restart', async () => {
    const vault = openVault();
    await vault.keepCredentials('a', credentials, 'stored');
    vault.keepStanding('a', { ...NEW_STANDING, refusal: { kind: 'badCredentials', at: NOW } });
    expect(openVault().standing('a').refusal?.kind).toBe('badCredentials');
  });

  it('asks how to keep a password where there is no real key store', () => {
    expect(openVault(testCipher('strong')).mustAsk('stored')).toBe(false);
    expect(openVault(testCipher('weak')).mustAsk('stored')).toBe(true);
    expect(openVault(testCipher('weak')).mustAsk('anyway')).toBe(false);
    expect(openVault(testCipher('none')).mustAsk('stored')).toBe(true);
  });

  it('writes nothing of what is kept until quit', async () => {
    const vault = openVault(testCipher('weak'));
    await vault.keepCredentials('a', credentials, 'untilQuit');
    await vault.keepSession('a', 'session');
    expect(await vault.credentials('a')).toEqual(credentials);
    await expect(openVault().credentials('a')).rejects.toMatchObject({ kind: 'vaultLocked' });
    expect(onDisk()).not.toContain('session');
  });

  it('keeps the details of an account without secrets even where there is no key store, over restarts', async () => {
    openVault(testCipher('none')).keepPlain('a', { scenario: 'steady' });
    const again = openVault(testCipher('none'));
    await again.keepSession('a', { utcOffsetMinutes: 60 });
    expect(await again.credentials('a')).toEqual({ scenario: 'steady' });
    expect(await again.session('a')).toEqual({ utcOffsetMinutes: 60 });
    expect(await openVault(testCipher('none')).credentials('a')).toEqual({ scenario: 'steady' });
  });

  it('takes back to memory what was stored before, when asked to', async () => {
    const vault = openVault();
    await vault.keepCredentials('a', credentials, 'stored');
    await vault.keepCredentials('a', credentials, 'untilQuit');
    await expect(openVault().credentials('a')).rejects.toMatchObject({ kind: 'vaultLocked' });
  });

  it('keeps what it can’t decrypt today: the keyring may be open tomorrow', async () => {
    await openVault().keepCredentials('a', credentials, 'stored');
    const cipher = testCipher();
    cipher.locked = true;
    const vault = openVault(cipher);
    await expect(vault.credentials('a')).rejects.toMatchObject({ kind: 'vaultLocked' });
    vault.keepStanding('b', NEW_STANDING);
    vault.keepStanding('a', { ...NEW_STANDING, worked: true });
    cipher.locked = false;
    expect(await vault.credentials('a')).toEqual(credentials);
    expect(await openVault().credentials('a')).toEqual(credentials);
  });

  it('moves a damaged file aside and says so', async () => {
    writeFileSync(join(folder, 'vault.json'), '{"version":1,"entries":{"a":{"credentials":"nonsense"}}}');
    const vault = openVault();
    expect(notices.allIn(english)[0]?.text).toContain('vault.damaged-');
    expect(vault.has('a')).toBe(false);
    expect(onDisk()).toContain('nonsense');
    await vault.keepCredentials('b', credentials, 'stored');
    expect(await openVault().credentials('b')).toEqual(credentials);
  });

  it('leaves a file of a later version untouched', async () => {
    const later = '{"version":99,"secret":"of the future"}';
    writeFileSync(join(folder, 'vault.json'), later);
    const vault = openVault();
    await vault.keepCredentials('a', credentials, 'stored');
    expect(readFileSync(join(folder, 'vault.json'), 'utf8')).toBe(later);
    expect(notices.allIn(english)[0]?.text).toContain('newer');
  });
});
