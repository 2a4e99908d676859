import { expect, it } from 'vitest';
import { ALL_OFF } from '../../../../src/main/alerts/all-off.ts';
import { alertKindSchema } from '../../../../src/shared/alerts/kind.ts';
import { alertRulesSchema } from '../../../../src/shared/alerts/rules.ts';

it('where nobody is followed no rule is on, and every rule is one', () => {
  expect(alertRulesSchema.parse(ALL_OFF)).toEqual(ALL_OFF);
  expect(alertKindSchema.options.filter((kind) => ALL_OFF[kind].enabled)).toEqual([]);
});
