import { useSignal } from '@preact/signals';
import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import { alertPlanSchema, type AlertPlan, type QuietHours } from '../../../shared/alerts/plan.ts';
import type { TimeWindow } from '../../../shared/alerts/time-window.ts';
import { Button } from '../../ui/button.tsx';
import { Confirm } from '../../ui/confirm.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Switch } from '../../ui/switch.tsx';
import { AddWindow } from '../schedule/add-window.tsx';
import { placeOf } from '../search/searchable.ts';
import { WindowFields } from '../schedule/window-fields.tsx';
import { windowName } from '../schedule/window-words.ts';
import type { PlanEdits } from './use-plan-edits.ts';

const SUGGESTED: TimeWindow = { from: 12 * 60, to: 13 * 60, weekdays: [1, 2, 3, 4, 5] };

export interface QuietHoursListProps {
  /** Whose they are. */
  name: string;
  plan: AlertPlan;
  edits: PlanEdits;
}

/** Hours in which only an urgent low may speak, or not even that. */
export function QuietHoursList({ name, plan, edits }: QuietHoursListProps): JSX.Element {
  const { t } = useLanguage();
  const asking = useSignal<number | undefined>(undefined);
  const oneMore = [...plan.quietHours, { window: SUGGESTED, silencesUrgentLow: false }];
  const fits = alertPlanSchema.shape.quietHours.safeParse(oneMore).success;
  const change = (position: number, hours: Partial<QuietHours> | undefined): void => {
    const latest = edits.latest();
    const quietHours = latest.quietHours.flatMap((each, index) =>
      index === position ? (hours ? [{ ...each, ...hours }] : []) : [each],
    );
    edits.save({ ...latest, quietHours }, t('rules.quietHoursSaved'));
  };
  return (
    <section class="alarm-part" aria-labelledby="quiet-hours" {...placeOf('quietHours')}>
      <h2 id="quiet-hours">{t('rules.quietHours')}</h2>
      <p class="mute">{t('rules.quietHoursMeans')}</p>
      {plan.quietHours.map((hours, index) => (
        <QuietHoursCard
          key={index}
          hours={hours}
          onWindow={(window) => change(index, { window })}
          onRemove={() => change(index, undefined)}
          onSilence={(silences) => {
            if (silences) asking.value = index;
            else change(index, { silencesUrgentLow: false });
          }}
        />
      ))}
      <AddWindow
        label={t('rules.addQuietHours')}
        name={t('rules.newQuietHours')}
        suggested={SUGGESTED}
        tooMany={fits ? undefined : t('rules.atMostSixQuietHours')}
        onAdd={(window) => {
          const latest = edits.latest();
          const quietHours = [...latest.quietHours, { window, silencesUrgentLow: false }];
          edits.save({ ...latest, quietHours }, t('rules.quietHoursSaved'));
        }}
      />
      {asking.value !== undefined && (
        <Confirm
          title={t('rules.silenceUrgentLow')}
          text={t('rules.silenceText', { name })}
          confirm={t('rules.silenceIt')}
          onCancel={() => (asking.value = undefined)}
          onConfirm={() => {
            if (asking.value !== undefined) change(asking.value, { silencesUrgentLow: true });
            asking.value = undefined;
          }}
        />
      )}
    </section>
  );
}

interface QuietHoursCardProps {
  hours: QuietHours;
  onWindow: (window: TimeWindow) => void;
  onSilence: (silences: boolean) => void;
  onRemove: () => void;
}

function QuietHoursCard({ hours, onWindow, onSilence, onRemove }: QuietHoursCardProps): JSX.Element {
  const { t } = useLanguage();
  const name = t('rules.quietHoursAt', { when: windowName(hours.window) });
  return (
    <section class="card" aria-label={name}>
      <WindowFields name={name} window={hours.window} onChange={onWindow} />
      <div class="card-foot">
        <Switch label={t('rules.alsoSilence')} checked={hours.silencesUrgentLow} onChange={onSilence} />
        <Button kind="link" label={t('discreet.removeWindow', { name })} onPress={onRemove}>
          {t('accounts.remove')}
        </Button>
      </div>
      {hours.silencesUrgentLow && (
        <p class="rule-warning small">
          <Icon name="warning" />
          {t('rules.nothingRings')}
        </p>
      )}
    </section>
  );
}
