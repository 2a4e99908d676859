import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { ageInstants } from '../glance/age-instants.ts';
import type { SparksFeed } from '../glance/sparks.ts';
import { IconButton } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import type { Ticker } from '../ui/ticker.ts';
import { DEFAULT_GLANCE_PLACE } from '../../shared/settings/glance-place.ts';
import { HiddenRow } from './hidden-row.tsx';
import type { StripStore } from './strip-api.ts';
import { StripRow } from './strip-row.tsx';

export interface StripWindowProps {
  store: StripStore;
  ticker: Ticker;
  sparks: SparksFeed;
}

/** The glance as small as can be: a row for each person, the whole of it to be dragged by. */
export function StripWindow({ store, ticker, sparks }: StripWindowProps): JSX.Element {
  const { t } = useLanguage();
  const { api, overview, connected } = store;
  useSignalEffect(() => {
    ticker.alignTo(...ageInstants(overview.value?.persons ?? []));
  });
  const facts = overview.value;
  if (!facts) return <main class="strip" aria-busy="true" />;
  const now = ticker.now.value;
  const unpin = (): void => {
    const place = store.settings.peek()?.glance ?? DEFAULT_GLANCE_PLACE;
    void api.settings.change({ glance: { ...place, pinned: false } });
  };
  return (
    <main class="strip">
      <h1 class="visually-hidden">Flatarrow</h1>
      {facts.discreet ? (
        <HiddenRow facts={facts} now={now} />
      ) : (
        <ul class="strip-rows">
          {facts.persons.map((person) => (
            <StripRow
              key={person.personId}
              person={person}
              isAlone={facts.persons.length === 1}
              unit={facts.unit}
              readings={sparks.sparks.value.get(person.personId) ?? []}
              isConnected={connected.value}
              now={now}
            />
          ))}
        </ul>
      )}
      <div class="strip-tools">
        <IconButton icon="expand" label={t('glance.openGlance')} onPress={() => store.openWindow('glance')} />
        <IconButton icon="close" label={t('glance.unpin')} onPress={unpin} />
      </div>
    </main>
  );
}
