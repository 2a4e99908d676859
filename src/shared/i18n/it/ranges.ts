import type { MessagesOf } from '../messages.ts';

/** Where a person's range ends: a section of the settings. */
export const ranges: MessagesOf<'ranges'> = {
  title: 'Intervalli',
  above: 'sopra',
  below: 'sotto',
  atOrBelow: 'pari o inferiore a',
  border: '{range}, {words}',
  saved: 'Gli intervalli sono salvati.',
  outOfOrder: 'Ogni limite deve essere superiore al precedente: basso urgente, basso, alto, alto urgente.',
  means:
    'Colorano il valore e il grafico e servono al tempo nell’intervallo. Gli avvisi hanno soglie proprie.',
  useUsual: 'Usa {range}, l’obiettivo abituale',
};
