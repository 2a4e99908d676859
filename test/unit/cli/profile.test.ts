import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Conf from 'conf';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Login, StandingFile } from '../../../src/cli/cloud/standing-file.ts';
import { profileFolder } from '../../../src/cli/profile/profile-folder.ts';
import { readStoredPeople } from '../../../src/cli/profile/stored-people.ts';
import { afterError, mayAsk } from '../../../src/main/engine/login-guard.ts';
import { allSources } from '../../../src/main/sources/all-sources.ts';
import { FlatarrowError } from '../../../src/shared/errors.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const MINUTE = 60_000;
const share = allSources().get('dexcom-share');
const details = { region: 'us', userName: 'mia@example.org', password: 'canary-7!' };
let folder: string;
let told: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flatarrow-cli-'));
  told = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clock = { now: () => NOW, after: () => () => undefined };
const open = (): StandingFile =>
  new StandingFile(folder, { Store: Conf, clock, tell: (line) => void told.push(line) });

const folderOn = (platform: NodeJS.Platform, environment: Record<string, string> = {}) =>
  profileFolder({ platform, environment, homeFolder: '/home/mia' });

describe('the profile folder', () => {
  it('is the app’s own on each platform', () => {
    expect(folderOn('linux')).toBe('/home/mia/.config/Flatarrow');
    expect(folderOn('linux', { XDG_CONFIG_HOME: '/cfg' })).toBe('/cfg/Flatarrow');
    expect(folderOn('darwin')).toBe('/home/mia/Library/Application Support/Flatarrow');
    expect(folderOn('win32', { APPDATA: '/roaming' })).toBe(join('/roaming', 'Flatarrow'));
  });

  it('is FLATARROW_PROFILE where that is set', () => {
    expect(folderOn('darwin', { FLATARROW_PROFILE: '/elsewhere' })).toBe('/elsewhere');
  });
});

describe('what services have said about sign-ins', () => {
  const refused = new FlatarrowError('badCredentials');
  const refuse = (file: StandingFile, login: Login): void =>
    file.keep(login, afterError(file.standingOf(login), refused, NOW));

  it('is remembered from one run to the next, by its owner only, without any password', () => {
    refuse(open(), open().loginOf(share, details));
    const file = open();
    expect(mayAsk(file.standingOf(file.loginOf(share, details)), NOW).allowed).toBe(false);
    const path = join(folder, 'cli-standing.json');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).not.toMatch(/canary|mia@/);
  });

  it('does not bind a new password, and the old one stays refused however often the two change places', () => {
    const file = open();
    const [wrong, right] = [details, { ...details, password: 'new' }].map((each) =>
      file.loginOf(share, each),
    );
    if (!wrong || !right) throw new Error('There are two.');
    refuse(file, wrong);
    expect(mayAsk(file.standingOf(right), NOW).allowed).toBe(true);
    file.keep(right, { worked: true, loginsSinceData: 0 });
    expect(mayAsk(file.standingOf(wrong), NOW).allowed).toBe(false);
  });

  it('binds every password of an account while it is locked, and nobody else’s', () => {
    const file = open();
    const locked = new FlatarrowError('lockedOut', { retryAt: NOW + 60 * MINUTE });
    const login = file.loginOf(share, details);
    file.keep(login, afterError(file.standingOf(login), locked, NOW));
    const other = file.loginOf(share, { ...details, password: 'new' });
    expect(mayAsk(file.standingOf(other), NOW)).toMatchObject({ allowed: false, kind: 'lockedOut' });
    expect(mayAsk(file.standingOf(other), NOW + 61 * MINUTE).allowed).toBe(true);
    const somebody = file.loginOf(share, { ...details, userName: 'ben@example.org' });
    expect(mayAsk(file.standingOf(somebody), NOW).allowed).toBe(true);
  });

  it.each(['garbage', '[]', '{"version":1,"logins":7}'])(
    'damaged (%s) is kept under another name and told',
    (content) => {
      writeFileSync(join(folder, 'cli-standing.json'), content);
      open().loginOf(share, details);
      expect(readdirSync(folder).some((name) => name.startsWith('cli-standing.damaged-'))).toBe(true);
      expect(told.join()).toContain('was damaged');
    },
  );

  it('of a later version is left alone', () => {
    const path = join(folder, 'cli-standing.json');
    writeFileSync(path, '{"version":2}');
    expect(() => open().loginOf(share, details)).toThrow('newer Flatarrow');
    expect(readFileSync(path, 'utf8')).toBe('{"version":2}');
  });

  it('that can’t be written stops the run: what can’t be remembered must not be sent', () => {
    writeFileSync(join(folder, 'file'), '');
    const file = new StandingFile(join(folder, 'file', 'profile'), {
      Store: Conf,
      clock,
      tell: () => undefined,
    });
    expect(() => file.loginOf(share, details)).toThrow(expect.objectContaining({ kind: 'storage' }));
  });
});

describe('people in a profile', () => {
  it('are nobody where there is no profile', () => {
    expect(readStoredPeople(join(folder, 'none')).persons).toEqual([]);
  });

  it('are an error, not nobody, where the settings are damaged, and the file is left as it is', () => {
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'settings.json');
    writeFileSync(path, '{"version":1}');
    expect(() => readStoredPeople(folder)).toThrow(expect.objectContaining({ kind: 'config' }));
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});
