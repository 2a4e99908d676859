import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import type { AlertKind } from '../../../shared/alerts/kind.ts';
import type { AlertRules } from '../../../shared/alerts/rules.ts';
import { DraftField } from '../../ui/draft-field.tsx';
import type { NumberField } from './number-field.ts';
import { inWords, type RulesEditor } from './rule-edit.ts';

export interface RuleNumberProps {
  kind: AlertKind;
  editor: RulesEditor;
  label: string;
  field: NumberField;
  disabled?: boolean;
}

/** One number of a rule: read in the person's unit, then held against all other rules, then saved. */
export function RuleNumber({ kind, editor, label, field, disabled = false }: RuleNumberProps): JSX.Element {
  const language = useLanguage();
  return (
    <DraftField<AlertRules>
      label={label}
      text={field.text}
      suffix={field.suffix}
      disabled={disabled}
      parse={(text) => {
        const read = field.parse(text);
        return read.ok ? inWords(editor.check(kind, read.value), language) : read;
      }}
      onCommit={(changed) => editor.save(changed)}
      onRefuse={() => editor.refused()}
    />
  );
}
