export const SCHEME = 'app';
export const HOST = 'flatarrow';

/**
 * The address of a window's page.
 * @param hash what it is to show first
 * @param language what it will speak, so that its words can be under way before it has asked
 */
export function pageUrl(window: string, hash = '', language = ''): string {
  const query = language ? `?language=${language}` : '';
  return `${SCHEME}://${HOST}/${window}/index.html${query}${hash ? `#${hash}` : ''}`;
}

/** Whether an address is one of our own pages: the only ones that may load, navigate or call. */
export function isOwnPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === `${SCHEME}:` && new URL(url).host === HOST;
}
