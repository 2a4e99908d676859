import { afterEach, describe, expect, it } from 'vitest';
import { inventedNight, nextThreeOClock } from '../../src/shared/alerts/invented-night.ts';
import { type AlertKind, alertKindSchema } from '../../src/shared/alerts/kind.ts';
import type { AlertPlan } from '../../src/shared/alerts/plan.ts';
import { LOOK_EVERY_MS } from '../../src/shared/alerts/looking.ts';
import { ALERT_PRESETS, presetNameSchema } from '../../src/shared/alerts/presets.ts';
import { rehearse } from '../../src/shared/alerts/rehearse.ts';
import { alertTitle } from '../../src/shared/alerts/words.ts';
import { DexcomShareCloud } from '../clouds/dexcom-share/cloud.ts';
import { LOGIN } from '../support/dexcom-scene.ts';
import { ManualClock } from '../support/manual-clock.ts';
import { TestProgram, nobody } from '../support/test-program.ts';
import { english } from '../support/english.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CADENCE = 5 * MINUTE;
const DELAY = 15_000;
const TIME_ZONE = 'Europe/Vienna';
const NOON = Date.UTC(2026, 10, 20, 12, 0, 0);

/** A day by minutes: a low, a high, an hour without readings, an urgent low at night, a high in the morning. */
const COURSE: readonly (readonly [minute: number, mgdl: number])[] = [
  [0, 110],
  [60, 110],
  [90, 62],
  [120, 62],
  [150, 110],
  [240, 130],
  [300, 320],
  [360, 320],
  [420, 140],
  [560, 120],
  [700, 100],
  [745, 46],
  [800, 46],
  [840, 95],
  [1000, 150],
  [1060, 265],
  [1200, 265],
  [1260, 120],
  [1440, 110],
];
const SILENCE = { from: 480, to: 560 };

function scriptedDay(): { readAt: number; mgdl: number }[] {
  const minutes = Array.from({ length: 287 }, (_, index) => 2 + index * 5);
  return minutes
    .filter((minute) => minute < SILENCE.from || minute >= SILENCE.to)
    .map((minute) => {
      const next = COURSE.findIndex(([at]) => at > minute);
      const [from, to] = [COURSE[next - 1] ?? [0, 110], COURSE[next] ?? [1440, 110]];
      const part = (minute - from[0]) / (to[0] - from[0]);
      return { readAt: NOON + minute * MINUTE, mgdl: Math.round(from[1] + part * (to[1] - from[1])) };
    });
}

interface Rung {
  kind: AlertKind;
  at: number;
}

/** The whole program following a cloud, with what it really showed and when. */
class Life {
  readonly clock: ManualClock;
  readonly cloud: DexcomShareCloud;
  readonly rung: Rung[] = [];
  program!: TestProgram;
  personId = '';

  constructor(start: number) {
    this.clock = new ManualClock(start);
    this.cloud = new DexcomShareCloud({ now: this.clock.now });
  }

  async follow(plan: AlertPlan, readings: readonly { readAt: number; mgdl: number }[]): Promise<void> {
    await this.cloud.http.listen();
    const { userName, password } = LOGIN;
    this.cloud.addAccount({ userName, password });
    const published = readings.map(({ readAt, mgdl }) => ({ readAt, value: mgdl, delayMs: DELAY }));
    this.cloud.publish(userName, published);
    this.program = new TestProgram({
      clock: this.clock,
      cloudUrls: { 'dexcom-share': this.cloud.http.url },
      onShown: ({ title }) => {
        const kind = alertKindSchema.options.find((each) =>
          title.startsWith(`${alertTitle(each, english)}: `),
        );
        if (kind) this.rung.push({ kind, at: this.clock.now() });
      },
    });
    this.program.timeZone = TIME_ZONE;
    this.personId = await this.program.addPerson();
    await this.program.handlers.persons.change({ id: this.personId, alerts: plan }, nobody);
    await this.program.addAccount(this.personId, LOGIN);
    await this.clock.advance(0);
  }

  async close(): Promise<void> {
    await this.program.dispose();
    await this.cloud.http.close();
  }
}

let life: Life;
afterEach(async () => life.close());

