import type { MessagesOf } from '../messages.ts';

/** How the chain from the sensor to the screen is doing, in the tray and the glance window. */
export const chain: MessagesOf<'chain'> = {
  noReadingYet: 'Ainda sem leituras',
  noCurrentReading: 'Sem leitura atual',
  noReadingFor: 'Sem leituras há {duration}',
  noAccountYet: 'Ainda não há nenhuma conta.',
  noLiveSource: 'Nenhuma fonte em direto está ativada.',
  nextTryIn: 'Nova tentativa em {duration}.',
  clockSlow: 'O relógio deste computador está {duration} atrasado.',
  clockFast: 'O relógio deste computador está {duration} adiantado.',
  nextIn: 'Próxima em {duration}',
  nextAnyMoment: 'Próxima a qualquer momento',
  phoneSilent: '{source} responde; o telemóvel não envia nada.',
  connecting: 'A ligar…',
};
