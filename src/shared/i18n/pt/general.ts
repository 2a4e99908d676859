import type { MessagesOf } from '../messages.ts';

/** The program itself: a section of the settings. */
export const general: MessagesOf<'general'> = {
  title: 'Geral',
  startAtLogin: 'Iniciar quando eu iniciar sessão neste computador',
  notInBrowser: 'Não disponível num navegador.',
  about: 'Acerca de',
  profileFolder: 'Pasta do perfil',
  version: 'Versão',
  notMedical:
    'O Flatarrow não é um dispositivo médico. Nunca decida um tratamento apenas com base nele: confirme com a aplicação do sensor ou um medidor.',
  historyToKeep: 'Histórico a conservar',
  keepAll: 'Todo',
  keepDays: '{days, plural, one {# dia} many {# dias} other {# dias}}',
  keepYears: '{years, plural, one {# ano} many {# anos} other {# anos}}',
};
