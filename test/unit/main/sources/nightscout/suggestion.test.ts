import { describe, expect, it } from 'vitest';
import { statusSchema, suggestionFrom } from '../../../../../src/main/sources/nightscout/suggestion.ts';

const thresholds = { bgHigh: 260, bgTargetTop: 180, bgTargetBottom: 80, bgLow: 55 };
const ranges = { urgentLow: 55, low: 80, high: 180, urgentHigh: 260 };
const suggest = (status: unknown): unknown => suggestionFrom(statusSchema.parse(status));

describe('what a site suggests', () => {
  it.each([
    [{ settings: { units: 'mg/dl', thresholds } }, { unit: 'mg/dL', ranges }],
    [{ settings: { units: 'mmol', thresholds } }, { unit: 'mmol/L', ranges }],
    [{ settings: { units: 'mmol/L' } }, { unit: 'mmol/L' }],
    [{ thresholds: { bg_high: 260, bg_target_top: 180, bg_target_bottom: 80, bg_low: 55 } }, { ranges }],
    [{ settings: { units: 'mg/dl', thresholds: { bgHigh: 170, bgLow: 70 } } }, { unit: 'mg/dL' }],
    [{ settings: { thresholds: { ...thresholds, bgLow: 90 } } }, {}],
    [{ settings: { units: 7, thresholds: 'none' } }, {}],
    [{ settings: {} }, {}],
    [{}, {}],
  ])('is read from %o', (status, expected) => expect(suggest(status)).toEqual(expected));
});
