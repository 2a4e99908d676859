import { beforeEach, describe, expect, it } from 'vitest';
import { Channels } from '../../../../src/main/alerts/channels.ts';
import { Voice, type Utterance, soundIsDue } from '../../../../src/main/alerts/voice.ts';
import type { AlertKind } from '../../../../src/shared/alerts/kind.ts';
import type { AlertRules } from '../../../../src/shared/alerts/rules.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { rulesWith } from '../../shared/alerts/play.ts';
import { MINUTE_MS, START, makeReading } from '../../shared/make-reading.ts';
import { makePerson } from '../../shared/overview/make-person.ts';
import { RecordingNotifier } from './recording-notifier.ts';
import { english, inEnglish } from '../../../support/english.ts';

const SEEN = { notification: true, window: true };
const NOTED = { notification: true, window: false };
const OPENED = { notification: false, window: true };
const UNSEEN = { notification: false, window: false };

let clock: ManualClock;
let notifier: RecordingNotifier;
let channels: Channels;
let voice: Voice;
let doNotDisturb: boolean | undefined;
let warnings: string[];

beforeEach(() => {
  clock = new ManualClock(START);
  notifier = new RecordingNotifier();
  channels = new Channels({ onChange: () => undefined });
  doNotDisturb = undefined;
  warnings = [];
  voice = new Voice({
    notifier,
    channels,
    clock,
    log: { info: () => undefined, warn: (event) => void warnings.push(event) },
    isDoNotDisturb: () => doNotDisturb,
    language: () => english,
  });
});

interface Speech extends Partial<Omit<Utterance, 'decision' | 'rules'>> {
  times?: number;
  rules?: Parameters<typeof rulesWith>[0];
}

const speak = (kind: AlertKind, { times, rules = {}, ...facts }: Speech = {}): void =>
  voice.speak({
    decision: { kind, at: clock.now(), ...(times !== undefined && { times }) },
    person: makePerson(),
    rules: rulesWith(rules),
    unit: 'mg/dL',
    discreet: false,
    ...facts,
  });
const low = (rule: Partial<AlertRules['low']>, facts: Speech = {}): void =>
  speak('low', { rules: { low: rule }, ...facts });
const windowIsOpen = (kind: AlertKind = 'low'): boolean | undefined => voice.heardOf('p', kind)?.window;

describe('an alarm', () => {
  it.each([
    [SEEN, 1, true],
    [NOTED, 1, false],
    [OPENED, 0, true],
    [UNSEEN, 0, false],
  ] as const)('goes out by the channels that its rule names: %o', (wanted, notifications, window) => {
    low({ channels: wanted });
    expect(notifier.shown).toHaveLength(notifications);
    expect(windowIsOpen()).toBe(window);
  });

  it('says the words of its notification', () => {
    speak('low', { discreet: false, rehearsal: true, unit: 'mmol/L' });
    expect(notifier.shown[0]).toMatchObject({ id: 'alert-p', title: 'Rehearsal: Low: Mia 5.8 mmol/L →' });
    speak('low', { discreet: true });
    expect(notifier.shown[1]?.title).toBe('Flatarrow');
  });

  it('is heard with its rule’s sound and volume from now on', async () => {
    await clock.advance(MINUTE_MS);
    low({ sound: 'chime', volume: 35 });
    expect(voice.heardOf('p', 'low')?.sound).toEqual({
      sound: 'chime',
      level: 1,
      volume: 35,
      startedAt: START + MINUTE_MS,
    });
  });

  it('without a sound is silent', () => {
    low({ sound: 'none' });
    expect(voice.heardOf('p', 'low')).toEqual({ window: true, sound: undefined });
  });

  it.each([
    ['low', [1, 2, 3, 3]],
    ['noData', [1, 2, 3, 3]],
    ['urgentLow', [2, 3, 3, 3]],
    ['urgentHigh', [2, 3, 3, 3]],
  ] as const)('%s gets louder each time nobody answers: %o', (kind, levels) => {
    const heard = [1, 2, 3, 4].map((times) => {
      speak(kind, { times });
      return voice.heardOf('p', kind)?.sound?.level;
    });
    expect(heard).toEqual(levels);
  });

  it('that doesn’t say how often it has spoken speaks for the first time', () => {
    speak('low');
    expect(voice.heardOf('p', 'low')?.sound?.level).toBe(1);
  });

  it('is over: nothing of it stays', () => {
    speak('low');
    voice.fallSilent('p');
    expect(notifier.withdrawn).toEqual(['alert-p']);
    expect(voice.heardOf('p', 'low')).toBeUndefined();
  });

  it('of one person leaves another’s alone', () => {
    speak('low');
    speak('low', { person: makePerson({ personId: 'q' }) });
    voice.fallSilent('q');
    expect(windowIsOpen()).toBe(true);
    expect(voice.heardOf('q', 'low')).toBeUndefined();
  });
});

describe('what was said of the worse', () => {
  it('goes on being said of the milder when the worse is over', () => {
    speak('urgentLow');
    expect(windowIsOpen('low')).toBe(true);
    expect(windowIsOpen('predictedLow')).toBe(true);
  });

  it('says nothing of what is worse, or of the other side', () => {
    speak('low');
    expect(voice.heardOf('p', 'urgentLow')).toBeUndefined();
    expect(voice.heardOf('p', 'high')).toBeUndefined();
  });
});

