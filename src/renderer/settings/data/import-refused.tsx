import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Refusal } from '../../../shared/transfer/refusal.ts';
import { Icon } from '../../ui/icon.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { refusalWords } from '../../../shared/transfer/words.ts';
import { useInView } from './use-in-view.ts';

/** Why a file was not taken: line, reason, and that nothing has changed. */
export function ImportRefused({ name, refusal }: { name: string; refusal: Refusal }): JSX.Element {
  const language = useLanguage();
  const card = useRef<HTMLDivElement>(null);
  useInView(card, 'nearest');
  const { reason, where, why } = refusalWords(refusal, language);
  return (
    <div class="card data-refused" role="alert" ref={card}>
      <h3>
        <Icon name="warning" />
        {language.t('transfer.refused', { name })}
      </h3>
      {where && <p class="data-where">{where}</p>}
      <p>{reason}</p>
      {why && <p>{why}</p>}
      <p class="mute">{language.t('transfer.nothingChanged')}</p>
    </div>
  );
}
