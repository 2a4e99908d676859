import { beforeEach, describe, expect, it } from 'vitest';
import { Channels } from '../../../../src/main/alerts/channels.ts';
import { Voice, type Utterance } from '../../../../src/main/alerts/voice.ts';
import type { AlertKind } from '../../../../src/shared/alerts/kind.ts';
import { ManualClock } from '../../../support/manual-clock.ts';
import { rulesWith } from '../../shared/alerts/play.ts';
import { START } from '../../shared/make-reading.ts';
import { makePerson } from '../../shared/overview/make-person.ts';
import { RecordingNotifier } from './recording-notifier.ts';
import { english } from '../../../support/english.ts';

const clock = new ManualClock(START);
let notifier: RecordingNotifier;
let voice: Voice;

beforeEach(() => {
  notifier = new RecordingNotifier();
  voice = new Voice({
    notifier,
    channels: new Channels({ onChange: () => undefined }),
    clock,
    log: { info: () => undefined, warn: () => undefined },
    isDoNotDisturb: () => undefined,
    language: () => english,
  });
});

const speak = (kind: AlertKind, facts: Partial<Utterance> = {}): void =>
  voice.speak({
    decision: { kind, at: clock.now() },
    person: makePerson(),
    rules: rulesWith(),
    unit: 'mg/dL',
    discreet: false,
    ...facts,
  });

describe('when values and names are to be hidden', () => {
  const catchUp = { id: 'catch-up-p', urgent: false, personId: 'p', title: 'Mia', body: 'low for 25 min' };

  it('what is on screen already is hidden as well, once', () => {
    speak('low');
    voice.setDiscreet(true);
    voice.setDiscreet(true);
    expect(notifier.shown.map(({ id, title }) => [id, title])).toEqual([
      ['alert-p', 'Low: Mia 104 mg/dL →'],
      ['alert-p', 'Flatarrow'],
    ]);
    expect(JSON.stringify(notifier.shown[1])).not.toMatch(/Mia|104/);
    expect(voice.heardOf('p', 'low')?.window).toBe(true);
  });

  it('what needs nobody’s attention is taken back', () => {
    speak('backInRange');
    voice.tell(catchUp);
    voice.setDiscreet(true);
    expect(notifier.withdrawn).toEqual(['catch-up-p', 'alert-p']);
    expect(notifier.shown).toHaveLength(2);
  });

  it('what says nothing anyway, or was never shown, stays as it is', () => {
    speak('low', { rules: rulesWith({ low: { channels: { notification: false, window: true } } }) });
    speak('low', { discreet: true, person: makePerson({ personId: 'q' }) });
    voice.setDiscreet(true);
    voice.tell(catchUp);
    voice.setDiscreet(true);
    expect(notifier.shown.map(({ id }) => id)).toEqual(['alert-q', 'catch-up-p']);
    expect(notifier.withdrawn).toEqual([]);
  });
});

it('leaves nothing on screen that nobody keeps true once the program has ended', () => {
  speak('low');
  speak('high', { person: makePerson({ personId: 'q' }) });
  voice.tell({ id: 'catch-up-p', urgent: false, personId: 'p', title: 'Mia', body: 'low' });
  voice.stop();
  expect(notifier.withdrawn).toEqual(['alert-p', 'alert-q', 'catch-up-p']);
});
