import type { JSX } from 'preact';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import type { Glance } from '../../shared/overview/glance.ts';
import { RangeShape } from '../ui/range-shape.tsx';
import { sideOf } from './chart/side.ts';

/** The state in words, with its shape and colour; the unit beside it. */
export function StateLine({ glance, unit }: { glance: Glance; unit: GlucoseUnit }): JSX.Element {
  return (
    <div class="state-line">
      <StatePill glance={glance} />
      <span class="mute">{unit}</span>
    </div>
  );
}

function StatePill({ glance }: { glance: Glance }): JSX.Element {
  const side = glance.range ? sideOf(glance.range) : 'none';
  return (
    <span class="pill" data-side={side} data-urgent={isUrgent(glance)}>
      <RangeShape side={side} />
      <span class="one-line" title={glance.state}>
        {glance.state}
      </span>
    </span>
  );
}

export function isUrgent({ range }: Glance): boolean {
  return range === 'urgentLow' || range === 'urgentHigh';
}
