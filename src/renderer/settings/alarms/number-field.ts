import type { Language } from '../../../shared/i18n/language.ts';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import { type AlertRules, alertRulesSchema } from '../../../shared/alerts/rules.ts';
import { formatMgdl } from '../../../shared/glucose/units.ts';
import type { Parsed } from '../../ui/draft-field.tsx';
import { type NumberFace, parseMinutes, parseThreshold, parseWhole } from '../../ui/parse-field.ts';
import { formatRate, parseRate } from './rate-text.ts';
import type { RuleChange } from './rule-edit.ts';

/** A number of a rule as text, and the way back. */
export interface NumberField {
  text: string;
  suffix: string;
  parse: (text: string) => Parsed<RuleChange>;
}

/** The number that a rule is about: a border, a rate, minutes; none for "back in range". */
export function mainNumber(kind: AlertKind, rules: AlertRules, face: NumberFace): NumberField | undefined {
  const { unit, language } = face;
  const [rule, { shape }] = [rules[kind], alertRulesSchema.shape[kind]];
  if ('threshold' in rule && 'threshold' in shape) {
    return {
      text: formatMgdl(rule.threshold, unit, { language }),
      suffix: unit,
      parse: (text) => as('threshold', parseThreshold(text, face, shape.threshold)),
    };
  }
  if ('mgdlPerMinute' in rule && 'mgdlPerMinute' in shape) {
    return {
      text: formatRate(rule.mgdlPerMinute, face),
      suffix: language.t('rules.perMinute', { unit }),
      parse: (text) => as('mgdlPerMinute', parseRate(text, face, shape.mgdlPerMinute)),
    };
  }
  if ('afterMinutes' in rule && 'afterMinutes' in shape) {
    return {
      text: String(rule.afterMinutes),
      suffix: language.t('controls.minutesUnit'),
      parse: (text) => as('afterMinutes', parseMinutes(text, shape.afterMinutes, language)),
    };
  }
  return undefined;
}

/** How far ahead a forecast looks, where the rule is one. */
export function aheadNumber(kind: AlertKind, rules: AlertRules, language: Language): NumberField | undefined {
  const [rule, { shape }] = [rules[kind], alertRulesSchema.shape[kind]];
  if (!('withinMinutes' in rule) || !('withinMinutes' in shape)) return undefined;
  return {
    text: String(rule.withinMinutes),
    suffix: language.t('controls.minutesUnit'),
    parse: (text) => as('withinMinutes', parseMinutes(text, shape.withinMinutes, language)),
  };
}

/** What must have held before it fires, where the rule waits at all. */
export function persistenceNumbers(
  kind: AlertKind,
  rules: AlertRules,
  language: Language,
): { readings: NumberField; minutes: NumberField } | undefined {
  const [rule, { shape }] = [rules[kind], alertRulesSchema.shape[kind]];
  if (!('persistence' in rule) || !('persistence' in shape)) return undefined;
  const { persistence } = rule;
  const { readings, minutes } = shape.persistence.shape;
  return {
    readings: {
      text: String(persistence.readings),
      suffix: language.t('rules.readingsInARow', { count: persistence.readings }),
      parse: (text) => {
        const count = parseWhole(text, readings, (limits) =>
          language.t('controls.wholeNumberBetween', limits),
        );
        return count.ok
          ? { ok: true, value: { persistence: { ...persistence, readings: count.value } } }
          : count;
      },
    },
    minutes: {
      text: String(persistence.minutes),
      suffix: language.t('controls.minutesUnit'),
      parse: (text) => {
        const span = parseMinutes(text, minutes, language);
        return span.ok ? { ok: true, value: { persistence: { ...persistence, minutes: span.value } } } : span;
      },
    },
  };
}

/** How far a value must come back before the alarm is over, where the rule is about a value. */
export function hysteresisNumber(
  kind: AlertKind,
  rules: AlertRules,
  face: NumberFace,
): NumberField | undefined {
  const { unit, language } = face;
  const [rule, { shape }] = [rules[kind], alertRulesSchema.shape[kind]];
  if (!('hysteresisMgdl' in rule) || !('hysteresisMgdl' in shape)) return undefined;
  return {
    text: formatMgdl(rule.hysteresisMgdl, unit, { language }),
    suffix: unit,
    parse: (text) => as('hysteresisMgdl', parseThreshold(text, face, shape.hysteresisMgdl)),
  };
}

export function repeatNumber(kind: AlertKind, rules: AlertRules, language: Language): NumberField {
  return {
    text: String(rules[kind].repeatMinutes),
    suffix: language.t('controls.minutesUnit'),
    parse: (text) =>
      as('repeatMinutes', parseMinutes(text, alertRulesSchema.shape[kind].shape.repeatMinutes, language)),
  };
}

function as(name: keyof RuleChange, parsed: Parsed<number>): Parsed<RuleChange> {
  return parsed.ok ? { ok: true, value: { [name]: parsed.value } } : parsed;
}
