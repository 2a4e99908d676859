import { describe, expect, it } from 'vitest';
import { hasOutput } from '../../../src/renderer/ui/sound-check.ts';

const output = (deviceId: string, label: string) => ({ kind: 'audiooutput', deviceId, label }) as const;
const microphone = { kind: 'audioinput', deviceId: '', label: '' } as const;
const DUMMY = output('d407', 'Dummy Output');
const DEFAULT = output('default', 'Default');

/** The lists are as Chromium gave them on Linux. */
describe('whether there is something to hear an alarm with', () => {
  it('says no on a computer without any output', () => {
    expect(hasOutput([])).toBe(false);
    expect(hasOutput([microphone])).toBe(false);
  });

  it('believes in an output whose name it may not see', () => {
    expect(hasOutput([output('', '')])).toBe(true);
  });

  it('is not taken in by the dummy that a sound server makes up', () => {
    expect(hasOutput([DEFAULT, DUMMY])).toBe(false);
    expect(hasOutput([DUMMY])).toBe(false);
  });

  it('says yes to a real output, alone or beside a dummy', () => {
    expect(hasOutput([DEFAULT, output('9f', 'Built-in Audio')])).toBe(true);
    expect(hasOutput([DEFAULT, DUMMY, output('9f', 'Built-in Audio')])).toBe(true);
    expect(hasOutput([DEFAULT])).toBe(true);
  });
});
