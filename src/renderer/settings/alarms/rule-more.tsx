import { useLanguage } from '../../ui/language.tsx';
import type { ComponentChildren, JSX } from 'preact';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import type { AlertRules } from '../../../shared/alerts/rules.ts';
import { snoozeCapMinutes } from '../../../shared/alerts/snooze-caps.ts';
import { alertTitle } from '../../../shared/alerts/words.ts';
import type { GlucoseUnit } from '../../../shared/glucose/units.ts';
import { DraftField } from '../../ui/draft-field.tsx';
import { Switch } from '../../ui/switch.tsx';
import {
  aheadNumber,
  hysteresisNumber,
  type NumberField,
  persistenceNumbers,
  repeatNumber,
} from './number-field.ts';
import { apply, type RulesEditor } from './rule-edit.ts';
import { RuleNumber } from './rule-number.tsx';
import { capWords } from './rule-words.ts';
import { parseSnooze, snoozeText } from './snooze-text.ts';
import { SoundFields } from './sound-fields.tsx';
import type { SoundTrial } from './sound-trial.ts';

export interface RuleMoreProps {
  id: string;
  kind: AlertKind;
  editor: RulesEditor;
  unit: GlucoseUnit;
  trial: SoundTrial;
}

/** Everything about a rule beside its one number: when it waits, how often it speaks, and how. */
export function RuleMore({ id, kind, editor, unit, trial }: RuleMoreProps): JSX.Element {
  const { rules } = editor;
  const rule = rules[kind];
  const language = useLanguage();
  const name = alertTitle(kind, language);
  const number = (words: string, field: NumberField): JSX.Element => (
    <RuleNumber kind={kind} editor={editor} label={`${name}, ${words}`} field={field} />
  );
  const [ahead, persistence] = [
    aheadNumber(kind, rules, language),
    persistenceNumbers(kind, rules, language),
  ];
  const hysteresis = hysteresisNumber(kind, rules, { unit, language });
  return (
    <fieldset id={id} class="rule-more" disabled={!rule.enabled}>
      <legend class="visually-hidden">{`More about ${name}`}</legend>
      {ahead && <Line label="Looks ahead">{number('looks ahead so many minutes', ahead)}</Line>}
      {persistence && (
        <Line label="Waits for">
          {number('waits for so many readings', persistence.readings)}
          <span class="mute">and</span>
          {number('waits for so many minutes', persistence.minutes)}
        </Line>
      )}
      {hysteresis && <Line label="Over once back by">{number('over once back by', hysteresis)}</Line>}
      {'unlessTurningBack' in rule && (
        <Line>
          <Switch
            label="Not while it is already turning back"
            checked={rule.unlessTurningBack}
            onChange={(unlessTurningBack) => apply(editor, kind, { unlessTurningBack })}
          />
        </Line>
      )}
      {kind !== 'backInRange' && (
        <Line label="Again every">
          {number('again every so many minutes', repeatNumber(kind, rules, language))}
          <span class="mute small">while nobody reacts</span>
        </Line>
      )}
      {kind !== 'backInRange' && (
        <Line label="Snooze choices">
          <DraftField<AlertRules>
            label={`${name}, snooze choices in minutes`}
            text={snoozeText(rule.snoozeMinutes)}
            suffix="min"
            wide
            parse={(text) => {
              const read = parseSnooze(text, kind);
              return read.ok ? editor.check(kind, read.value) : read;
            }}
            onCommit={(changed) => editor.save(changed)}
            onRefuse={() => editor.refused()}
          />
          <span class="mute small">{`up to ${capWords(snoozeCapMinutes(kind))}`}</span>
        </Line>
      )}
      <Line label="Sound">
        <SoundFields kind={kind} editor={editor} trial={trial} />
      </Line>
      <Line label="Shown by">
        <Switch
          label="a notification"
          checked={rule.channels.notification}
          onChange={(notification) => apply(editor, kind, { channels: { ...rule.channels, notification } })}
        />
        <Switch
          label="the alert window"
          checked={rule.channels.window}
          onChange={(window) => apply(editor, kind, { channels: { ...rule.channels, window } })}
        />
      </Line>
      <Line>
        <Switch
          label="Even when the computer is set not to disturb"
          checked={rule.throughDoNotDisturb}
          onChange={(throughDoNotDisturb) => apply(editor, kind, { throughDoNotDisturb })}
        />
      </Line>
    </fieldset>
  );
}

function Line({ label, children }: { label?: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="rule-line">
      {label && <span class="mute rule-label">{label}</span>}
      <div class="rule-value">{children}</div>
    </div>
  );
}
