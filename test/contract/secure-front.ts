import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';
import { onTestFinished } from 'vitest';

const TLS_HANDSHAKE = 0x16;

/**
 * One port for both protocols, as a web host has them: HTTPS goes through to a site, plain HTTP is sent somewhere.
 * @returns the plain address
 */
export async function startFront(
  site: URL,
  location: (host: string, path: string) => string,
): Promise<string> {
  const redirecting = createHttpServer((request, response) => {
    response.writeHead(307, { Location: location(request.headers.host ?? '', request.url ?? '') });
    response.end();
  });
  const front = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      if (first[0] === TLS_HANDSHAKE) {
        const onward = connect(Number(site.port), '127.0.0.1');
        onward.on('error', () => undefined);
        socket.pipe(onward).pipe(socket);
      } else {
        redirecting.emit('connection', socket);
        socket.resume();
      }
    });
  });
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
  onTestFinished(() => void front.close());
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
