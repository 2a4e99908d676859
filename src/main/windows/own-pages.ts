export const SCHEME = 'app';
export const HOST = 'flatarrow';

export function pageUrl(window: string, hash = ''): string {
  return `${SCHEME}://${HOST}/${window}/index.html${hash ? `#${hash}` : ''}`;
}

/** Whether an address is one of our own pages: the only ones that may load, navigate or call. */
export function isOwnPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === `${SCHEME}:` && new URL(url).host === HOST;
}
