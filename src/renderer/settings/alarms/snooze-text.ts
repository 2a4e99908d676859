import { snoozeCapMinutes } from '../../../shared/alerts/snooze-caps.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import { ruleError } from './rule-error.ts';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import { alertRulesSchema } from '../../../shared/alerts/rules.ts';
import type { Parsed } from '../../ui/draft-field.tsx';
import type { RuleChange } from './rule-edit.ts';

/** The choices of a snooze menu as text: `10, 15, 30`. */
export function snoozeText(minutes: readonly number[]): string {
  return minutes.join(', ');
}

/** Reads what `snoozeText` writes; the alarm's own cap and order are its schema's to know. */
export function parseSnooze(text: string, kind: AlertKind, language: Language): Parsed<RuleChange> {
  const parts = text.split(/[,;\s]+/).filter(Boolean);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) {
    return { ok: false, error: language.t('rules.snoozeSuchAs') };
  }
  const cap = snoozeCapMinutes(kind);
  if (parts.some((part) => Number(part) > cap))
    return { ok: false, error: language.t('rules.snoozeCap', { minutes: cap }) };
  const parsed = alertRulesSchema.shape[kind].shape.snoozeMinutes.safeParse(parts.map(Number));
  if (parsed.success) return { ok: true, value: { snoozeMinutes: parsed.data } };
  return { ok: false, error: ruleError(parsed.error.issues[0]?.message, language) };
}
