import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { SourceInfo } from '../../shared/ipc/groups/source-info.ts';
import type { SourceId } from '../../shared/people/account.ts';

export interface SourceChoiceProps {
  sources: readonly SourceInfo[];
  chosen: SourceId | undefined;
  onChoose: (id: SourceId) => void;
}

/** The sources by what somebody owns. */
export function SourceChoice({ sources, chosen, onChoose }: SourceChoiceProps): JSX.Element {
  const group = useId();
  const { t } = useLanguage();
  return (
    <fieldset class="sources">
      <legend>{t('accounts.whereFrom')}</legend>
      {sources.map(({ id, name, describes, delayed }) => (
        <label key={id} class="source">
          <input type="radio" name={group} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <strong>{name}</strong>
            {delayed && <span class="tag">{t('accounts.historyOnly')}</span>}
          </span>
          <span class="mute small">{describes}</span>
        </label>
      ))}
    </fieldset>
  );
}
