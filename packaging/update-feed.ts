import type { Configuration } from 'electron-builder';

/** Where installed programs ask for newer ones; null: nowhere, they never ask. */
export type UpdateFeed = NonNullable<Configuration['publish']> | null;

type Environment = Readonly<Record<string, string | undefined>>;

const LOCAL = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * A package built by hand asks nobody: only whoever publishes packages knows where the next one will be. A workflow
 * of GitHub names its repository by itself; anybody else names the folder of a web server in FLATARROW_UPDATE_URL.
 *
 * @throws when FLATARROW_UPDATE_URL isn't an https address (http for this computer, in tests)
 */
export function updateFeedFrom(environment: Environment): UpdateFeed {
  const address = environment['FLATARROW_UPDATE_URL'];
  if (address) return { provider: 'generic', url: safeUrl(address), channel: 'latest' };
  const [owner, repo] = environment['GITHUB_REPOSITORY']?.split('/') ?? [];
  return owner && repo ? { provider: 'github', owner, repo, releaseType: 'draft' } : null;
}

function safeUrl(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOCAL.has(url.hostname));
  if (!isSafe) throw new Error(`FLATARROW_UPDATE_URL has to be an https address, not ${address}`);
  return address;
}
