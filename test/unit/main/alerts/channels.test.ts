import { beforeEach, describe, expect, it } from 'vitest';
import { Channels } from '../../../../src/main/alerts/channels.ts';
import type { ChannelName } from '../../../../src/shared/alerts/delivery.ts';
import { inEnglish } from '../../../support/english.ts';

let told: string[];
let channels: Channels;

beforeEach(() => {
  told = [];
  channels = new Channels({
    onChange: (name, reason) => void told.push(`${name}: ${inEnglish(reason) ?? 'works'}`),
  });
});

describe('the channels', () => {
  it('are believed to work until one says that it doesn’t', () => {
    expect(channels.troubles).toEqual([]);
    expect(channels.hasFailed('sound')).toBe(false);
    expect(channels.troubleOf('sound')).toBeUndefined();
  });

  it.each<[ChannelName, string]>([
    ['notification', 'Notifications can’t be shown: Why.'],
    ['window', 'The alert window can’t be opened: Why.'],
    ['sound', 'The alarm’s sound can’t be played: Why.'],
  ])('say of %s that it can’t be used, and why', (name, sentence) => {
    channels.report(name, 'Why.');
    expect(channels.hasFailed(name)).toBe(true);
    expect(inEnglish(channels.troubleOf(name))).toBe(sentence);
    expect(channels.troubles.map(inEnglish)).toEqual([sentence]);
  });

  it('tell of each failure once, and once that it is over', () => {
    for (const reason of ['No loudspeaker.', 'No loudspeaker.', 'Busy.', undefined, undefined]) {
      channels.report('sound', reason);
    }
    expect(told).toEqual(['sound: No loudspeaker.', 'sound: Busy.', 'sound: works']);
    expect(channels.troubles).toEqual([]);
    expect(channels.hasFailed('sound')).toBe(false);
  });

  it('fail and recover one by one', () => {
    channels.report('sound', 'One.');
    channels.report('window', 'Two.');
    channels.report('sound', undefined);
    expect(channels.troubles.map(inEnglish)).toEqual(['The alert window can’t be opened: Two.']);
  });
});
