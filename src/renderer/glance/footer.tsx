import type { JSX } from 'preact';
import type { AlertRules } from '../../shared/alerts/rules.ts';
import type { EpochMs } from '../../shared/glucose/reading.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { clockTime } from '../ui/clock-time.ts';
import { accountsWords, alarmName, rulesWords, snoozeChoices, sourceWords } from './footer-words.ts';

export interface FooterProps {
  person: PersonOverview;
  rules: AlertRules | undefined;
  now: EpochMs;
  onSnooze: (minutes: number) => void;
}

/** Where the numbers come from, and what the alarms are doing. */
export function Footer({ person, rules, now, onSnooze }: FooterProps): JSX.Element {
  return (
    <footer class="footer small">
      <span class="one-line mute" title={accountsWords(person, clockTime)}>
        {sourceWords(person, clockTime)}
      </span>
      <AlarmState person={person} rules={rules} now={now} onSnooze={onSnooze} />
    </footer>
  );
}

function AlarmState({ person: { alert }, rules, now, onSnooze }: FooterProps): JSX.Element {
  if (!alert) return <span class="mute">{rules && rulesWords(rules)}</span>;
  const name = alarmName(alert.kind);
  if (alert.quietUntil !== undefined && alert.quietUntil > now) {
    return (
      <span>
        {name}: snoozed until {clockTime(alert.quietUntil)}
      </span>
    );
  }
  return (
    <span class="snooze" role="group" aria-label={`Snooze the alarm: ${name}`}>
      <span>{name}: snooze</span>
      {snoozeChoices(alert.kind).map((minutes) => (
        <button
          key={minutes}
          type="button"
          aria-label={`Snooze for ${minutes} minutes`}
          onClick={() => onSnooze(minutes)}
        >
          {minutes}
        </button>
      ))}
      <span>min</span>
    </span>
  );
}
