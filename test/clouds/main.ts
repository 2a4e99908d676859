import { parseArgs } from 'node:util';
import { startDexcomShareCloud } from './dexcom-share/cloud.ts';
import { liveReading, STEP_MS } from './live-curve.ts';

/** `npm run clouds`: every cloud on this computer, each with an invented person who wears a sensor right now. */

const { values: options } = parseArgs({
  options: {
    /** The first cloud's port, the others follow; 0 takes free ones. */
    port: { type: 'string', default: '8770' },
  },
});
const firstPort = Number(options.port);

const PUBLISH_DELAY_MS = 20_000;
const DAY_MS = 24 * 60 * 60_000;
const login = { userName: 'robin.example', password: 'correct horse battery staple' };

const dexcomShare = await startDexcomShareCloud({ port: firstPort });
dexcomShare.addAccount({ ...login, region: 'us' });

function publish(readAt: number, delayMs: number): void {
  dexcomShare.publish(login.userName, [{ ...liveReading(readAt), delayMs }]);
}

const newestAt = Math.floor((Date.now() - PUBLISH_DELAY_MS) / STEP_MS) * STEP_MS;
for (let readAt = newestAt - DAY_MS; readAt <= newestAt; readAt += STEP_MS) publish(readAt, 0);

function publishNext(readAt: number): void {
  setTimeout(() => {
    publish(readAt, PUBLISH_DELAY_MS);
    publishNext(readAt + STEP_MS);
  }, readAt - Date.now());
}
publishNext(newestAt + STEP_MS);

console.log(`Dexcom Share (United States)  ${dexcomShare.http.url.href}
  FLATARROW_CLOUD_DEXCOM_SHARE=${dexcomShare.http.url.origin}
  user name ${login.userName}
  password  ${login.password}
  commands  POST ${dexcomShare.http.url.href}__control, see test/clouds/control.ts

Ctrl+C ends it.`);
