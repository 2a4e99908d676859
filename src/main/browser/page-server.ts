import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { securityHeaders } from '../windows/content-security.ts';
import { answerWith, readPageFile } from '../windows/page-files.ts';
import { type SessionGuard, createSessionGuard } from './session-guard.ts';

export interface PageServer {
  server: Server;
  guard: SessionGuard;
  /** The address to open, with its one-time token. */
  url: string;
}

/** Serves the built windows to the browser of this computer, and to nobody else. */
export async function startPageServer(folder: string, port: number): Promise<PageServer> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const host = `127.0.0.1:${address.port}`;
  const guard = createSessionGuard(host);
  server.on('request', (request, response) => void answer({ request, response, folder, guard, host }));
  return { server, guard, url: `http://${host}${guard.entryPath}` };
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  folder: string;
  guard: SessionGuard;
  host: string;
}

async function answer({ request, response, folder, guard, host }: Exchange): Promise<void> {
  const headers = securityHeaders("'self'");
  const refuse = (status: number, text: string) =>
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
  // Put together by hand: resolved against our own, a path such as `//` would be taken for another host's address.
  const address = `http://${host}${request.url ?? '/'}`;
  if (request.method !== 'GET' || request.headers.host !== host || !URL.canParse(address))
    return void refuse(403, 'Refused.');
  const url = new URL(address);
  if (url.pathname === '/enter') {
    const cookie = guard.enter(url.searchParams.get('token'));
    // Somebody who has entered already and reloads the address is let through to the page.
    if (!cookie && !guard.admits(request.headers))
      return void refuse(403, 'This address has been used. Start Flatarrow again for a new one.');
    response
      .writeHead(302, {
        ...headers,
        ...(cookie ? { 'Set-Cookie': cookie } : {}),
        Location: '/glance/index.html',
      })
      .end();
    return;
  }
  if (!guard.admits(request.headers))
    return void refuse(403, 'Open the address that Flatarrow printed when it started.');
  const file = await readPageFile(folder, url.pathname === '/' ? '/glance/index.html' : url.pathname);
  if (!file) return void refuse(404, 'Not found.');
  const { status, headers: facts, body } = answerWith(file, request.headers.range);
  response.writeHead(status, { ...headers, ...facts, 'Cache-Control': 'no-store' }).end(body);
}
