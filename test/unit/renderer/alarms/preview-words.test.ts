import { describe, expect, it } from 'vitest';
import { hideFromCaptureWords } from '../../../../src/renderer/settings/discreet-words.ts';
import { presetSentence } from '../../../../src/renderer/settings/alarms/preset-words.ts';
import { boutsOf, boutWords, previewWords } from '../../../../src/renderer/settings/alarms/preview-words.ts';
import { rehearsalSentence } from '../../../../src/renderer/settings/alarms/rehearsal-words.ts';
import { ABBOTT_MGDL_PER_MMOL } from '../../../../src/shared/glucose/units.ts';
import { presetNameSchema } from '../../../../src/shared/alerts/presets.ts';
import type { Ring } from '../../../../src/shared/alerts/preview.ts';
import { english } from '../../../support/english.ts';

const DAY_MS = 86_400_000;
const CADENCE_MS = 300_000;
const ring = (at: number, more: Partial<Ring> = {}): Ring => ({
  at,
  kind: 'low',
  action: 'fire',
  mgdl: 68,
  ...more,
});
const words = (readings: number, rings: Ring[]) =>
  previewWords({ from: 0, to: DAY_MS, readings, rings }, CADENCE_MS, english);

describe('a preview', () => {
  it('counts what would have rung', () => {
    expect(words(288, []).sentence).toBe('In the last 24 hours this would have rung not once.');
    expect(words(288, [ring(1)]).sentence).toBe('In the last 24 hours this would have rung once.');
    expect(words(288, [ring(1), ring(2), ring(3)]).sentence).toBe(
      'In the last 24 hours this would have rung 3 times.',
    );
  });

  it('tells repeats apart, because somebody usually reacts', () => {
    expect(words(288, [ring(1), ring(2, { action: 'repeat' }), ring(3, { action: 'repeat' })]).sentence).toBe(
      'In the last 24 hours this would have rung once, and 2 times again if nobody had reacted.',
    );
  });

  it('doubts itself where readings are missing, and claims nothing where there are none', () => {
    expect(words(216, []).doubt).toBe('');
    expect(words(215, []).doubt).toBe(
      'Only 215 of about 288 readings are there: it may ring more often on a whole day.',
    );
    expect(words(0, [ring(1, { kind: 'noData' })])).toEqual({
      sentence: 'There are no readings of the last 24 hours to try this on.',
      doubt: '',
    });
  });

  it('lists each alarm once with its repeats, newest first', () => {
    const bouts = boutsOf([ring(5, { kind: 'high' }), ring(2, { action: 'repeat', mgdl: 60 }), ring(1)]);
    expect(bouts.map(({ first, again }) => [first.at, again])).toEqual([
      [5, 0],
      [1, 1],
    ]);
    const face = { language: english, timeZone: 'UTC' };
    const told = (unit: 'mg/dL' | 'mmol/L') =>
      bouts.map((bout) => boutWords(bout, { now: DAY_MS / 2, unit, face }).what);
    expect(told('mg/dL')).toEqual(['High, 68 mg/dL', 'Low, 68 mg/dL, and once again']);
    expect(told('mmol/L')[0]).toBe('High, 3.8 mmol/L');
    const libre = { now: DAY_MS / 2, unit: 'mmol/L', mgdlPerMmol: ABBOTT_MGDL_PER_MMOL, face } as const;
    expect(boutWords({ first: ring(1, { mgdl: 118 }), again: 0 }, libre).what).toBe('Low, 6.6 mmol/L');
    expect(
      boutWords({ first: ring(3_600_000), again: 0 }, { now: DAY_MS / 2, unit: 'mg/dL', face }).when,
    ).toBe('at 1:00');
  });
});

describe('a preset', () => {
  it('is described in one or two sentences, in the unit that is used', () => {
    for (const name of presetNameSchema.options) {
      expect(presetSentence(name, 'mmol/L', english)).not.toContain('mg/dL');
      expect(presetSentence(name, 'mmol/L', english)).not.toMatch(/\b\d{2,3}\b(?!:|\.|–)(?<!:\d\d)/);
    }
    expect(presetSentence('pregnancy', 'mg/dL', english)).toContain(
      'low below 63, a high that lasts above 140 mg/dL',
    );
  });
});

describe('a rehearsal', () => {
  it('says what it is, and how many links fail', () => {
    const step = { at: 0, link: 'sound', text: '', outcome: 'fails' } as const;
    expect(rehearsalSentence({ state: 'planned', steps: [] }, english)).not.toContain('not work');
    expect(rehearsalSentence({ state: 'over', steps: [step] }, english)).toBe(
      'The rehearsal is over. One step does not work.',
    );
    expect(rehearsalSentence({ state: 'live', steps: [step, step] }, english)).toContain(
      '2 steps do not work.',
    );
    expect(rehearsalSentence({ state: 'live', steps: [] }, english)).toContain('nobody is low');
  });
});

function can(host: 'electron' | 'browser', platform: string): boolean {
  return hideFromCaptureWords({ host, platform }, english).can;
}

describe('keeping windows out of shared screens', () => {
  it('is offered only where the system can', () => {
    expect(can('electron', 'darwin')).toBe(true);
    expect(can('electron', 'win32')).toBe(true);
    expect(can('electron', 'linux')).toBe(false);
    expect(can('browser', 'darwin')).toBe(false);
    expect(hideFromCaptureWords(undefined, english)).toEqual({ can: false, text: '' });
  });
});
