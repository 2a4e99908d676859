import type { JSX } from 'preact';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Glance } from '../../shared/overview/glance.ts';
import { RangeShape } from '../ui/range-shape.tsx';
import { sideOf } from './chart/point-style.ts';

/** The state in words, with its shape and colour; the unit beside it. */
export function StateLine({ glance, unit }: { glance: Glance; unit: GlucoseUnit }): JSX.Element {
  const side = glance.range ? sideOf(glance.range) : 'none';
  const urgent = glance.range === 'urgentLow' || glance.range === 'urgentHigh';
  return (
    <div class="state-line">
      <span class="pill" data-side={side} data-urgent={urgent}>
        <RangeShape side={side} />
        <span class="one-line" title={glance.state}>
          {glance.state}
        </span>
      </span>
      <span class="mute">{unit}</span>
    </div>
  );
}
