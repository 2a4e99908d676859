import { protocol } from 'electron';
import { HOST, SCHEME } from './own-pages.ts';
import { securityHeaders } from './content-security.ts';
import { answerWith, readPageFile } from './page-files.ts';
import { wordsAhead } from './words-ahead.ts';

/** Must be called before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);
}

/** Serves the built windows, and nothing else, under `app://flatarrow/`. */
export function serveAppProtocol(folder: string): void {
  const headers = securityHeaders("'none'");
  const withWords = wordsAhead(folder);
  protocol.handle(SCHEME, async ({ url, method, headers: asked }) => {
    const { host, pathname, searchParams } = new URL(url);
    const file = method === 'GET' && host === HOST ? await readPageFile(folder, pathname) : undefined;
    if (!file) return new Response('Not found', { status: 404, headers });
    const answer = answerWith(await withWords(file, searchParams), asked.get('range'));
    return new Response(answer.body, { status: answer.status, headers: { ...headers, ...answer.headers } });
  });
}
