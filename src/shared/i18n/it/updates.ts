import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'Aggiornamenti',
  daily: 'Cerca nuove versioni una volta al giorno',
  dailyNote:
    'Viene contattato il server che ospita i pacchetti. Viene a conoscere l’indirizzo di rete, la versione e il sistema, e nient’altro.',
  checkNow: 'Cerca ora',
  restart: 'Riavvia e installa',
  openPage: 'Mostra la pagina di download',
  never: 'Nessuna ricerca finora.',
  current: 'Questa è la versione più recente ({time}).',
  checking: 'Ricerca…',
  available: 'La versione {version} è disponibile. La installa il sistema, o chi lo usa.',
  downloading: 'Download della versione {version} in corso. Mentre suona un allarme, resta in attesa.',
  ready: 'La versione {version} è pronta. Verrà installata alla chiusura.',
  unreachable: 'Non è stato possibile raggiungere il server ({time}). Si riproverà più tardi.',
  unreadable: 'La risposta del server non aveva senso ({time}). Si riproverà più tardi.',
  refused:
    'Ciò che è stato scaricato non è ciò che era annunciato. È stato eliminato ({time}) e verrà scaricato di nuovo più tardi.',
  ringing: 'Un allarme sta suonando. Prima rispondere a quello.',
  offUnpackaged: 'Questa copia è stata compilata a mano e si aggiorna a mano.',
  offNoAddress: 'Questo pacchetto non indica dove trovare versioni più recenti. Non le cerca mai.',
  offElsewhere: 'Questa copia viene aggiornata dallo store che l’ha installata.',
  news: 'Novità in {version}',
};
