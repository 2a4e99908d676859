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
import { type SettingName, placeOf } from '../search/searchable.ts';
import { apply, type RulesEditor, inWords } from './rule-edit.ts';
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
  const { t } = language;
  const name = alertTitle(kind, language);
  const number = (words: string, field: NumberField): JSX.Element => (
    <RuleNumber
      kind={kind}
      editor={editor}
      label={t('rules.ofAlarm', { alarm: name, words })}
      field={field}
    />
  );
  const [ahead, persistence] = [
    aheadNumber(kind, rules, language),
    persistenceNumbers(kind, rules, language),
  ];
  const hysteresis = hysteresisNumber(kind, rules, { unit, language });
  return (
    <fieldset id={id} class="rule-more" disabled={!rule.enabled}>
      <legend class="visually-hidden">{t('rules.moreAbout', { alarm: name })}</legend>
      {ahead && (
        <Line name="looksAhead" label={t('rules.looksAhead')}>
          {number(t('rules.looksAheadMinutes'), ahead)}
        </Line>
      )}
      {persistence && (
        <Line name="waitsFor" label={t('rules.waitsFor')}>
          {number(t('rules.waitsReadings'), persistence.readings)}
          <span class="mute">{t('rules.and')}</span>
          {number(t('rules.waitsMinutes'), persistence.minutes)}
        </Line>
      )}
      {hysteresis && (
        <Line name="overOnceBack" label={t('rules.overOnceBack')}>
          {number(t('rules.overOnceBackBy'), hysteresis)}
        </Line>
      )}
      {'unlessTurningBack' in rule && (
        <Line name="notWhileTurning">
          <Switch
            label={t('rules.notWhileTurning')}
            checked={rule.unlessTurningBack}
            onChange={(unlessTurningBack) => apply(editor, kind, { unlessTurningBack })}
          />
        </Line>
      )}
      {kind !== 'backInRange' && (
        <Line name="againEvery" label={t('rules.againEvery')}>
          {number(t('rules.againEveryMinutes'), repeatNumber(kind, rules, language))}
          <span class="mute small">{t('rules.whileNobodyReacts')}</span>
        </Line>
      )}
      {kind !== 'backInRange' && (
        <Line name="snoozeChoices" label={t('rules.snoozeChoices')}>
          <DraftField<AlertRules>
            label={t('rules.snoozeChoicesOf', { alarm: name })}
            text={snoozeText(rule.snoozeMinutes)}
            suffix={t('controls.minutesUnit')}
            wide
            parse={(text) => {
              const read = parseSnooze(text, kind, language);
              return read.ok ? inWords(editor.check(kind, read.value), language) : read;
            }}
            onCommit={(changed) => editor.save(changed)}
            onRefuse={() => editor.refused()}
          />
          <span class="mute small">
            {t('rules.upTo', { span: capWords(snoozeCapMinutes(kind), language) })}
          </span>
        </Line>
      )}
      <Line name="alarmSound" label={t('rules.sound')}>
        <SoundFields kind={kind} editor={editor} trial={trial} />
      </Line>
      <Line name="shownBy" label={t('rules.shownBy')}>
        <Switch
          label={t('rules.aNotification')}
          checked={rule.channels.notification}
          onChange={(notification) => apply(editor, kind, { channels: { ...rule.channels, notification } })}
        />
        <Switch
          label={t('rules.theAlertWindow')}
          checked={rule.channels.window}
          onChange={(window) => apply(editor, kind, { channels: { ...rule.channels, window } })}
        />
      </Line>
      <Line name="doNotDisturb">
        <Switch
          label={t('rules.throughDoNotDisturb')}
          checked={rule.throughDoNotDisturb}
          onChange={(throughDoNotDisturb) => apply(editor, kind, { throughDoNotDisturb })}
        />
      </Line>
    </fieldset>
  );
}

interface LineProps {
  name: SettingName;
  label?: string;
  children: ComponentChildren;
}

function Line({ name, label, children }: LineProps): JSX.Element {
  return (
    <div class="rule-line" {...placeOf(name)}>
      {label && <span class="mute rule-label">{label}</span>}
      <div class="rule-value">{children}</div>
    </div>
  );
}
