import type { JSX } from 'preact';
import type { RangeName } from '../../shared/glucose/ranges.ts';
import { BANDS } from './bands.ts';

export interface RangeBarProps {
  shares: Readonly<Record<RangeName, number>>;
  /** A clinic's bar stands, highest on top; in a table it lies, lowest first. */
  lying?: boolean;
}

/** The five bands as one bar. What it shows is always written beside it. */
export function RangeBar({ shares, lying = false }: RangeBarProps): JSX.Element {
  const bands = lying ? BANDS.toReversed() : BANDS;
  return (
    <div class="range-bar" data-lying={lying} aria-hidden="true">
      {bands.map(
        ({ name }) =>
          shares[name] > 0 && <span key={name} data-band={name} style={{ flexGrow: shares[name] }} />,
      )}
    </div>
  );
}
