import type { SourceContext } from '../../src/main/sources/source.ts';
import type { DexcomWebCloud } from '../clouds/dexcom-web/cloud.ts';

/** A person who goes to the sign-in page and agrees; without a request, so that only the program's own are counted. */
export function visitorOf(
  cloudAt: (page: URL) => DexcomWebCloud | undefined,
): NonNullable<SourceContext['signInInBrowser']> {
  return async (request) => {
    const redirectUri = `http://localhost:${request.port}/signed-in`;
    const page = request.pageFor(redirectUri, 'state');
    const answer = cloudAt(page)?.signInPage(page.searchParams);
    const back = new URL(answer?.headers?.['Location'] ?? 'http://localhost/');
    return { code: back.searchParams.get('code') ?? 'no code', redirectUri };
  };
}