describe('do not disturb', () => {
  it.each([
    [true, false, false],
    [true, true, true],
    [false, false, true],
    [undefined, false, true],
  ])('is %s, the rule breaks through it: %s; window and sound: %s', (state, throughDoNotDisturb, heard) => {
    doNotDisturb = state;
    low({ throughDoNotDisturb });
    expect(windowIsOpen()).toBe(heard);
    expect(voice.heardOf('p', 'low')?.sound !== undefined).toBe(heard);
    expect(notifier.shown).toHaveLength(1);
  });

  it('does not hold back an urgent low unless somebody has said so', () => {
    doNotDisturb = true;
    speak('urgentLow');
    expect(windowIsOpen('urgentLow')).toBe(true);
  });
});

describe('when notifications can’t be shown', () => {
  it('the window stands in for them at the same alarm, and the sound is heard', () => {
    notifier.isBroken = true;
    low({ channels: NOTED });
    expect(voice.heardOf('p', 'low')).toMatchObject({ window: true, sound: { sound: 'falling' } });
    expect(warnings).toEqual(['a notification could not be shown']);
    expect(channels.troubles.map(inEnglish)).toEqual([
      'Notifications can’t be shown: The system took no notification.',
    ]);
  });

  it('the window doesn’t open for a rule that wants to be neither', () => {
    channels.report('notification', 'Why.');
    low({ channels: UNSEEN });
    expect(windowIsOpen()).toBe(false);
  });

  it('the window stands in for what has been said already', () => {
    low({ channels: NOTED });
    channels.report('notification', 'Why.');
    voice.standIn(false);
    expect(windowIsOpen()).toBe(true);
    expect(notifier.shown).toHaveLength(1);
  });

  it('withdrawing one fails without a word to whoever answers', () => {
    speak('low');
    notifier.isBroken = true;
    voice.fallSilent('p');
    expect(voice.heardOf('p', 'low')).toBeUndefined();
    expect(warnings).toEqual(['a notification could not be withdrawn']);
  });
});

describe('when the window can’t be opened', () => {
  it('a notification is shown even if the rule has none, and says so', () => {
    channels.report('window', 'No display.');
    low({ channels: OPENED });
    expect(notifier.shown[0]?.body).toContain('The alert window can’t be opened: No display.');
  });

  it('a notification is shown of what has been said already, once, with its true age', async () => {
    low({ channels: OPENED });
    await clock.advance(3 * MINUTE_MS);
    channels.report('window', 'No display.');
    voice.standIn(false);
    voice.standIn(false);
    expect(notifier.shown.map(({ body }) => body)).toEqual([
      'Measured 3 min ago. The alarm is set to below 70 mg/dL. The alert window can’t be opened: No display.',
    ]);
  });

  it('that notification hides what is to be hidden by now', () => {
    low({ channels: OPENED });
    channels.report('window', 'No display.');
    voice.standIn(true);
    expect(notifier.shown[0]?.title).toBe('Flatarrow');
  });

  it('nothing is shown for a rule that wants neither, nor for an alarm that has been answered', () => {
    low({ channels: OPENED });
    voice.fallSilent('p');
    low({ channels: UNSEEN }, { person: makePerson({ personId: 'q' }) });
    channels.report('window', 'No display.');
    voice.standIn(false);
    expect(notifier.shown).toEqual([]);
  });
});

it('keeps a window that is open, whatever becomes of “do not disturb”', () => {
  speak('low');
  doNotDisturb = true;
  voice.standIn(false);
  expect(windowIsOpen()).toBe(true);
});

it.each([
  [undefined, SEEN, true],
  [undefined, NOTED, false],
  [true, SEEN, false],
])(
  'an unanswered alarm of an earlier run is in the window by the same rules: %s %o',
  (state, wanted, window) => {
    doNotDisturb = state;
    expect(voice.wantsWindow('low', rulesWith({ low: { channels: wanted } }))).toBe(window);
  },
);

it('a catch-up is told and withdrawn as any notification', () => {
  const notification = { id: 'catch-up-p', urgent: false, personId: 'p', title: 'Title', body: 'Body' };
  voice.tell(notification);
  voice.withdraw('catch-up-p');
  expect(notifier).toMatchObject({ shown: [notification], withdrawn: ['catch-up-p'] });
});

it.each([
  [0, true],
  [59_999, true],
  [60_000, false],
  [-59_999, true],
  [-60_000, false],
])('%d ms after it began a sound is due: %s', (afterMs, due) => {
  const sound = { sound: 'falling', level: 1, volume: 50, startedAt: START } as const;
  expect(soundIsDue(sound, START + afterMs)).toBe(due);
});

it('speaks with the newest reading of the person it is told of', () => {
  speak('low', { person: makePerson({ newest: makeReading({ mgdl: 66, trend: 'none' }) }) });
  expect(notifier.shown[0]?.title).toBe('Low: Mia 66 mg/dL');
});
