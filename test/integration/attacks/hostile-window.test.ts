import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dispatch, createDispatch } from '../../../src/main/ipc/dispatch.ts';
import type { ClosableHttp } from '../../../src/main/platform/undici-http.ts';
import { silentLog } from '../../../src/main/ports/log.ts';
import { FlatarrowError } from '../../../src/shared/errors.ts';
import { answerSchema } from '../../../src/shared/ipc/answer.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';
import type { CallDefinition, ContractDefinition } from '../../../src/shared/ipc/define.ts';
import type { Settings } from '../../../src/shared/settings/settings.ts';
import { DexcomScene, LOGIN, MINUTE, START } from '../../support/dexcom-scene.ts';
import { anything, enormous, nearlyRight } from '../../support/hostile-arguments.ts';
import { TestProgram, nobody } from '../../support/test-program.ts';

const PAYLOADS = 10_000;
/** Of them, as the schema asks for them but for a few members. Those that are right are carried out, on a real disk. */
const NEARLY_RIGHT = 500;
/** What a stack or a module's path looks like. */
const INSIDES = /\n\s+at |node_modules|\.[cm]?[jt]s:\d/;

const definitions: ContractDefinition = contract;
const CALLS: readonly (readonly [string, CallDefinition])[] = Object.entries(definitions).flatMap(
  ([group, { calls }]) => Object.entries(calls).map(([name, call]) => [`${group}.${name}`, call] as const),
);

let scene: DexcomScene;
let program: TestProgram;
let before: { settings: Settings; readings: unknown };
const general = [...enormous(), ...fc.sample(anything, PAYLOADS - NEARLY_RIGHT - enormous().length)];

/** Nothing leaves this computer: whatever a window has main ask, it is offline. */
const offline: ClosableHttp = {
  send: async () => Promise.reject(new FlatarrowError('offline')),
  close: async () => undefined,
};

async function readingsIn({ handlers, flatarrow }: TestProgram): Promise<unknown> {
  const personId = flatarrow.settings.persons[0]?.id ?? '';
  return handlers.readings.range({ personId, from: 0, to: START + 60 * MINUTE }, nobody);
}

beforeAll(async () => {
  scene = await DexcomScene.open();
  scene.publish([140, 138, 137]);
  await scene.follow();
  await scene.clock.advance(11 * MINUTE);
  await scene.program.quit();
  program = new TestProgram({ clock: scene.clock, profile: scene.program.profile, http: offline });
  before = { settings: program.flatarrow.settings, readings: await readingsIn(program) };
});

afterAll(async () => {
  await program.dispose();
  await scene.cloud.http.close();
});

const silentDispatch: Dispatch = async (channel, argument, caller) =>
  createDispatch(program.handlers, silentLog)(channel, argument, caller);

describe('a window that has been taken over', () => {
  it.each(CALLS)(
    `gets a refusal or an honest answer for each of ${PAYLOADS} arguments of %s`,
    { timeout: 180_000 },
    async (channel, { argument, result }) => {
      const payloads = [...general, ...fc.sample(nearlyRight(argument), NEARLY_RIGHT)];
      expect(payloads).toHaveLength(PAYLOADS);
      const telling: string[] = [];
      for (const payload of payloads) {
        const answer = answerSchema.parse(await silentDispatch(channel, payload, nobody));
        if (answer.ok) result.parse(answer.value);
        const text = JSON.stringify(answer);
        if (INSIDES.test(text) || text.includes(LOGIN.password)) telling.push(text);
      }
      expect(telling).toEqual([]);
    },
  );

  it('has harmed nothing: person, account, readings and credentials are there, and the program goes on', async () => {
    await program.quit();
    const { clock, cloud } = scene;
    program = new TestProgram({
      clock,
      profile: program.profile,
      cloudUrls: { 'dexcom-share': cloud.http.url },
    });
    const { settings } = program.flatarrow;
    expect(settings.persons).toEqual(expect.arrayContaining(before.settings.persons));
    expect(settings.accounts).toEqual(expect.arrayContaining(before.settings.accounts));
    expect(await readingsIn(program)).toEqual(before.readings);
    scene.publish([136], 15);
    await clock.advance(10 * MINUTE);
    expect(program.first.newest?.mgdl).toBe(136);
    expect('polluted' in {}).toBe(false);
  });
});
