import { useLanguage } from '../../ui/language.tsx';
import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { AlertPlan } from '../../../shared/alerts/plan.ts';
import type { Person } from '../../../shared/people/person.ts';
import type { SectionProps } from '../settings-window.tsx';

/** So many steps back are as many as anybody remembers. */
const LONGEST_UNDO = 20;

export interface PlanEdits {
  /** With everything that has been changed here, saved already or on its way. */
  latest(): AlertPlan;
  save(plan: AlertPlan, said?: string): void;
  /** Something that was typed is wrong and stays unsaved. */
  refused(): void;
  /** Takes the last change back; absent where there is none, or the plan has been changed elsewhere since. */
  undo?: () => void;
}

/** Changes a person's plan: one change after the other, each saved at once, each to be taken back. */
export function usePlanEdits(person: Person, { store, status }: SectionProps): PlanEdits {
  const { t } = useLanguage();
  const current = useRef(person.alerts);
  const underWay = useRef(0);
  const past = useSignal<readonly { before: AlertPlan; after: string }[]>([]);
  if (underWay.current === 0) current.current = person.alerts;
  const send = async (plan: AlertPlan, said: string): Promise<void> => {
    current.current = plan;
    underWay.current += 1;
    await status.attempt(async () => {
      await store.api.persons.change({ id: person.id, alerts: plan });
      status.say(said);
    });
    underWay.current -= 1;
    // What could not be saved is no ground to build the next change on.
    const saved = store.settings.value?.persons.find(({ id }) => id === person.id);
    if (saved && underWay.current === 0) current.current = saved.alerts;
  };
  const last = past.value.at(-1);
  return {
    latest: () => current.current,
    refused: () => status.clear(),
    save(plan, said = t('rules.saved')) {
      const step = { before: current.current, after: JSON.stringify(plan) };
      past.value = [...past.value, step].slice(-LONGEST_UNDO);
      void send(plan, said);
    },
    ...(last &&
      last.after === JSON.stringify(current.current) && {
        undo: () => {
          past.value = past.value.slice(0, -1);
          void send(last.before, t('rules.takenBack'));
        },
      }),
  };
}
