import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { SourceId } from '../../../shared/people/account.ts';
import type { SectionProps } from '../settings-window.tsx';
import { Connect } from './connect.tsx';
import { Done } from './done.tsx';
import { OwnedChoice } from './owned-choice.tsx';

export interface WelcomeProps extends SectionProps {
  /** Leaves the first run for the settings as they always are. */
  onLeave: (section: 'persons' | 'alerts') => void;
}

/** The first run: what somebody owns, three fields, and the number. */
export function Welcome({ onLeave, ...props }: WelcomeProps): JSX.Element {
  const sourceId = useSignal<SourceId | undefined>(undefined);
  const personId = useSignal<string | undefined>(undefined);
  /** What else was done along the way; undefined until it is connected. */
  const connected = useSignal<string | undefined>(undefined);
  if (connected.value !== undefined) {
    return (
      <Done
        {...props}
        personId={personId.value}
        more={connected.value}
        onSetAlarms={() => onLeave('alerts')}
      />
    );
  }
  if (sourceId.value) {
    return (
      <Connect
        {...props}
        sourceId={sourceId.value}
        personId={personId.value}
        onPersonAdded={(id) => {
          personId.value = id;
        }}
        onBack={() => {
          sourceId.value = undefined;
        }}
        onConnected={(more) => {
          connected.value = more;
        }}
      />
    );
  }
  return (
    <OwnedChoice
      store={props.store}
      status={props.status}
      onChoose={(id) => {
        sourceId.value = id;
      }}
      onSimulated={(id) => {
        personId.value = id;
        connected.value = '';
      }}
      onOther={() => onLeave('persons')}
    />
  );
}
