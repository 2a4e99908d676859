import type { WindowClock } from './clock.ts';
import { soundUrl } from './sound-files.ts';
import { playFile, type SoundFailure } from './sound-playback.ts';

/**
 * `works`: there is an output, and a silent file ran through it. Whether it is turned up, or is the one with people
 * near it, no page can know. `noDevice`: the system has no output. `failed`: there may be one, but nothing plays.
 */
export type SoundCheck =
  | { outcome: 'works' }
  | { outcome: 'noDevice' }
  | { outcome: 'failed'; reason: SoundFailure };

/**
 * Finds out whether alarms can be heard, without a sound. An answer other than `works` is for telling the person;
 * it is no reason not to try an alarm.
 *
 * Playing alone tells nothing about a device. Seen in Electron (Chromium 130) and in Debian's Chromium 156 on Linux,
 * without a sound card or server: `<audio>` plays to `ended`, an AudioContext runs and has an `outputLatency`, its
 * `onerror` stays quiet, `setSinkId('')` succeeds: Chromium plays into nothing, in real time. Only
 * `enumerateDevices` differs: an empty list. With an output there is an `audiooutput`, its id and label empty, which
 * needs no permission: it is there with every permission request and check denied.
 *
 * Most desktops run PulseAudio or PipeWire, which make up a “Dummy Output” when there is no device. Its name is seen
 * only where the permission check (not the request) of `media` is allowed for sound; otherwise it looks like any
 * other output.
 */
export async function checkSound(clock: WindowClock): Promise<SoundCheck> {
  const devices = await listDevices();
  if (devices && !hasOutput(devices)) return { outcome: 'noDevice' };
  const reason = await playFile({ url: soundUrl('silence.wav'), volume: 1 }, clock).outcome;
  return reason ? { outcome: 'failed', reason } : { outcome: 'works' };
}

/** Whether one of the devices gives sound: any output but those that are there for want of a real one. */
export function hasOutput(devices: readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>[]): boolean {
  const outputs = devices.filter(({ kind }) => kind === 'audiooutput');
  const isDummy = ({ label }: (typeof outputs)[number]): boolean => label === 'Dummy Output';
  // `default` only stands for one of the others.
  if (outputs.some(isDummy)) return outputs.some((one) => !isDummy(one) && one.deviceId !== 'default');
  return outputs.length > 0;
}

/** Undefined where the page is not told. */
async function listDevices(): Promise<MediaDeviceInfo[] | undefined> {
  try {
    return await navigator.mediaDevices.enumerateDevices();
  } catch {
    return undefined;
  }
}
