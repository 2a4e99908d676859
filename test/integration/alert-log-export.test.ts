import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportedLogSchema } from '../../src/shared/alerts/log-export.ts';
import { DexcomScene, LOGIN, MINUTE } from '../support/dexcom-scene.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { nobody } from '../support/test-program.ts';

let scene: DexcomScene;
let accountId: string;
let personId: string;

beforeEach(async () => {
  scene = await DexcomScene.open();
  scene.publish([52, 51, 60, 90, 100], -3);
  ({ personId, accountId } = await scene.follow());
  scene.program.flatarrow.alarms.snooze(personId, 15, { kind: 'urgentLow', from: 'tray' });
  await scene.clock.advance(21 * MINUTE);
});
afterEach(async () => scene.close());

async function exported(format: 'csv' | 'json'): Promise<{ name: string; content: string }> {
  const answer = await scene.program.handlers.alerts.exportLog({ format }, nobody);
  if (answer.outcome !== 'content') throw new Error(answer.outcome);
  return answer;
}

describe('the exported alert log', () => {
  it('has the whole log, from the first alarm to its end, and who answered from where', async () => {
    const { name, content } = await exported('json');
    expect(name).toBe('flatarrow-alerts-2026-11-20.json');
    const { entries } = exportedLogSchema.parse(JSON.parse(content));
    const ofUrgentLow = entries.filter(({ kind }) => kind === 'urgentLow');
    expect(ofUrgentLow.map(({ action }) => action)).toEqual(['fire', 'snooze', 'silent', 'end']);
    expect(ofUrgentLow[0]).toMatchObject({ person: 'Mia', mgdl: 52, mmol: 2.9, answeredFrom: null });
    expect(ofUrgentLow[1]).toMatchObject({ words: '15 min', answeredFrom: 'tray' });
    const log = await scene.program.handlers.alerts.log({ limit: 1000 }, nobody);
    expect(entries).toHaveLength(log.length);
  });

  it('has one row for each line of the log as CSV', async () => {
    const log = await scene.program.handlers.alerts.log({ limit: 1000 }, nobody);
    const rows = parseCsv((await exported('csv')).content);
    expect(rows).toHaveLength(log.length + 1);
    expect(rows[1]?.slice(2, 6)).toEqual(['Mia', 'Urgent low', 'rang', 'the value is beyond the threshold']);
  });

  it.each(['csv', 'json'] as const)('holds nothing secret (%s)', async (format) => {
    const { content } = await exported(format);
    for (const secret of [LOGIN.userName, LOGIN.password, accountId, personId])
      expect(content).not.toContain(secret);
  });
});
