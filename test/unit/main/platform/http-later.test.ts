import { describe, expect, it } from 'vitest';
import { httpLater } from '../../../../src/main/platform/http-later.ts';
import type { ClosableHttp } from '../../../../src/main/platform/undici-http.ts';

/** HTTP that notes what becomes of it. */
function recorded() {
  const seen: string[] = [];
  const http: ClosableHttp = {
    send: async ({ url }) => {
      seen.push(url.pathname);
      return Promise.resolve({ status: 200, headers: {}, body: '' });
    },
    close: async () => Promise.resolve(void seen.push('closed')),
  };
  const later = httpLater(async () => {
    seen.push('loaded');
    return Promise.resolve(http);
  });
  return { seen, later };
}

const ask = (path: string) => ({ method: 'GET' as const, url: new URL(path, 'http://127.0.0.1') });

describe('HTTP that is loaded later', () => {
  it('is loaded by the first request, once', async () => {
    const { seen, later } = recorded();
    expect(seen).toEqual([]);
    await Promise.all([later.send(ask('/a')), later.send(ask('/b'))]);
    expect(seen).toEqual(['loaded', '/a', '/b']);
  });

  it('is not loaded only to be closed', async () => {
    const { seen, later } = recorded();
    await later.close();
    expect(seen).toEqual([]);
  });

  it('is closed before a request that comes after the end, which it refuses in its own way', async () => {
    const { seen, later } = recorded();
    await later.close();
    await later.send(ask('/late'));
    expect(seen).toEqual(['loaded', 'closed', '/late']);
  });

  it('closes what is still being loaded', async () => {
    const { seen, later } = recorded();
    const sent = later.send(ask('/a'));
    await later.close();
    await sent;
    expect(seen.filter((event) => event === 'closed').length).toBeGreaterThan(0);
  });
});
