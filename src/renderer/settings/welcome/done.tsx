import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { glanceAt } from '../../../shared/overview/glance.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { TrendArrow } from '../../ui/trend-arrow.tsx';
import type { SectionProps } from '../settings-window.tsx';
import { useHost } from '../use-host.ts';

export interface DoneProps extends SectionProps {
  personId: string | undefined;
  /** What else was done along the way, in a sentence. */
  more: string;
  onSetAlarms: () => void;
}

/** The number itself, or that it is awaited; and where to find it from now on. */
export function Done({ store, status, facts, ticker, personId, more, onSetAlarms }: DoneProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const host = useHost({ store, status });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const person = facts.persons.find((each) => each.personId === personId);
  const glance = person && glanceAt(person, { unit: facts.unit, now: ticker.now.value, language });
  const current = glance?.freshness === 'fresh' ? glance : undefined;
  return (
    <>
      <h1 ref={heading} tabIndex={-1} class="done-title">
        <Icon name="check" />
        {current ? t('welcome.doneTitle') : t('welcome.waitingTitle')}
      </h1>
      <p class="done-number" role="status">
        {current ? (
          <>
            <span class="done-value">{current.value}</span>
            <TrendArrow trend={current.trend} size={32} />
            <span class="mute">
              {facts.unit} · {current.age}
            </span>
          </>
        ) : (
          t('welcome.doneWaiting')
        )}
      </p>
      <p>{host.value === 'browser' ? t('welcome.doneBrowser') : t('welcome.doneTray')}</p>
      {more && <p>{more}</p>}
      <div class="actions">
        <Button kind="primary" onPress={() => store.openWindow('glance')}>
          {t('welcome.showChart')}
        </Button>
        <Button onPress={onSetAlarms}>{t('welcome.setAlarms')}</Button>
      </div>
    </>
  );
}
