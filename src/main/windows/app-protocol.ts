import { protocol } from 'electron';
import { securityHeaders } from './content-security.ts';
import { answerWith, readPageFile } from './page-files.ts';

const SCHEME = 'app';
const HOST = 'flatarrow';

/** Must be called before the app is ready. */
export function declareAppProtocol(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
}

/** Serves the built windows, and nothing else, under `app://flatarrow/`. */
export function serveAppProtocol(folder: string): void {
  const headers = securityHeaders("'none'");
  protocol.handle(SCHEME, async ({ url, method, headers: asked }) => {
    const { host, pathname } = new URL(url);
    const file = method === 'GET' && host === HOST ? await readPageFile(folder, pathname) : undefined;
    if (!file) return new Response('Not found', { status: 404, headers });
    const answer = answerWith(file, asked.get('range'));
    return new Response(answer.body, { status: answer.status, headers: { ...headers, ...answer.headers } });
  });
}

export function pageUrl(window: string, hash = ''): string {
  return `${SCHEME}://${HOST}/${window}/index.html${hash ? `#${hash}` : ''}`;
}

/** Whether an address is one of our own pages: the only ones that may load, navigate or call. */
export function isOwnPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === `${SCHEME}:` && new URL(url).host === HOST;
}
