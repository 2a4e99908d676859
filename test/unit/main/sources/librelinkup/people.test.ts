import { describe, expect, it } from 'vitest';
import type { Session } from '../../../../../src/main/sources/librelinkup/schema.ts';
import { libreLinkUp } from '../../../../../src/main/sources/librelinkup/source.ts';
import type { Suggestion } from '../../../../../src/main/sources/source.ts';
import type { PatientInput } from '../../../../clouds/librelinkup/accounts.ts';
import { ALEX, failureOf, MINUTE_MS, NOW, ROBIN, SAM, setScene } from './scene.ts';
import { inEnglish } from '../../../../support/english.ts';

describe('whom a LibreLinkUp account follows', () => {
  it('explains to a wearer’s own login that a follower’s is needed', async () => {
    const { open, read } = await setScene({ follows: [] });
    const error = await failureOf(read(await open()));
    expect(error.kind).toBe('noPerson');
    expect(inEnglish(error.facts.hint)).toMatch(/person who wears the sensor.*invite/);
  });

  it('lists the people there are, and chooses among several only when told', async () => {
    const { cloud, context, open, read } = await setScene({ follows: [ROBIN, ALEX] });
    cloud.publish(ALEX, [{ readAt: NOW - MINUTE_MS, mgdl: 144 }]);
    const session = await open();
    const error = await failureOf(read(session));
    expect([error.kind, inEnglish(error.facts.hint)]).toEqual([
      'noPerson',
      expect.stringContaining('Choose'),
    ]);
    expect(await libreLinkUp.listPeople?.(SAM, session, context)).toEqual([
      { followedId: ROBIN, name: 'Robin Example' },
      { followedId: ALEX, name: 'Alex Example' },
    ]);
    expect((await read(session, ALEX)).readings[0]?.mgdl).toBe(144);
  });

  it('puts nobody in the place of the one who has left', async () => {
    const { cloud, open, read } = await setScene();
    const { session } = await read(await open());
    cloud.account(SAM.email).follows = [ALEX];
    const error = await failureOf(read(session ?? (await open())));
    expect([error.kind, inEnglish(error.facts.hint)]).toEqual([
      'noPerson',
      expect.stringContaining('no longer shares'),
    ]);
  });

  it.each(['../../account', '', 'a/b', '..'])('asks for nobody called %j', async (followedId) => {
    const { cloud, open, read } = await setScene();
    const session = await open();
    expect((await failureOf(read(session, followedId))).kind).toBe('noPerson');
    expect(cloud.counts()).toMatchObject({ peopleLists: 0, graphs: 0 });
  });

  it('takes no more people and no longer names than a window has room for', async () => {
    const { cloud, context, open } = await setScene();
    const session = await open();
    const data = Array.from({ length: 5000 }, () => ({ patientId: ROBIN, firstName: 'x'.repeat(1000) }));
    cloud.http.fail({ kind: 'answer', status: 200, body: JSON.stringify({ status: 0, data }) });
    const people = await libreLinkUp.listPeople?.(SAM, session, context);
    expect(people).toHaveLength(100);
    expect(people?.[0]?.name).toHaveLength(80);
  });

  it('drops what is no person, and says so when nobody is left of a list', async () => {
    const { cloud, context, open } = await setScene();
    const session = await open();
    const people = (...data: unknown[]): void =>
      cloud.http.fail({ kind: 'answer', status: 200, body: JSON.stringify({ status: 0, data }) });
    people({ patientId: ROBIN, firstName: ' ' }, { patientId: 7 }, null);
    expect(await libreLinkUp.listPeople?.(SAM, session, context)).toEqual([
      { followedId: ROBIN, name: 'sources.personWithoutName' },
    ]);
    people({ id: ROBIN });
    expect((await failureOf(libreLinkUp.listPeople?.(SAM, session, context) ?? open())).kind).toBe(
      'badPayload',
    );
  });
});

/** What is offered for the patient `x`, who may not be the only one. */
async function suggestionFor(
  patient: PatientInput,
  { follows = ['x'], settledOn }: { follows?: string[]; settledOn?: string } = {},
): Promise<Suggestion | undefined> {
  const { cloud, context, open } = await setScene({ follows });
  cloud.addPatient({ ...patient, patientId: 'x' });
  const session: Session = {
    ...(await open()),
    ...(settledOn === undefined ? {} : { patientId: settledOn }),
  };
  return libreLinkUp.suggest?.({ credentials: SAM, session, since: 0 }, context);
}

describe('what LibreLinkUp suggests', () => {
  it('is the unit, the target and the alarms of the phone', async () => {
    const patient = { unit: 'mmol/L', targetLow: 75, targetHigh: 160, urgentLow: 60, high: 240 } as const;
    expect(await suggestionFor(patient)).toEqual({
      unit: 'mmol/L',
      ranges: { urgentLow: 60, low: 75, high: 160, urgentHigh: 240 },
    });
  });

  it('keeps the usual urgent borders where the phone has no alarm', async () => {
    expect(await suggestionFor({ targetHigh: 160 })).toEqual({
      unit: 'mg/dL',
      ranges: { urgentLow: 55, low: 70, high: 160, urgentHigh: 250 },
    });
  });

  it('leaves ranges out that contradict each other', async () => {
    expect(await suggestionFor({ targetHigh: 180, high: 180 })).toEqual({ unit: 'mg/dL' });
  });

  it('is that of the person followed, and nothing as long as nobody is chosen among several', async () => {
    const follows = [ROBIN, 'x'];
    expect(await suggestionFor({ unit: 'mmol/L' }, { follows, settledOn: 'x' })).toMatchObject({
      unit: 'mmol/L',
    });
    expect(await suggestionFor({ unit: 'mmol/L' }, { follows })).toEqual({});
  });
});
