import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { AccountHealth } from '../../shared/overview/overview.ts';
import type { Account } from '../../shared/people/account.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useClockWords } from '../ui/use-clock-words.ts';
import { Icon } from '../ui/icon.tsx';
import { Switch } from '../ui/switch.tsx';
import { BackfillProgress } from './backfill-progress.tsx';
import { healthSentence, isTroubled } from './account-words.ts';
import { placeOf } from './search/searchable.ts';
import type { SectionProps } from './settings-window.tsx';

export interface AccountRowProps extends SectionProps {
  account: Account;
  health: AccountHealth | undefined;
  /** Among the person's accounts; 0 is the most preferred. */
  position: number;
  count: number;
  onOpen: () => void;
}

export function AccountRow(props: AccountRowProps): JSX.Element {
  const { account, health, position, count, store, status, ticker, backfills, onOpen } = props;
  const { accounts } = store.api;
  const language = useLanguage();
  const clockWords = useClockWords();
  const name = health?.sourceName ?? account.sourceId;
  const label = health?.label ?? '';
  const move = (to: number): void =>
    void status.attempt(() => accounts.move({ id: account.id, position: to }));
  const sentence = account.enabled
    ? healthSentence(health, { now: ticker.now.value, clockWords, language })
    : language.t('accounts.switchedOff');
  const backfill = backfills.value.get(account.id);
  return (
    <li class="account" {...placeOf('account')}>
      <div class="account-words">
        <p class="one-line">
          <strong>{name}</strong> <span class="mute">{label}</span>
        </p>
        <p class="small" data-troubled={account.enabled && isTroubled(health)}>
          {account.enabled && isTroubled(health) && <Icon name="warning" />}
          <span>{sentence}</span>
        </p>
        {backfill && (
          <BackfillProgress
            backfill={backfill}
            account={`${name} ${label}`}
            onCancel={() => void status.attempt(() => accounts.cancelBackfill(account.id))}
          />
        )}
      </div>
      {count > 1 && (
        <span class="account-order" {...placeOf('accountOrder')}>
          <IconButton
            icon="up"
            label={language.t('accounts.prefer', { source: name })}
            disabled={position === 0}
            onPress={() => move(position - 1)}
          />
          <IconButton
            icon="down"
            label={language.t('accounts.preferLess', { source: name })}
            disabled={position === count - 1}
            onPress={() => move(position + 1)}
          />
        </span>
      )}
      <Button label={language.t('accounts.editAccount', { account: `${name} ${label}` })} onPress={onOpen}>
        {language.t('accounts.edit')}
      </Button>
      <Switch
        label={language.t('accounts.useAccount', { account: `${name} ${label}` })}
        hideLabel
        checked={account.enabled}
        onChange={(enabled) => void status.attempt(() => accounts.setEnabled({ id: account.id, enabled }))}
      />
    </li>
  );
}
