import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'Atualizações',
  daily: 'Procurar versões novas uma vez por dia',
  dailyNote:
    'É consultado o servidor que tem os pacotes. Fica a saber o seu endereço de rede, a versão e o sistema, e mais nada.',
  checkNow: 'Procurar agora',
  restart: 'Reiniciar e instalar',
  openPage: 'Mostrar a página de transferência',
  never: 'Ainda não se procurou.',
  current: 'Esta é a versão mais recente ({time}).',
  checking: 'A procurar…',
  available: 'A versão {version} está disponível. O seu sistema instala-a, ou instale-a você.',
  downloading: 'A versão {version} está a ser transferida. Enquanto um alarme toca, isto espera.',
  ready: 'A versão {version} está pronta. É instalada ao sair.',
  unreachable: 'Não foi possível contactar o servidor ({time}). É consultado de novo mais tarde.',
  unreadable: 'A resposta do servidor não fazia sentido ({time}). É consultado de novo mais tarde.',
  refused:
    'O que foi transferido não é o anunciado. Foi eliminado ({time}) e é transferido de novo mais tarde.',
  ringing: 'Um alarme está a tocar. Responda-lhe primeiro.',
  offUnpackaged: 'Esta cópia foi criada à mão e é atualizada à mão.',
  offNoAddress: 'Este pacote não indica onde há versões novas. Nunca as procura.',
  offElsewhere: 'Esta cópia é atualizada pela loja que a instalou.',
  news: 'Novidades da {version}',
};
