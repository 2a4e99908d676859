import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { DiagnosticsFacts, StorageDiagnostics } from '../../../shared/ipc/groups/diagnostics.ts';
import { useLanguage } from '../../ui/language.tsx';
import { placeOf } from '../search/searchable.ts';
import type { SectionProps } from '../settings-window.tsx';
import { AccountCard } from './account-diagnostics.tsx';
import { sizeText } from './diagnostics-words.ts';
import { Facts } from './facts.tsx';
import { FileToShare } from './file-to-share.tsx';

/** How each source has been doing, what lies on the disk, and a file to hand to somebody who helps. */
export function DiagnosticsSection({ facts, store, status, clock }: SectionProps): JSX.Element {
  const { t } = useLanguage();
  const { api } = store;
  const known = useSignal<DiagnosticsFacts | undefined>(undefined);
  // Whatever changes how an account stands has been asked or answered.
  const news = JSON.stringify(facts.persons.map(({ accounts }) => accounts));
  useEffect(() => {
    void status.attempt(async () => {
      known.value = await api.diagnostics.get();
    });
  }, [api, status, known, news]);
  const accounts = known.value?.accounts ?? [];
  return (
    <>
      <h1>{t('diagnostics.title')}</h1>
      <p class="mute">
        {known.value && accounts.length === 0 ? t('diagnostics.nobody') : t('diagnostics.intro')}
      </p>
      {accounts.map((account) => (
        <AccountCard key={account.health.accountId} account={account} now={clock.now()} />
      ))}
      {known.value && <OnComputer storage={known.value.storage} />}
      <FileToShare api={api} status={status} />
    </>
  );
}

function OnComputer({ storage }: { storage: StorageDiagnostics }): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const size = (bytes: number | undefined): string =>
    bytes === undefined ? t('diagnostics.noFile') : sizeText(bytes, language);
  return (
    <section class="card" aria-label={t('diagnostics.onComputer')} {...placeOf('onComputer')}>
      <div class="card-head">
        <h2>{t('diagnostics.onComputer')}</h2>
      </div>
      <Facts
        facts={[
          [t('diagnostics.history'), size(storage.historyBytes)],
          [t('diagnostics.log'), size(storage.logBytes)],
          [t('diagnostics.logFolder'), storage.logFolder],
        ]}
      />
    </section>
  );
}
