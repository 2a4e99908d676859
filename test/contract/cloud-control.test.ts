import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { CONTROL_PATH } from '../clouds/control.ts';
import { type DexcomShareCloud, startDexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';

async function startCloud(): Promise<DexcomShareCloud> {
  const cloud = await startDexcomShareCloud();
  onTestFinished(() => cloud.http.close());
  return cloud;
}

/** As a test in another process would. */
async function order(
  cloud: DexcomShareCloud,
  ...commands: unknown[]
): Promise<{ status: number; body: string }> {
  const response = await fetch(new URL(CONTROL_PATH, cloud.http.url), {
    method: 'POST',
    body: JSON.stringify(commands),
  });
  return { status: response.status, body: await response.text() };
}

const readPath = 'ShareWebServices/Services/Publisher/ReadPublisherLatestGlucoseValues';

describe('a local cloud driven from another process', () => {
  it('takes accounts and readings, and tells what it was asked', async () => {
    const cloud = await startCloud();
    const account = { userName: 'robin', password: 'right' };
    const readings = [{ readAt: Date.now() - 60_000, value: 120 }];
    await order(cloud, { do: 'addAccount', account }, { do: 'publish', userName: 'robin', readings });
    await fetch(new URL(`${readPath}?probe=1`, cloud.http.url), { method: 'POST', body: '{}' });
    expect(JSON.parse((await order(cloud, { do: 'requests' }, { do: 'counts' })).body)).toEqual([
      [{ method: 'POST', path: `/${readPath}`, query: 'probe=1' }],
      { authentications: 0, logIns: 0, reads: 1 },
    ]);
  });

  it('fails as often as it is told, then is well', async () => {
    const cloud = await startCloud();
    await order(cloud, {
      do: 'fail',
      failure: { kind: 'blockPage', status: 403, times: 2, retryAfter: '60' },
    });
    const ask = async (): Promise<[number, string | null]> => {
      const { status, headers } = await fetch(new URL('elsewhere', cloud.http.url));
      return [status, headers.get('retry-after')];
    };
    expect([await ask(), await ask(), await ask()]).toEqual([
      [403, '60'],
      [403, '60'],
      [404, null],
    ]);
  });

  it('answers the order to refuse, then refuses, then comes back on the same port', async () => {
    const cloud = await startCloud();
    const { url } = cloud.http;
    expect((await order(cloud, { do: 'refuse', forMs: 600_000 })).status).toBe(200);
    const socket = connect(Number(url.port), '127.0.0.1');
    await expect(once(socket, 'connect')).rejects.toThrow('ECONNREFUSED');
    await cloud.http.listen();
    expect(cloud.http.url.href).toBe(url.href);
    expect((await order(cloud, { do: 'recover' })).status).toBe(200);
  });

  it('changes one shape and leaves the others', async () => {
    const cloud = await startCloud();
    await order(
      cloud,
      { do: 'shapes', shapes: { trends: 'number' } },
      { do: 'shapes', shapes: { dates: 'slashes' } },
    );
    expect(cloud.shapes).toMatchObject({ trends: 'number', dates: 'slashes' });
  });

  it('says no to a command that it doesn’t know', async () => {
    const cloud = await startCloud();
    expect((await order(cloud, { do: 'explode' })).status).toBe(400);
  });
});
