import type { JSX } from 'preact';
import type { AlertKind } from '../../shared/alerts/kind.ts';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import { alertTitle } from '../../shared/alerts/words.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { ActiveAlert, PersonOverview } from '../../shared/overview/overview.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import { snoozeChoices } from '../ui/snooze-words.ts';
import { useClockWords } from '../ui/use-clock-words.ts';
import { type Saying, accountsWords, quietWords, rulesWords, sourceWords } from './footer-words.ts';

/** What somebody can say to an alarm: the one that stands there when they say it. */
export interface AlarmAnswers {
  onAcknowledge: (kind: AlertKind) => void;
  onSnooze: (kind: AlertKind, minutes: number) => void;
  onUnsnooze: () => void;
}

export interface FooterProps extends AlarmAnswers {
  person: PersonOverview;
  /** The rules that count now. */
  rules: AlertRules | undefined;
  now: EpochMs;
}

/** Where the numbers come from, and what the alarms are doing. */
export function Footer({ person, rules, now, ...answers }: FooterProps): JSX.Element {
  const language = useLanguage();
  const { alert } = person;
  return (
    <footer class="footer small">
      <SourceOrAlarm person={person} now={now} />
      {alert ? (
        <AlarmState alert={alert} now={now} answers={answers} />
      ) : (
        <span class="mute">{rules && rulesWords(rules, language)}</span>
      )}
    </footer>
  );
}

/** While an alarm rings its name matters more than the source, and there is no room for both. */
function SourceOrAlarm({ person, now }: Pick<FooterProps, 'person' | 'now'>): JSX.Element {
  const saying = useSaying();
  const { alert } = person;
  if (alert && !quietWords(alert, { now, ...saying })) {
    return <strong class="alarm-name">{alertTitle(alert.kind, saying.language)}</strong>;
  }
  return (
    <span class="mute" title={accountsWords(person, saying)}>
      {sourceWords(person, saying)}
    </span>
  );
}

interface AlarmStateProps {
  alert: ActiveAlert;
  now: EpochMs;
  answers: AlarmAnswers;
}

function AlarmState({ alert, now, answers }: AlarmStateProps): JSX.Element {
  const quiet = quietWords(alert, { now, ...useSaying() });
  if (!quiet) return <Ringing alert={alert} answers={answers} />;
  return (
    <span>
      {quiet.text}
      {quiet.takeBack !== undefined && (
        <>
          {' · '}
          <Button kind="link" onPress={answers.onUnsnooze}>
            {quiet.takeBack}
          </Button>
        </>
      )}
    </span>
  );
}

function Ringing({ alert, answers }: Omit<AlarmStateProps, 'now'>): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const name = alertTitle(alert.kind, language);
  const { unit, choices } = snoozeChoices(alert.snoozeMinutes, language);
  return (
    <span class="snooze" role="group" aria-label={t('glance.alarmOf', { alarm: name })}>
      <button type="button" onClick={() => answers.onAcknowledge(alert.kind)}>
        {t('glance.acknowledge')}
      </button>
      <span class="mute">{t('glance.snooze')}</span>
      {choices.map(({ minutes, text, label }) => (
        <button
          key={minutes}
          type="button"
          aria-label={label}
          onClick={() => answers.onSnooze(alert.kind, minutes)}
        >
          {text}
        </button>
      ))}
      <span class="mute">{unit}</span>
    </span>
  );
}

function useSaying(): Saying {
  return { language: useLanguage(), clockWords: useClockWords() };
}
