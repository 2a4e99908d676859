import { useLanguage } from '../../ui/language.tsx';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import { alertTitle } from '../../../shared/alerts/words.ts';
import type { GlucoseUnit } from '../../../shared/glucose/units.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Switch } from '../../ui/switch.tsx';
import { placeOf } from '../search/searchable.ts';
import { mainNumber } from './number-field.ts';
import { apply, type RulesEditor } from './rule-edit.ts';
import { RuleMore } from './rule-more.tsx';
import { RuleNumber } from './rule-number.tsx';
import { RULE_LEADS, ruleWarning } from './rule-words.ts';
import type { SoundTrial } from './sound-trial.ts';

export interface RuleRowProps {
  kind: AlertKind;
  editor: RulesEditor;
  unit: GlucoseUnit;
  trial: SoundTrial;
}

/** One rule: on or off, its number, and the rest for whoever wants it. */
export function RuleRow(props: RuleRowProps): JSX.Element {
  const { kind, editor, unit } = props;
  const open = useSignal(false);
  const id = useId();
  const language = useLanguage();
  const { t } = language;
  const name = alertTitle(kind, language);
  const { enabled } = editor.rules[kind];
  const number = mainNumber(kind, editor.rules, { unit, language });
  const warning = ruleWarning(kind, editor.rules, language);
  return (
    <li class="rule" aria-label={name} {...placeOf(kind)}>
      <div class="rule-head">
        <Switch label={name} checked={enabled} onChange={(on) => apply(editor, kind, { enabled: on })} />
        <div class="rule-main">
          <span class="mute rule-lead">{t(RULE_LEADS[kind])}</span>
          {number && (
            <RuleNumber
              kind={kind}
              editor={editor}
              label={t('rules.ofAlarm', { alarm: name, words: t(RULE_LEADS[kind]) })}
              field={number}
              disabled={!enabled}
            />
          )}
        </div>
        <Disclosure
          label={t('rules.moreOf', { alarm: name })}
          text={t('rules.more')}
          open={open.value}
          controls={id}
          onToggle={() => (open.value = !open.value)}
        />
      </div>
      {warning && (
        <p class="rule-warning small">
          <Icon name="warning" />
          {warning}
        </p>
      )}
      {open.value && <RuleMore {...props} id={id} />}
    </li>
  );
}
