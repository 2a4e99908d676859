import type { Language } from '../../../shared/i18n/language.ts';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import type { AlertLogEntry } from '../../../shared/alerts/log.ts';
import { answeredFromWords, logReasonWords } from '../../../shared/alerts/log-words.ts';
import { alertTitle } from '../../../shared/alerts/words.ts';
import { formatMgdl, type GlucoseUnit } from '../../../shared/glucose/units.ts';

type LogAction = AlertLogEntry['action'];

/** What an entry's sentence is made of. */
interface Parts {
  title: string;
  /** ` at 68 mg/dL`; empty where there is none. */
  value: string;
  why: string;
  /** ` in the alert window`; empty where nobody answered. */
  where: string;
}

/** What happened, as a choice of the filter and as a sentence. */
const ACTIONS: Readonly<Record<LogAction, { name: string; sentence: (parts: Parts) => string }>> = {
  fire: { name: 'Rang', sentence: ({ title, value, why }) => `${title} rang${value}: ${why}` },
  repeat: { name: 'Rang again', sentence: ({ title, value, why }) => `${title} rang again${value}: ${why}` },
  end: { name: 'Over', sentence: ({ title, value, why }) => `${title} is over${value}: ${why}` },
  silent: { name: 'Silent', sentence: ({ title, value, why }) => `${title}${value} stayed silent: ${why}` },
  snooze: { name: 'Snoozed', sentence: ({ title, why, where }) => `${title} snoozed for ${why}${where}` },
  unsnooze: {
    name: 'Snooze taken back',
    sentence: ({ title, where }) => `${title}: snooze taken back${where}`,
  },
  acknowledge: { name: 'Acknowledged', sentence: ({ title, where }) => `${title} acknowledged${where}` },
  channelFailed: { name: 'Could not be told', sentence: ({ why }) => why },
  catchUp: { name: 'Caught up', sentence: ({ why }) => `While nobody could look: ${why}` },
  rehearse: {
    name: 'Rehearsal',
    sentence: ({ title, why }) => `Rehearsal of ${title.toLowerCase()}: ${why}`,
  },
};

export function actionName(action: LogAction): string {
  return ACTIONS[action].name;
}

/** One entry as a sentence, without its time and person: `Low rang at 68 mg/dL: …`. */
export function logSentence(entry: AlertLogEntry, unit: GlucoseUnit, language: Language): string {
  const place = answeredFromWords(entry, language);
  const sentence = ACTIONS[entry.action].sentence({
    title: alertTitle(entry.kind, language),
    value: valueWords(entry, unit, language),
    why: logReasonWords(entry, language),
    where: place && ` in the ${place}`,
  });
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

/** Beside a missing reading, or as the reason for silence, an old value would look like a current one. */
const WITHOUT_VALUE: ReadonlySet<AlertKind> = new Set<AlertKind>(['noData', 'sourceProblem']);

function valueWords({ kind, reason, mgdl }: AlertLogEntry, unit: GlucoseUnit, language: Language): string {
  if (mgdl === undefined || WITHOUT_VALUE.has(kind) || reason === 'stale') return '';
  return ` at ${formatMgdl(mgdl, unit, { language })} ${unit}`;
}
