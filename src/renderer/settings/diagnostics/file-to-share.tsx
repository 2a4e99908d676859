import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { BundleChoice } from '../../../shared/ipc/groups/diagnostics.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Switch } from '../../ui/switch.tsx';
import { download } from '../download.ts';
import { placeOf } from '../search/searchable.ts';
import type { SectionProps } from '../settings-window.tsx';

const TICKS = [
  { tick: 'names', words: 'diagnostics.names' },
  { tick: 'addresses', words: 'diagnostics.addresses' },
  { tick: 'glucose', words: 'diagnostics.glucose' },
] as const;
const NOTHING: BundleChoice = { names: false, addresses: false, glucose: false };

type FileProps = Pick<SectionProps, 'status'> & { api: SectionProps['store']['api'] };

/** The file is seen before it is saved, and saved as it was seen. */
export function FileToShare({ api, status }: FileProps): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  const choice = useSignal(NOTHING);
  const written = useSignal<{ id: string; text: string } | undefined>(undefined);
  const wanted = choice.value;
  useEffect(() => {
    void status.attempt(async () => {
      const bundle = await api.diagnostics.bundle(wanted);
      // Another choice may have been made while this one was being written.
      if (wanted === choice.value) written.value = bundle;
    });
  }, [api, status, choice, written, wanted]);
  const save = (): void =>
    void status.attempt(async () => {
      if (!written.value) return;
      const saved = await api.diagnostics.save(written.value.id);
      if (saved.outcome === 'cancelled') return;
      if (saved.outcome === 'content') download(saved.name, saved.content);
      status.say(t('diagnostics.saved'));
    });
  return (
    <section class="diagnostics-file" aria-labelledby={id} {...placeOf('diagnosticsFile')}>
      <h2 id={id}>{t('diagnostics.fileTitle')}</h2>
      <p class="mute">{t('diagnostics.fileText')}</p>
      {TICKS.map(({ tick, words }) => (
        <Switch
          key={tick}
          label={t(words)}
          checked={wanted[tick]}
          onChange={(on) => {
            choice.value = { ...choice.value, [tick]: on };
          }}
        />
      ))}
      <textarea
        class="diagnostics-preview"
        aria-label={t('diagnostics.preview')}
        readOnly
        spellcheck={false}
        rows={14}
        value={written.value?.text ?? t('diagnostics.writing')}
      />
      <Button kind="primary" disabled={!written.value} onPress={save}>
        {t('diagnostics.save')}
      </Button>
    </section>
  );
}
