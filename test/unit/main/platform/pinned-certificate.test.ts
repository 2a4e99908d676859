import { once } from 'node:events';
import { createServer as createPlainServer } from 'node:http';
import { createServer, get } from 'node:https';
import type { Server } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { certificateOf, pinnedAgent } from '../../../../src/main/platform/pinned-certificate.ts';
import { type ClosableHttp, createHttp } from '../../../../src/main/platform/undici-http.ts';
import { FlatarrowError } from '../../../../src/shared/errors.ts';
import { makeSelfSigned, type SelfSigned } from '../../../clouds/nightscout/self-signed.ts';

interface HomeServer extends SelfSigned {
  url: URL;
  /** How many requests have reached it, whoever sent them. */
  asked: () => number;
}

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function startHomeServer(): Promise<HomeServer> {
  const certificate = makeSelfSigned();
  let asked = 0;
  const server = createServer(certificate, (_, response) => {
    asked += 1;
    response.setHeader('Connection', 'close');
    response.end('at home');
  });
  const port = await listening(server);
  return { ...certificate, url: new URL(`https://127.0.0.1:${port}/`), asked: () => asked };
}

function openHttp(): ClosableHttp {
  const http = createHttp();
  onTestFinished(() => http.close());
  return http;
}

async function failureOf(attempt: Promise<unknown>): Promise<FlatarrowError> {
  const error = await attempt.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof FlatarrowError)) throw new Error('not one of ours', { cause: error });
  return error;
}

describe('a server that nobody vouches for', () => {
  it('is refused before anything is sent, and its fingerprint told', async () => {
    const server = await startHomeServer();
    const error = await failureOf(openHttp().send({ method: 'GET', url: server.url }));
    expect(error.kind).toBe('server');
    expect(error.facts.certificate).toBe(server.fingerprint);
    expect(server.asked()).toBe(0);
  });

  it('is accepted with its own certificate confirmed, and asked again and again', async () => {
    const server = await startHomeServer();
    const http = openHttp();
    const request = { method: 'GET', url: server.url, certificatePin: server.fingerprint } as const;
    for (const count of [1, 2, 3]) {
      expect((await http.send(request)).body).toBe('at home');
      expect(server.asked()).toBe(count);
    }
  });

  it('is refused with another certificate confirmed, and the one that it showed is told', async () => {
    const server = await startHomeServer();
    const certificatePin = makeSelfSigned().fingerprint;
    const error = await failureOf(openHttp().send({ method: 'GET', url: server.url, certificatePin }));
    expect(error.kind).toBe('server');
    expect(error.facts.certificate).toBe(server.fingerprint);
    expect(server.asked()).toBe(0);
  });

  it('stays refused without a pin after it was accepted with one', async () => {
    const server = await startHomeServer();
    const http = openHttp();
    await http.send({ method: 'GET', url: server.url, certificatePin: server.fingerprint });
    expect((await failureOf(http.send({ method: 'GET', url: server.url }))).kind).toBe('server');
    expect(server.asked()).toBe(1);
  });

  it('is not asked over a plain connection when a certificate is expected', async () => {
    let asked = 0;
    const server = createPlainServer((_, response) => {
      asked += 1;
      response.end();
    });
    const url = new URL(`http://127.0.0.1:${await listening(server)}/`);
    const certificatePin = makeSelfSigned().fingerprint;
    expect((await failureOf(openHttp().send({ method: 'GET', url, certificatePin }))).kind).toBe('server');
    expect(asked).toBe(0);
  });

  it('is not asked after the client was closed', async () => {
    const server = await startHomeServer();
    const http = openHttp();
    await http.close();
    const request = { method: 'GET', url: server.url, certificatePin: server.fingerprint } as const;
    expect((await failureOf(http.send(request))).kind).toBe('server');
    expect(server.asked()).toBe(0);
  });
});

describe('certificateOf', () => {
  it('looks without asking anything', async () => {
    const server = await startHomeServer();
    expect(await certificateOf(server.url, 5_000)).toBe(server.fingerprint);
    expect(server.asked()).toBe(0);
  });

  it('finds none where none is shown', async () => {
    const plain = createPlainServer((_, response) => response.end());
    expect(
      await certificateOf(new URL(`https://127.0.0.1:${await listening(plain)}/`), 5_000),
    ).toBeUndefined();
  });
});

async function askThrough(pin: string, url: URL): Promise<string> {
  return new Promise((resolve) => {
    get(url, { agent: pinnedAgent(pin) }, (response) => {
      response.resume();
      resolve(`status ${response.statusCode}`);
    }).once('error', (error) => resolve(error.message));
  });
}

describe('pinnedAgent', () => {
  it('accepts exactly the confirmed certificate', async () => {
    const server = await startHomeServer();
    expect(await askThrough(server.fingerprint, server.url)).toBe('status 200');
    expect(await askThrough(makeSelfSigned().fingerprint, server.url)).toMatch(/not the confirmed one/);
    expect(server.asked()).toBe(1);
  });

  it('passes on that nobody is there', async () => {
    const server = createPlainServer();
    const port = await listening(server);
    server.close();
    await once(server, 'close');
    expect(await askThrough(makeSelfSigned().fingerprint, new URL(`https://127.0.0.1:${port}/`))).toMatch(
      /ECONNREFUSED/,
    );
  });
});
