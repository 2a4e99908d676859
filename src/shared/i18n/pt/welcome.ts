import type { MessagesOf } from '../messages.ts';

/** The first run: from nothing to a number in the tray. */
export const welcome: MessagesOf<'welcome'> = {
  title: 'O que usa?',
  dexcom: 'Dexcom com um telemóvel',
  dexcomMore: 'G6, G7, ONE+ e outros, com o Dexcom Share',
  libre: 'Libre com LibreLinkUp',
  libreMore: 'FreeStyle Libre, partilhado com a aplicação LibreLinkUp',
  nightscout: 'Nightscout',
  nightscoutMore: 'Um site próprio, xDrip+, Juggluco e outros',
  simulation: 'Só quero ver',
  simulationMore: 'Glicose inventada, sem conta; nada sai deste computador',
  other: 'Outra coisa, ou só o histórico',
  back: 'Voltar',
  whose: 'De quem é a glicose?',
  connect: 'Ligar',
  doneTitle: 'Funciona.',
  waitingTitle: 'Ligado.',
  doneTray: 'A partir de agora o valor está no tabuleiro e os alarmes estão ativos.',
  doneBrowser: 'A partir de agora o valor está no título desta página.',
  doneWaiting: 'O valor aparece com a próxima leitura, normalmente em poucos minutos.',
  showChart: 'Mostrar o gráfico',
  setAlarms: 'Definir os alarmes',
  disclaimer:
    'O Flatarrow não é um dispositivo médico. Nunca decida um tratamento apenas com base nele e mantenha ativos os alarmes da aplicação do sensor.',
};
