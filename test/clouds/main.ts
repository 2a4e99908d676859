import { parseArgs } from 'node:util';
import { startDexcomShareCloud } from './dexcom-share/cloud.ts';
import type { TrendName } from './dexcom-share/wire.ts';
import { startDexcomWebCloud } from './dexcom-web/cloud.ts';
import type { HttpCloud } from './http-cloud.ts';
import { startLibreLinkUpCloud } from './librelinkup/cloud.ts';
import { liveReading, STEP_MS } from './live-curve.ts';
import { startNightscoutCloud } from './nightscout/cloud.ts';

/** `npm run clouds`: every cloud on this computer, each with an invented person who wears a sensor right now. */

const { values: options } = parseArgs({
  options: {
    /** The first cloud's port, the others follow; 0 takes free ones. */
    port: { type: 'string', default: '8770' },
  },
});
const firstPort = Number(options.port);

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const userName = 'robin.example';
const email = 'robin@example.org';
const password = 'correct horse battery staple';
const apiSecret = 'correct-horse-battery';
const app = { clientId: 'own-app', clientSecret: 'own-app-secret' };

/** Libre knows five arrows and no steeper ones. */
const LIBRE_ARROWS: Partial<Record<TrendName, number>> = {
  SingleDown: 1,
  FortyFiveDown: 2,
  Flat: 3,
  FortyFiveUp: 4,
  SingleUp: 5,
};

interface Wearer {
  stepMs: number;
  /** How long a value takes to the cloud. */
  delayMs: number;
  publish: (reading: ReturnType<typeof liveReading>, delayMs: number) => void;
  daysBefore?: number;
}

/** Somebody who has worn a sensor for a while and goes on doing so. */
function wear({ stepMs, delayMs, publish, daysBefore = 1 }: Wearer): void {
  const newestAt = Math.floor(Date.now() / stepMs) * stepMs;
  for (let readAt = newestAt - daysBefore * DAY_MS; readAt <= newestAt; readAt += stepMs) {
    publish(liveReading(readAt), delayMs);
  }
  const publishNext = (readAt: number): void => {
    setTimeout(() => {
      publish(liveReading(readAt), delayMs);
      publishNext(readAt + stepMs);
    }, readAt - Date.now());
  };
  publishNext(newestAt + stepMs);
}

function announce(name: string, { url }: HttpCloud, lines: readonly string[]): void {
  const all = [...lines, `commands      POST ${url.href}__control`];
  console.log([`${name}  ${url.href}`, ...all].join('\n  '), '\n');
}

function portOf(place: number): number {
  return firstPort === 0 ? 0 : firstPort + place;
}

const share = await startDexcomShareCloud({ port: portOf(0) });
share.addAccount({ userName, password, region: 'us' });
wear({
  stepMs: STEP_MS,
  delayMs: 20_000,
  publish: (reading, delayMs) => share.publish(userName, [{ ...reading, delayMs }]),
});
announce('Dexcom Share (United States)', share.http, [
  `FLATARROW_CLOUD_DEXCOM_SHARE=${share.http.url.origin}`,
  `user name     ${userName}`,
  `password      ${password}`,
]);

const libre = await startLibreLinkUpCloud({ port: portOf(1) });
const { patientId } = libre.addPatient({ urgentLow: 55, high: 250 });
libre.addAccount({ email, password, region: 'eu', follows: [patientId] });
wear({
  stepMs: MINUTE_MS,
  delayMs: 5_000,
  publish: ({ readAt, value, trend }, delayMs) =>
    libre.publish(patientId, [{ readAt, mgdl: value, trend: LIBRE_ARROWS[trend], delayMs }]),
});
announce('LibreLinkUp (Europe)', libre.http, [
  `FLATARROW_CLOUD_LIBRELINKUP=${libre.http.url.origin}`,
  `e-mail        ${email}`,
  `password      ${password}`,
]);

const site = await startNightscoutCloud({ port: portOf(2), access: { defaultRole: 'denied', apiSecret } });
wear({
  stepMs: STEP_MS,
  // What is published is pushed at once, so it must be there at once.
  delayMs: 0,
  publish: ({ readAt, value, trend }, delayMs) => {
    const direction =
      trend === 'None' || trend === 'NotComputable' || trend === 'RateOutOfRange' ? 'NONE' : trend;
    site.publish([{ readAt, sgv: value, direction, delayMs }]);
  },
});
announce('Nightscout', site.http, [
  `FLATARROW_CLOUD_NIGHTSCOUT=${site.http.url.origin}`,
  'address       anything: the variable decides where it goes',
  `API secret    ${apiSecret}`,
]);

const web = await startDexcomWebCloud({ port: portOf(3) });
web.addApp(app);
web.addPerson();
wear({
  stepMs: STEP_MS,
  delayMs: 60 * MINUTE_MS,
  daysBefore: 7,
  publish: ({ readAt, value, trend }, delayMs) =>
    web.publish('User7', [{ readAt, value, trend: trend.charAt(0).toLowerCase() + trend.slice(1), delayMs }]),
});
announce('Dexcom Web API (values an hour late)', web.http, [
  `FLATARROW_CLOUD_DEXCOM_WEB=${web.http.url.origin}`,
  `client ID     ${app.clientId}`,
  `client secret ${app.clientSecret}`,
  'The sign-in page agrees by itself.',
]);

console.log('The commands are those of test/clouds/control.ts and of each cloud’s own. Ctrl+C ends it.');
