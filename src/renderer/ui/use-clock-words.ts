import { useCallback } from 'preact/hooks';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import { clockTime } from './clock-time.ts';
import { useLanguage } from './language.tsx';

/** The time of day as the spoken language's place writes it. */
export function useClockWords(): (at: EpochMs) => string {
  const language = useLanguage();
  return useCallback((at: EpochMs) => clockTime(at, { language }), [language]);
}
