import type { RangeName } from '../../../shared/glucose/ranges.ts';
import type { Trend } from '../../../shared/glucose/trend.ts';

/** Why there is nothing to show. Each has a glyph of its own beside the dash. */
export type AbsenceReason = 'silent' | 'starting' | 'offline' | 'waiting' | 'needsPerson' | 'service';

/** What a drawn icon says, free of size and theme. Only a value that is current may sit in `value`. */
export type IconDescription =
  | {
      kind: 'value';
      /** `104`, `5.8`, `LO`, `HI`: at most three digits and a point. */
      text: string;
      range: RangeName;
      trend: Trend;
      /** The number is good, but somebody must do something soon: a refused sign-in, new terms. */
      attention: boolean;
      simulated: boolean;
    }
  | { kind: 'stale'; text: string; attention: boolean; simulated: boolean }
  | { kind: 'absent'; reason: AbsenceReason; simulated: boolean }
  /** Where the number stands as text beside the icon (macOS), the icon carries the range alone. */
  | { kind: 'badge'; range: RangeName; simulated: boolean }
  /** Values are hidden: a neutral dot, with a mark while something rings, open where nothing current is known. */
  | { kind: 'discreet'; ringing: boolean; current: boolean }
  /** Nobody is followed yet: the program's own sign. */
  | { kind: 'logo' };

/** What the icon stands on. High contrast is drawn in two colours only. */
export type IconTheme = 'light' | 'dark' | 'contrastLight' | 'contrastDark';
