import { type ReadonlySignal, useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { NoticeLine } from '../ui/notice-line.tsx';
import type { Store } from '../ui/store.ts';
import type { Ticker } from '../ui/ticker.ts';
import type { Reveal } from '../ui/reveal.ts';
import { DiscreetView } from './discreet-view.tsx';
import { Empty } from './empty.tsx';
import { PersonView } from './person-view.tsx';
import type { ReadingsFeed } from './readings-feed.ts';
import type { Selection } from './selection.ts';

export interface GlanceWindowProps {
  store: Store;
  ticker: Ticker;
  selection: Selection;
  readings: ReadonlySignal<ReadingsFeed | undefined>;
  reveal: Reveal;
}

export function GlanceWindow({ store, ticker, selection, readings, reveal }: GlanceWindowProps): JSX.Element {
  const { api, overview } = store;
  useSignalEffect(() => {
    const person = selection.person.value;
    if (person) ticker.alignTo(alignmentOf(person));
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
  if (facts.discreet && person && !reveal.shown.value) {
    return <DiscreetView store={store} facts={facts} now={ticker.now.value} onShow={() => reveal.show()} />;
  }
  const feed = readings.value?.personId === person?.personId ? readings.value : undefined;
  return (
    <>
      {person ? (
        <PersonView
          store={store}
          facts={facts}
          person={person}
          feed={feed}
          now={ticker.now.value}
          onChoose={(personId) => selection.choose(personId)}
        />
      ) : (
        <Empty store={store} />
      )}
      <NoticeLine notices={facts.notices} onDismiss={(id) => void api.app.dismissNotice(id)} />
    </>
  );
}

/** Ages are counted by the cloud's clock; the ticks come from the computer's. */
function alignmentOf({ newest, clockSkewMs }: PersonOverview): number {
  return (newest?.readAt ?? 0) - clockSkewMs;
}
