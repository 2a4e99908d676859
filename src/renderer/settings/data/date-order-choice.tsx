import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { DateOrder } from '../../../shared/transfer/wall-time.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { wallWords } from '../../../shared/transfer/words.ts';
import { useInView } from './use-in-view.ts';

export interface DateOrderChoiceProps {
  name: string;
  /** The first date that can be read in two ways. */
  example: Readonly<Record<DateOrder, number>>;
  onChoose: (order: DateOrder) => void;
  onCancel: () => void;
}

/** Asked where every date of a file can be read with the day or with the month first; neither is taken by itself. */
export function DateOrderChoice({ name, example, onChoose, onCancel }: DateOrderChoiceProps): JSX.Element {
  const language = useLanguage();
  const id = useId();
  const card = useRef<HTMLDivElement>(null);
  useInView(card, 'nearest');
  return (
    <div class="card" role="group" aria-labelledby={id} ref={card}>
      <h3>{name}</h3>
      <p id={id} role="status">
        {language.t('transfer.dateOrder')}
      </p>
      <div class="actions wrapping">
        {(['dayFirst', 'monthFirst'] as const).map((order) => (
          <Button key={order} onPress={() => onChoose(order)}>
            {wallWords(example[order], language)}
          </Button>
        ))}
      </div>
      <Button kind="link" onPress={onCancel}>
        {language.t('transfer.cancel')}
      </Button>
    </div>
  );
}
