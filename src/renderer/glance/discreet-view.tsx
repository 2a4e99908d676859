import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Overview } from '../../shared/overview/overview.ts';
import { Button } from '../ui/button.tsx';
import type { Store } from '../ui/store.ts';

export interface DiscreetViewProps {
  store: Store;
  facts: Overview;
  onShow: () => void;
}

/** The window while values and names are hidden: whether all is well, and how to see more. */
export function DiscreetView({ store: { api }, facts, onShow }: DiscreetViewProps): JSX.Element {
  const ringing = facts.persons.some(({ alert }) => alert?.ringing);
  useEffect(() => {
    document.title = 'Flatarrow';
  }, []);
  const showForGood = async (): Promise<void> => {
    const { discreet } = await api.settings.get();
    await api.settings.change({ discreet: { ...discreet, on: false } });
  };
  return (
    <main class="discreet">
      <span class="discreet-dot" data-ringing={ringing} aria-hidden="true" />
      <h1>{ringing ? 'Something needs your attention' : 'Values and names are hidden'}</h1>
      <Button kind="primary" onPress={onShow}>
        Show for 20 seconds
      </Button>
      {facts.discreetByHand ? (
        <Button onPress={() => void showForGood()}>Leave discreet mode</Button>
      ) : (
        <p class="mute small">They are hidden by schedule.</p>
      )}
    </main>
  );
}
