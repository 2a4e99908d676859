import { expect } from 'vitest';
import { libreLinkUp } from '../../src/main/sources/librelinkup/source.ts';
import type { SourceContext } from '../../src/main/sources/source.ts';
import { type LibreLinkUpCloud, startLibreLinkUpCloud } from '../clouds/librelinkup/cloud.ts';
import type { SourceContract } from './contract.ts';
import { newTime, openScene } from './own-scene.ts';
import { failureOf } from './scene.ts';

const DAY_MS = 24 * 60 * 60_000;
const credentials = { email: 'sam@example.org', password: 'right' };

interface LibreScene {
  time: { now: number };
  cloud: LibreLinkUpCloud;
  context: SourceContext;
  signIn: () => ReturnType<typeof libreLinkUp.openSession>;
  read: (
    session: Awaited<ReturnType<typeof libreLinkUp.openSession>>,
  ) => ReturnType<typeof libreLinkUp.fetchReadings>;
}

async function setLibreScene(region?: string): Promise<LibreScene> {
  const time = newTime();
  const cloud = await startLibreLinkUpCloud({ now: () => time.now });
  const { context } = openScene(cloud, time);
  const { patientId } = cloud.addPatient();
  cloud.addAccount({ ...credentials, follows: [patientId], ...(region === undefined ? {} : { region }) });
  return {
    time,
    cloud,
    context,
    signIn: () => libreLinkUp.openSession(credentials, context),
    read: (session) =>
      libreLinkUp.fetchReadings({ credentials, session, since: 0, followedId: patientId }, context),
  };
}

/** LibreLinkUp says with HTTP 200 where an account is kept, and with HTTP 403 which version it wants. */
export const libreLinkUpOwn: SourceContract<unknown, unknown>['own'] = {
  async shortTokenOver() {
    const { time, signIn, read } = await setLibreScene();
    const session = await signIn();
    expect(await read(session)).not.toHaveProperty('session');
    time.now += DAY_MS;
    const { session: renewed } = await read(session);
    expect(renewed?.expiresAt).toBe(session.expiresAt + DAY_MS);
    return 'replaced once a day, long before it ends';
  },

  async versionFloor() {
    const { cloud, signIn, read } = await setLibreScene();
    const session = await signIn();
    cloud.minimumVersion = '4.99.1';
    cloud.http.forget();
    const { session: renewed } = await read(session);
    expect(renewed?.service.version).toBe('4.99.1');
    await read(renewed ?? session);
    // The refused one, the repeated one, and the next, which knows from the start.
    expect(cloud.http.requests.map(({ headers }) => headers['version'])).toEqual([
      session.service.version,
      '4.99.1',
      '4.99.1',
    ]);
    return 'adopted with one more request, and remembered';
  },

  async versionFloorAgain() {
    const { cloud, signIn, read } = await setLibreScene();
    const session = await signIn();
    const body = JSON.stringify({ status: 920, data: { minimumVersion: '5.0.0' } });
    cloud.http.fail({ kind: 'answer', status: 403, body });
    cloud.http.forget();
    const error = await failureOf(read(session));
    expect(error.kind).toBe('versionTooOld');
    expect(cloud.http.requests).toHaveLength(2);
    return error;
  },

  async ownRedirect() {
    const { cloud, signIn, read } = await setLibreScene('eu2');
    const session = await signIn();
    expect(session.service.region).toBe('eu2');
    await read(session);
    expect(cloud.counts().logIns).toBe(2);
    return 'followed to the account’s region, which is remembered';
  },

  async ownRedirectLoop() {
    const { cloud, signIn } = await setLibreScene();
    cloud.redirectsForever = true;
    const error = await failureOf(signIn());
    expect(error.kind).toBe('server');
    expect(cloud.counts().logIns).toBe(2);
    return error;
  },

  async ownRedirectAway() {
    const { cloud, signIn } = await setLibreScene('eu.elsewhere.example');
    const error = await failureOf(signIn());
    expect(error.kind).toBe('badPayload');
    expect(cloud.counts().logIns).toBe(1);
    return error;
  },
};
