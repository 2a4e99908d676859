import type { SoundTrouble } from '../../shared/alerts/sound-trouble.ts';
import type { SoundCheck } from '../ui/sound-check.ts';

/** Undefined when alarms can be heard, as far as a page can know. */
export function soundTrouble(check: SoundCheck): SoundTrouble | undefined {
  if (check.outcome === 'failed') return check.reason;
  return check.outcome === 'noDevice' ? 'noDevice' : undefined;
}
