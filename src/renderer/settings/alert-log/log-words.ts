import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import type { AlertLogEntry } from '../../../shared/alerts/log.ts';
import { answeredFromWords, logReasonWords } from '../../../shared/alerts/log-words.ts';
import { alertTitle, alertWords } from '../../../shared/alerts/words.ts';
import { formatAmount, type GlucoseStyle, type GlucoseUnit } from '../../../shared/glucose/units.ts';

type LogAction = AlertLogEntry['action'];

/** What happened, as a choice of the filter. */
const NAMES = {
  fire: 'logSection.rang',
  repeat: 'logSection.rangAgain',
  end: 'logSection.over',
  silent: 'logSection.silent',
  snooze: 'logSection.snoozed',
  unsnooze: 'logSection.unsnoozed',
  acknowledge: 'logSection.acknowledged',
  channelFailed: 'logSection.channelFailed',
  catchUp: 'logSection.caughtUp',
  rehearse: 'logSection.rehearsal',
} as const satisfies Record<LogAction, MessageKey>;

export function actionName(action: LogAction, { t }: Language): string {
  return t(NAMES[action]);
}

/** One entry as a sentence, without its time and person: `Low rang at 68 mg/dL: …`. */
export function logSentence(entry: AlertLogEntry, unit: GlucoseUnit, style: GlucoseStyle): string {
  const sentence = sentenceOf(entry, unit, style);
  return /[.。]$/.test(sentence) ? sentence : style.language.t('logSection.fullStop', { sentence });
}

function sentenceOf(entry: AlertLogEntry, unit: GlucoseUnit, style: GlucoseStyle): string {
  const { language } = style;
  const { t } = language;
  const alarm = alertTitle(entry.kind, language);
  const why = logReasonWords(entry, language);
  const value = valueWords(entry, unit, style);
  const place = answeredFromWords(entry, language);
  switch (entry.action) {
    case 'fire':
      return value ? t('logSection.rangAt', { alarm, value, why }) : t('logSection.rangFor', { alarm, why });
    case 'repeat':
      return value
        ? t('logSection.rangAgainAt', { alarm, value, why })
        : t('logSection.rangAgainFor', { alarm, why });
    case 'end':
      return value ? t('logSection.overAt', { alarm, value, why }) : t('logSection.overFor', { alarm, why });
    case 'silent':
      return value
        ? t('logSection.silentAt', { alarm, value, why })
        : t('logSection.silentFor', { alarm, why });
    case 'snooze':
      return place
        ? t('logSection.snoozedForIn', { alarm, why, place })
        : t('logSection.snoozedFor', { alarm, why });
    case 'unsnooze':
      return place ? t('logSection.unsnoozedIn', { alarm, place }) : t('logSection.unsnoozedOf', { alarm });
    case 'acknowledge':
      return place
        ? t('logSection.acknowledgedIn', { alarm, place })
        : t('logSection.acknowledgedOf', { alarm });
    case 'channelFailed':
      return why;
    case 'catchUp':
      return t('logSection.whileNobody', { why });
    case 'rehearse':
      return t('logSection.rehearsalOf', { alarm: alertWords(entry.kind, language), why });
  }
  return entry.action satisfies never;
}

/** Beside a missing reading, or as the reason for silence, an old value would look like a current one. */
const WITHOUT_VALUE: ReadonlySet<AlertKind> = new Set<AlertKind>(['noData', 'sourceProblem']);

function valueWords({ kind, reason, mgdl }: AlertLogEntry, unit: GlucoseUnit, style: GlucoseStyle): string {
  if (mgdl === undefined || WITHOUT_VALUE.has(kind) || reason === 'stale') return '';
  return formatAmount(mgdl, unit, style);
}
