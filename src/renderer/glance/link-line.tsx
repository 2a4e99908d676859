import type { JSX } from 'preact';
import { ERROR_POLICY } from '../../shared/errors.ts';
import type { Glance } from '../../shared/overview/glance.ts';
import type { PersonOverview } from '../../shared/overview/overview.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';

export interface LinkLineProps {
  glance: Glance;
  person: PersonOverview;
  connected: boolean;
  onOpenSettings: () => void;
  onAskNow: () => void;
}

/** The one sentence about the chain from sensor to here, in a box of two lines; with a way out where the person has one. */
export function LinkLine({
  glance,
  person,
  connected,
  onOpenSettings,
  onAskNow,
}: LinkLineProps): JSX.Element {
  const { t } = useLanguage();
  const sentence = connected ? glance.link : t('glance.flatarrowSilent');
  const troubled = !connected || glance.freshness !== 'fresh' || needsPerson(person);
  return (
    <div class="link-line">
      <p class={troubled ? undefined : 'mute'} role="status" title={sentence}>
        {sentence}
      </p>
      {connected && needsPerson(person) ? (
        <Button kind="link" onPress={onOpenSettings}>
          {t('glance.openSettings')}
        </Button>
      ) : (
        <IconButton icon="refresh" label={t('glance.askForReading')} onPress={onAskNow} />
      )}
    </div>
  );
}

/** Whether something is broken that is mended in the settings. */
export function needsPerson({ accounts }: PersonOverview): boolean {
  if (accounts.length === 0) return true;
  return accounts.some(({ state, error }) => {
    const action = error && ERROR_POLICY[error.kind].action;
    return (
      state !== 'off' && (action === 'editAccount' || action === 'choosePerson' || action === 'openSettings')
    );
  });
}
