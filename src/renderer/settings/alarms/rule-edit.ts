import type { Language } from '../../../shared/i18n/language.ts';
import { ruleError } from './rule-error.ts';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import { type AlertRules, alertRulesSchema } from '../../../shared/alerts/rules.ts';
import type { Parsed } from '../../ui/draft-field.tsx';

type Rules = AlertRules;

/** What can be changed about a rule; which of it a rule has, its schema knows. */
export type RuleChange = Partial<
  Rules['predictedLow'] & Rules['high'] & Rules['fallingFast'] & Rules['noData']
>;

/** The rules with one of them changed, or what is wrong with that: as the schema calls it. */
export function changedRules(rules: AlertRules, kind: AlertKind, change: RuleChange): Parsed<AlertRules> {
  const parsed = alertRulesSchema.safeParse({ ...rules, [kind]: { ...rules[kind], ...change } });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, error: parsed.error.issues[0]?.message ?? '' };
}

/** One set of rules on the screen, with the way to change it. */
export interface RulesEditor {
  /** As last told by main. */
  rules: AlertRules;
  /** Checks a change against everything that has been changed before it, saved already or not. */
  check(kind: AlertKind, change: RuleChange): Parsed<AlertRules>;
  save(rules: AlertRules): void;
  /** What stands in a field was wrong: nothing is saved. */
  refused(): void;
}

/** Makes a change that has no field to be wrong at. */
export function apply(editor: RulesEditor, kind: AlertKind, change: RuleChange): void {
  const changed = editor.check(kind, change);
  if (changed.ok) editor.save(changed.value);
}

/** What is wrong with a change, in words. */
export function inWords(checked: Parsed<AlertRules>, language: Language): Parsed<AlertRules> {
  return checked.ok ? checked : { ok: false, error: ruleError(checked.error, language) };
}
