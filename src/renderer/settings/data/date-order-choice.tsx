import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { DateOrder } from '../../../shared/transfer/wall-time.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { wallWords } from './transfer-words.ts';

export interface DateOrderChoiceProps {
  /** The first date that can be read in two ways. */
  example: Readonly<Record<DateOrder, number>>;
  onChoose: (order: DateOrder) => void;
}

/** Asked where every date of a file can be read with the day or with the month first; neither is taken by itself. */
export function DateOrderChoice({ example, onChoose }: DateOrderChoiceProps): JSX.Element {
  const language = useLanguage();
  const id = useId();
  return (
    <div role="group" class="data-order" aria-labelledby={`${id}-title`} aria-describedby={`${id}-hint`}>
      <p id={`${id}-hint`} role="status">
        {language.t('transfer.dateOrderHint')}
      </p>
      <p id={`${id}-title`} class="mute">
        {language.t('transfer.dateOrder')}
      </p>
      <div class="actions wrapping">
        {(['dayFirst', 'monthFirst'] as const).map((order) => (
          <Button key={order} onPress={() => onChoose(order)}>
            {wallWords(example[order], language)}
          </Button>
        ))}
      </div>
    </div>
  );
}
