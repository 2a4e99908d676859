import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { DEFAULT_GLANCE_PLACE } from '../../shared/settings/glance-place.ts';
import { NoticeLine } from '../ui/notice-line.tsx';
import type { Reveal } from '../ui/reveal.ts';
import type { GlanceStore } from './glance-api.ts';
import type { Ticker } from '../ui/ticker.ts';
import { ageInstants } from './age-instants.ts';
import { DiscreetView } from './discreet-view.tsx';
import { Empty } from './empty.tsx';
import { EverybodyView } from './everybody-view.tsx';
import { Header } from './header.tsx';
import { PersonView } from './person-view.tsx';
import type { Readings } from './readings-feed.ts';
import type { Selection } from './selection.ts';
import type { SparksFeed } from './sparks.ts';

export interface GlanceWindowProps {
  store: GlanceStore;
  ticker: Ticker;
  selection: Selection;
  readings: Readings;
  sparks: SparksFeed;
  reveal: Reveal;
}

export function GlanceWindow(props: GlanceWindowProps): JSX.Element {
  const { store, ticker, selection, sparks, reveal } = props;
  const { api, overview } = store;
  useSignalEffect(() => {
    ticker.alignTo(...ageInstants(overview.value?.persons ?? []));
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) void api.app.closeWindow();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [api]);

  const facts = overview.value;
  if (!facts) return <main class="glance" aria-busy="true" />;
  const person = selection.person.value;
  const now = ticker.now.value;
  if (facts.discreet && person && !reveal.shown.value) {
    return <DiscreetView store={store} facts={facts} now={now} onShow={() => reveal.show()} />;
  }
  const notices = <NoticeLine notices={facts.notices} onDismiss={(id) => void api.app.dismissNotice(id)} />;
  if (!person) {
    return (
      <>
        <Empty store={store} />
        {notices}
      </>
    );
  }
  const everybody = selection.everybody.value;
  return (
    <>
      <main class="glance">
        <Header
          store={store}
          facts={facts}
          person={everybody ? undefined : person}
          sparks={sparks}
          now={now}
          onChoose={(choice) => selection.choose(choice)}
          onPin={() => void togglePin(store)}
        />
        {everybody ? (
          <EverybodyView
            facts={facts}
            sparks={sparks}
            connected={store.connected.value}
            now={now}
            onChoose={(personId) => selection.choose({ personId })}
          />
        ) : (
          <PersonView store={store} facts={facts} person={person} readings={props.readings} now={now} />
        )}
      </main>
      {notices}
    </>
  );
}

/** Pinned, the window gives way to its strip. */
async function togglePin({ api, settings }: GlanceStore): Promise<void> {
  const place = settings.peek()?.glance ?? DEFAULT_GLANCE_PLACE;
  const pinned = !place.pinned;
  await api.settings.change({ glance: { ...place, pinned } });
  if (pinned) await api.app.closeWindow();
}