/** Same alarms in the same order, each within one look of the watchdog. */
function expectAgreement(foreseen: readonly Rung[], rung: readonly Rung[]): void {
  expect(foreseen.map(({ kind }) => kind)).toEqual(rung.map(({ kind }) => kind));
  for (const [index, { at }] of foreseen.entries()) {
    expect(Math.abs(at - (rung[index]?.at ?? 0))).toBeLessThanOrEqual(LOOK_EVERY_MS);
  }
}

describe('the preview', () => {
  it.each(presetNameSchema.options)(
    'tells of the past day exactly what rang in it (%s)',
    { timeout: 120_000 },
    async (name) => {
      const plan = ALERT_PRESETS[name];
      life = new Life(NOON);
      await life.follow(plan, scriptedDay());
      await life.clock.advance(24 * HOUR);
      const { personId, program, rung } = life;
      const preview = await program.handlers.alerts.preview({ personId, plan }, nobody);
      expect(new Set(rung.map(({ kind }) => kind))).toEqual(
        new Set(['predictedLow', 'low', 'high', 'urgentHigh', 'noData', 'urgentLow']),
      );
      expect(preview.readings).toBe(scriptedDay().length);
      expectAgreement(preview.rings, rung);
    },
  );
});

describe('the preview of somebody whom nothing is known about', () => {
  it('counts no missing data before the first reading, and none where there is no account that speaks', async () => {
    const plan = ALERT_PRESETS.adult;
    life = new Life(NOON);
    await life.follow(plan, scriptedDay().slice(0, 6));
    await life.clock.advance(40 * MINUTE);
    const { personId, program } = life;
    const { rings } = await program.handlers.alerts.preview({ personId, plan }, nobody);
    expect(rings).toEqual([]);
    const other = await program.addPerson('Ben');
    const empty = await program.handlers.alerts.preview({ personId: other, plan }, nobody);
    expect(empty).toMatchObject({ readings: 0, rings: [] });
  });
});

describe('the rehearsal', () => {
  it.each(presetNameSchema.options)(
    'tells exactly what rings when the same values really come at three in the morning (%s)',
    { timeout: 120_000 },
    async (name) => {
      const plan = ALERT_PRESETS[name];
      const night = inventedNight(NOON, TIME_ZONE, CADENCE);
      life = new Life(nextThreeOClock(NOON, TIME_ZONE) - 31 * MINUTE);
      await life.follow(plan, night.readings);
      const { program, personId, rung } = life;
      const { steps } = await program.handlers.alerts.rehearse({ personId, live: false }, nobody);
      const { rings } = rehearse({
        plan,
        cadenceMs: CADENCE,
        arrivalDelayMs: DELAY,
        timeZone: TIME_ZONE,
        now: life.clock.now(),
        unit: 'mg/dL',
        mgdlPerMmol: 18,
        surroundings: { hasFailed: () => false, doNotDisturb: false },
        language: english,
      });
      await sleepThrough(night.to);
      expectAgreement(rings, rung);
      const told = steps.filter(({ link, outcome }) => link === 'notification' && outcome === 'works');
      expect(told.length).toBeGreaterThanOrEqual(3);
      for (const { at, kind } of told) {
        expect(rung.some((each) => each.kind === kind && Math.abs(each.at - at) <= LOOK_EVERY_MS)).toBe(true);
      }
      const over = steps.at(-1)?.at ?? 0;
      expect(program.first.alert).toBeUndefined();
      expect(program.withdrawn.length).toBeGreaterThan(0);
      expect(over).toBeGreaterThan(rung.at(-1)?.at ?? Infinity);
    },
  );
});

/** Does what the rehearsal's person does: sleeps until the lowest, snoozes for the longest, then answers for good. */
async function sleepThrough(to: number): Promise<void> {
  const { clock, program, personId, rung } = life;
  let heard = 0;
  let snoozed = false;
  while (clock.now() < to) {
    await clock.advance(15_000);
    if (rung.length === heard) continue;
    heard = rung.length;
    if (program.first.newest?.mgdl !== 48) continue;
    const { alarms } = program.flatarrow;
    const { kind = 'urgentLow', snoozeMinutes = [] } = program.first.alert ?? {};
    const answer = { kind, from: 'alertWindow' } as const;
    if (snoozed) alarms.acknowledge(personId, answer);
    else alarms.snooze(personId, snoozeMinutes.at(-1) ?? 0, answer);
    snoozed = true;
  }
}
