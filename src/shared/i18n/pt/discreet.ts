import type { MessagesOf } from '../messages.ts';

/** Hiding values and names: a section of the settings. */
export const discreet: MessagesOf<'discreet'> = {
  title: 'Discreto',
  saved: 'Guardado.',
  means:
    'Oculta valores e nomes no tabuleiro, nas notificações e nas janelas; fica um ponto neutro. Os alarmes tocam na mesma, sem o valor.',
  now: 'Discreto agora',
  bySchedule: 'Ativo neste momento, pelo horário abaixo.',
  atTimes: 'Neste horário',
  window: 'Discreto {when}',
  removeWindow: 'Remover: {name}',
  addTime: 'Adicionar um horário',
  atMostSix: 'No máximo, seis horários.',
  newTime: 'Novo horário discreto',
  keepOut: 'Excluir as janelas do Flatarrow da partilha de ecrã',
  browserCant: 'Uma página num navegador não se pode ocultar.',
  systemCant: 'Este sistema não consegue ocultar uma janela: quem vê o seu ecrã vê-a.',
  leftOut: 'Não aparecem em capturas nem na partilha de ecrã. O ícone do tabuleiro continua visível.',
};
