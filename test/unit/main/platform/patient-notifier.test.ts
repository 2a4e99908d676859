import { describe, expect, it } from 'vitest';
import { patientNotifier } from '../../../../src/main/platform/patient-notifier.ts';
import { ManualClock } from '../../../support/manual-clock.ts';

const notification = (id: string, title = id) => ({ id, title, body: '', urgent: true, personId: 'p' });

function setUp(fails = false) {
  const clock = new ManualClock(0);
  const told: string[] = [];
  const notifier = patientNotifier({
    clock,
    notifier: {
      show: ({ title }) => {
        if (fails) throw new Error('no server');
        told.push(title);
      },
      withdraw: (id) => told.push(`no ${id}`),
    },
    onFailure: (error) => told.push(String(error)),
  });
  return { clock, told, notifier };
}

describe('a notification', () => {
  it('comes after the alert window has had time to sound', async () => {
    const { clock, told, notifier } = setUp();
    notifier.show(notification('mia'));
    await clock.advance(1499);
    expect(told).toEqual([]);
    await clock.advance(1);
    expect(told).toEqual(['mia']);
  });

  it('that is replaced or withdrawn before it came is never seen', async () => {
    const { clock, told, notifier } = setUp();
    notifier.show(notification('mia', 'first'));
    notifier.show(notification('mia', 'second'));
    notifier.show(notification('noah'));
    notifier.withdraw('noah');
    await clock.advance(5000);
    expect(told).toEqual(['no noah', 'second']);
  });

  it('that can’t be shown is told', async () => {
    const { clock, told, notifier } = setUp(true);
    notifier.show(notification('mia'));
    await clock.advance(1500);
    expect(told).toEqual(['Error: no server']);
  });
});
