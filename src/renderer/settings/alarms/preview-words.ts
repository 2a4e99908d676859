import type { Language } from '../../../shared/i18n/language.ts';
import type { AlertPreview, Ring } from '../../../shared/alerts/preview.ts';
import { alertTitle } from '../../../shared/alerts/words.ts';
import { formatAmount, type GlucoseUnit } from '../../../shared/glucose/units.ts';
import { type ClockFace, momentWords } from '../../ui/clock-time.ts';

/** Below that share of a day's readings, what did not ring proves little. */
const ENOUGH = 0.75;

/** How often a plan would have rung, and how far that can be believed. */
export interface PreviewWords {
  sentence: string;
  /** Why it may not be believed; empty when it may. */
  doubt: string;
}

/** @param cadenceMs the usual time between two readings */
export function previewWords(
  { from, to, readings, rings }: AlertPreview,
  cadenceMs: number,
  { t }: Language,
): PreviewWords {
  if (readings === 0) {
    return {
      sentence: t('rules.noReadingsToTry'),
      doubt: '',
    };
  }
  const fired = rings.filter(({ action }) => action === 'fire').length;
  const again = rings.length - fired;
  const usual = Math.max(Math.round((to - from) / cadenceMs), 1);
  const few = readings < usual * ENOUGH;
  return {
    sentence:
      again > 0
        ? t('rules.wouldHaveRungAgain', { times: fired, again })
        : t('rules.wouldHaveRung', { times: fired }),
    doubt: few ? t('rules.fewReadings', { readings, usual }) : '',
  };
}

/** An alarm that would have begun, with how often it would have rung again. */
export interface Bout {
  first: Ring;
  again: number;
}

/** Each ring that begins an alarm with those that follow it, newest first. */
export function boutsOf(rings: readonly Ring[]): Bout[] {
  const bouts: Bout[] = [];
  for (const ring of rings.toSorted((a, b) => a.at - b.at)) {
    const last = bouts.at(-1);
    if (ring.action === 'repeat' && last) last.again += 1;
    else bouts.push({ first: ring, again: 0 });
  }
  return bouts.toReversed();
}

export interface BoutStyle {
  now: number;
  face: ClockFace;
  unit: GlucoseUnit;
  /** As the vendor's own app converts. */
  mgdlPerMmol?: number;
}

/** `at 3:12` and `Low, 68 mg/dL, and 2 times again`. */
export function boutWords(
  { first: { at, kind, mgdl }, again }: Bout,
  { now, face, unit, mgdlPerMmol }: BoutStyle,
): { when: string; what: string } {
  const { language } = face;
  const value = mgdl === undefined ? '' : formatAmount(mgdl, unit, { language, mgdlPerMmol });
  const title = alertTitle(kind, language);
  const alarm = value ? language.t('rules.alarmWithValue', { alarm: title, value }) : title;
  return {
    when: momentWords(at, now, face),
    what: again > 0 ? language.t('rules.andAgain', { alarm, again }) : alarm,
  };
}
