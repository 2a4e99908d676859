import { describe, expect, it } from 'vitest';
import { createSessionGuard } from '../../../../src/main/browser/session-guard.ts';

const HOST = '127.0.0.1:4711';
const ORIGIN = `http://${HOST}`;

function entered() {
  const guard = createSessionGuard(HOST);
  const token = new URL(guard.entryPath, ORIGIN).searchParams.get('token');
  const cookie = guard.enter(token)?.split(';')[0] ?? '';
  return { guard, token, cookie };
}

describe('the browser host’s door', () => {
  it('opens once for the token, and then for the cookie', () => {
    const { guard, token, cookie } = entered();
    expect(guard.enter(token)).toBeUndefined();
    expect(guard.admits({ host: HOST, cookie })).toBe(true);
    expect(guard.admitsSocket({ host: HOST, cookie, origin: ORIGIN })).toBe(true);
  });

  it('hides the cookie from scripts and from other sites', () => {
    const guard = createSessionGuard(HOST);
    const setCookie = guard.enter(new URL(guard.entryPath, ORIGIN).searchParams.get('token'));
    expect(setCookie).toContain('HttpOnly');
    expect(setCookie).toContain('SameSite=Strict');
  });

  it('stays shut for a wrong or missing token, without using the right one up', () => {
    const guard = createSessionGuard(HOST);
    expect(guard.enter(null)).toBeUndefined();
    expect(guard.enter('')).toBeUndefined();
    expect(guard.enter('guess')).toBeUndefined();
    expect(guard.enter(new URL(guard.entryPath, ORIGIN).searchParams.get('token'))).toBeDefined();
  });

  it('stays shut for another name of this address (DNS rebinding), another origin, and no cookie', () => {
    const { guard, cookie } = entered();
    expect(guard.admits({ host: 'evil.example:4711', cookie })).toBe(false);
    expect(guard.admits({ host: HOST })).toBe(false);
    expect(guard.admits({ host: HOST, cookie: 'flatarrow=guess' })).toBe(false);
    expect(guard.admitsSocket({ host: HOST, cookie, origin: 'http://evil.example' })).toBe(false);
    expect(guard.admitsSocket({ host: HOST, cookie })).toBe(false);
  });
});
