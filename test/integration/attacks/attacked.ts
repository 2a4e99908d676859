import { once } from 'node:events';
import { createServer } from 'node:http';
import { createHttp } from '../../../src/main/platform/undici-http.ts';
import { allSources } from '../../../src/main/sources/all-sources.ts';
import type { SourceId } from '../../../src/shared/people/account.ts';
import { ATTACKS } from '../../contract/attacks.ts';

/** As typed into each source's form; the simulator asks nobody. */
const TYPED: Readonly<Record<SourceId, Record<string, string>>> = {
  'dexcom-share': { region: 'us', userName: 'robin', password: 'x' },
  librelinkup: { email: 'robin@example.org', password: 'x' },
  nightscout: { address: 'https://robin.example' },
  'dexcom-web': { region: 'us', clientId: 'own', clientSecret: 'x' },
  simulator: {},
};

/**
 * A process of its own that meets every attack at the sign-in of every source, and then says how much memory it ever
 * took, in bytes: the peak of a test's process would be that of everything else in it.
 */
async function main(): Promise<void> {
  const http = createHttp();
  const sources = allSources()
    .all()
    .filter(({ id }) => id !== 'simulator');
  for (const { answer } of Object.values(ATTACKS).filter(({ slow }) => !slow)) {
    const server = createServer(answer).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    const cloudUrl = new URL(`http://127.0.0.1:${address.port}/`);
    for (const source of sources) {
      const signedIn = source.openSession(source.credentials.parse(TYPED[source.id]), {
        http,
        clock: Date,
        cloudUrl,
        signInInBrowser: async () => ({ code: 'code', redirectUri: 'http://localhost/' }),
      });
      await signedIn.catch(() => undefined);
    }
    server.closeAllConnections();
    server.close();
  }
  await http.close();
  console.log(process.resourceUsage().maxRSS * 1024);
}

await main();
