import type { JSX } from 'preact';
import { type AlertKind, type AlertRules, alertRulesSchema } from '../../shared/alerts/rules.ts';
import { formatMgdl, type GlucoseUnit } from '../../shared/glucose/units.ts';
import { DraftField, type Parsed } from '../ui/draft-field.tsx';
import { parseMinutes, parseThreshold } from '../ui/parse-field.ts';
import { Switch } from '../ui/switch.tsx';
import { changedRules } from './changed-rules.ts';

const NAMES: Readonly<Record<AlertKind, { name: string; words: string }>> = {
  urgentHigh: { name: 'Urgent high', words: 'above' },
  high: { name: 'High', words: 'above' },
  low: { name: 'Low', words: 'below' },
  urgentLow: { name: 'Urgent low', words: 'at or below' },
  noData: { name: 'No data', words: 'for' },
};

export interface AlertRowProps {
  kind: AlertKind;
  rules: AlertRules;
  unit: GlucoseUnit;
  onChange: (rules: AlertRules) => void;
}

/** One alert: on or off, from when, how often again. */
export function AlertRow({ kind, rules, unit, onChange }: AlertRowProps): JSX.Element {
  const { name, words } = NAMES[kind];
  const { enabled, repeatMinutes } = rules[kind];
  const checked = (change: Partial<AlertRules>): Parsed<AlertRules> => {
    const changed = changedRules(rules, change);
    return typeof changed === 'string' ? { ok: false, error: changed } : { ok: true, value: changed };
  };
  const border = borderOf({ kind, rules, unit, checked });
  const parseRepeat = (text: string): Parsed<AlertRules> => {
    const minutes = parseMinutes(text, alertRulesSchema.shape[kind].shape.repeatMinutes);
    return minutes.ok ? checked({ [kind]: { ...rules[kind], repeatMinutes: minutes.value } }) : minutes;
  };
  return (
    <li class="row alert-row">
      <span class="row-name">
        <Switch
          label={name}
          checked={enabled}
          onChange={(on) => {
            const changed = changedRules(rules, { [kind]: { ...rules[kind], enabled: on } });
            if (typeof changed !== 'string') onChange(changed);
          }}
        />
      </span>
      <span class="mute row-words">{words}</span>
      <DraftField {...border} label={`${name}, ${words}`} disabled={!enabled} onCommit={onChange} />
      <span class="mute row-words">again every</span>
      <DraftField
        label={`${name}, again every so many minutes`}
        text={String(repeatMinutes)}
        suffix="min"
        disabled={!enabled}
        parse={parseRepeat}
        onCommit={onChange}
      />
    </li>
  );
}

interface BorderContext extends Omit<AlertRowProps, 'onChange'> {
  checked: (change: Partial<AlertRules>) => Parsed<AlertRules>;
}

/** From when an alert speaks: a glucose threshold, or minutes without a reading. */
function borderOf({ kind, rules, unit, checked }: BorderContext): {
  text: string;
  suffix: string;
  parse: (text: string) => Parsed<AlertRules>;
} {
  if (kind === 'noData') {
    return {
      text: String(rules.noData.afterMinutes),
      suffix: 'min',
      parse: (text) => {
        const minutes = parseMinutes(text, alertRulesSchema.shape.noData.shape.afterMinutes);
        return minutes.ok ? checked({ noData: { ...rules.noData, afterMinutes: minutes.value } }) : minutes;
      },
    };
  }
  return {
    text: formatMgdl(rules[kind].threshold, unit),
    suffix: unit,
    parse: (text) => {
      const threshold = parseThreshold(text, unit, alertRulesSchema.shape[kind].shape.threshold);
      return threshold.ok ? checked({ [kind]: { ...rules[kind], threshold: threshold.value } }) : threshold;
    },
  };
}
