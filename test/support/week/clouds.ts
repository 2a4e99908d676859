import { z } from 'zod';
import { startDexcomShareCloud } from '../../clouds/dexcom-share/cloud.ts';
import { type DexcomWebCloud, startDexcomWebCloud } from '../../clouds/dexcom-web/cloud.ts';
import { startLibreLinkUpCloud } from '../../clouds/librelinkup/cloud.ts';
import { startNightscoutCloud } from '../../clouds/nightscout/cloud.ts';
import { type Protocol, Watch, type WeekCloud } from './watched-cloud.ts';

const MINUTE_MS = 60_000;
const password = 'canary-password-7!';

export interface Watched {
  cloud: WeekCloud;
  watch: Watch;
  protocol: Protocol;
}

function watched(protocol: Protocol, now: () => number, cloud: WeekCloud): Watched {
  return { cloud, watch: new Watch(cloud, protocol, now), protocol };
}

export async function startShare(now: () => number): Promise<Watched> {
  const share = await startDexcomShareCloud({ now });
  const userName = 'mia@example.org';
  share.addAccount({ userName, password });
  const bodySchema = z.array(z.object({ WT: z.string(), Value: z.number() }));
  return watched(share, now, {
    sourceId: 'dexcom-share',
    http: share.http,
    values: { region: 'us', userName, password },
    cadenceMs: 5 * MINUTE_MS,
    signInPath: 'AuthenticatePublisherAccount',
    readPath: 'ReadPublisherLatestGlucoseValues',
    isSignIn: ({ path }) => path.includes('AuthenticatePublisherAccount'),
    isData: ({ path }) => path.includes('ReadPublisherLatestGlucoseValues'),
    publish: (readings) =>
      share.publish(
        userName,
        readings.map(({ readAt, mgdl, delayMs }) => ({ readAt, value: mgdl, delayMs })),
      ),
    expireSessions: () => share.expireSessions(),
    // Nothing at all is what Share says to a session that is none.
    readingsIn: (body) =>
      bodySchema
        .parse(JSON.parse(body || '[]'))
        .map(({ WT, Value }) => [Number(/\((\d+)/.exec(WT)?.[1]), Value]),
    lockOut: (forMs) => share.lockOut(userName, forMs),
    refuse: (refuses) => share.changePassword(userName, refuses ? 'another' : password),
  });
}

export async function startLibre(now: () => number): Promise<Watched> {
  const libre = await startLibreLinkUpCloud({ now, attempts: 1000 });
  const email = 'ben@example.org';
  const patient = libre.addPatient();
  const account = libre.addAccount({ email, password, region: 'eu', follows: [patient.patientId] });
  const measurement = z.object({ FactoryTimestamp: z.string(), ValueInMgPerDl: z.number() });
  const bodySchema = z.object({
    data: z
      .object({
        connection: z.object({ glucoseMeasurement: measurement.nullish() }),
        graphData: z.array(measurement),
      })
      .optional(),
  });
  return watched(libre, now, {
    sourceId: 'librelinkup',
    http: libre.http,
    values: { email, password },
    cadenceMs: MINUTE_MS,
    signInPath: '/llu/auth/login',
    readPath: '/graph',
    // The second half of a sign-in goes to the region.
    isSignIn: ({ path }) => path === '/llu/auth/login',
    isData: ({ path }) => path.endsWith('/graph'),
    publish: (readings) => {
      // A graph reaches back twelve hours; what is older is nobody's business any more.
      patient.readings = patient.readings.filter(({ readAt }) => readAt > now() - 13 * 60 * MINUTE_MS);
      libre.publish(
        patient.patientId,
        readings.map((reading) => ({ ...reading, trend: 3 })),
      );
    },
    expireSessions: () => libre.expireSessions(),
    readingsIn: (body) => {
      const data = bodySchema.safeParse(JSON.parse(body)).data?.data;
      const items = [...(data?.graphData ?? []), data?.connection.glucoseMeasurement].filter(
        (item) => item !== null && item !== undefined,
      );
      return items.map(({ FactoryTimestamp, ValueInMgPerDl }) => [
        Date.parse(`${FactoryTimestamp} UTC`),
        ValueInMgPerDl,
      ]);
    },
    lockOut: (forMs) => libre.lockOut(email, forMs),
    refuse: (refuses) => {
      account.password = refuses ? 'another' : password;
    },
  });
}

export async function startSite(now: () => number): Promise<Watched> {
  const access = { defaultRole: 'denied', apiSecret: password } as const;
  const site = await startNightscoutCloud({ now, access });
  const bodySchema = z.array(z.object({ date: z.number(), sgv: z.number() }));
  return watched(site, now, {
    sourceId: 'nightscout',
    http: site.http,
    values: { address: site.address, secret: password },
    cadenceMs: 5 * MINUTE_MS,
    signInPath: 'verifyauth',
    readPath: 'entries/sgv.json',
    isSignIn: ({ path }) => path.includes('verifyauth'),
    isData: ({ path }) => /(entries\/sgv|treatments)\.json$/.test(path),
    publish: (readings) =>
      site.publish(readings.map(({ readAt, mgdl, delayMs }) => ({ readAt, sgv: mgdl, delayMs }))),
    expireSessions: () => site.expireSessions(),
    readingsIn: (body) => bodySchema.parse(JSON.parse(body)).map(({ date, sgv }) => [date, sgv]),
    refuse: (refuses) => {
      site.access = { ...site.access, apiSecret: refuses ? 'another secret of it' : password };
    },
  });
}

/** Dexcom's official interface, where every request for tokens counts: a renewal sends the app's secret as a sign-in does. */
export async function startWeb(now: () => number): Promise<Watched & { web: DexcomWebCloud }> {
  const web = await startDexcomWebCloud({ now });
  const app = { clientId: 'own-app', clientSecret: password };
  web.addApp(app);
  web.addPerson();
  const bodySchema = z.object({ records: z.array(z.object({ systemTime: z.string(), value: z.number() })) });
  const cloud: WeekCloud = {
    sourceId: 'dexcom-web',
    http: web.http,
    values: { region: 'us', ...app },
    cadenceMs: 5 * MINUTE_MS,
    signInPath: 'oauth2/token',
    readPath: '/egvs',
    isSignIn: ({ path }) => path.endsWith('/oauth2/token'),
    isData: ({ path }) => path.endsWith('/egvs'),
    publish: (readings) =>
      web.publish(
        'User7',
        readings.map(({ readAt, mgdl, delayMs }) => ({ readAt, value: mgdl, delayMs })),
      ),
    expireSessions: () => web.revoke(),
    readingsIn: (body) =>
      bodySchema
        .parse(JSON.parse(body))
        .records.map(({ systemTime, value }) => [Date.parse(systemTime), value]),
    // Only the sign-in page asks for a password.
    refuse: () => undefined,
  };
  return { ...watched(web, now, cloud), web };
}
