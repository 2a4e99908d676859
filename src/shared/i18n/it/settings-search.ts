import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: 'Cerca nelle impostazioni',
  placeholder: 'Cerca',
  clear: 'Cancella la ricerca',
  hits: 'Impostazioni trovate',
  count:
    '{count, plural, one {# impostazione trovata} many {# impostazioni trovate} other {# impostazioni trovate}}',
  nothing: 'Nessun risultato per «{query}».',

  accountLabel: 'Modifica un account',
  accountOrderLabel: 'Ordine degli account',
  personLabel: 'Rinomina o rimuovi una persona',
  usualRangeLabel: 'L’intervallo di riferimento abituale',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, Nightscout, collegare, accedere, accesso, login, nome utente, e-mail, password, fonte, sensore, cloud, seguire',
  account:
    'cambiare la password, nome utente, e-mail, regione, server, accesso, login, Dexcom, Libre, Nightscout, disattivare, spegnere, eliminare, rimuovere, cronologia, sensore, dispositivi',
  accountOrder: 'preferire, priorità, primo, riserva, più fonti',
  addPerson: 'nuova persona, bambino, figlio, famiglia, partner, seguire, qualcun altro',
  person: 'cambiare nome, colore, eliminare, non seguire più',
  mirror:
    'caricare, scrivere, condividere, copiare, backup, inviare, sito, orologio, clinica, medico, follower, segreto API, token',
  ranges: 'intervallo, soglia, limite, confine, obiettivo, tempo nell’intervallo, TIR, mg/dL, mmol/L',
  usualRange: 'predefinito, standard, ripristinare, 70 180, 3,9 10',
  presets: 'modello, predefiniti, pronti, piano, bambino, incinta, gravidanza, lavoro, scuola',
  resetAlarms: 'standard, ricominciare, annullare, azzerare',
  partOfDay: 'giorno, notte, sonno, dormire, sera, ore, diverso di notte, orario',
  lowAlarms: 'allarme, avviso, ipo, ipoglicemia, calo, discesa, soglia, limite',
  highAlarms: 'allarme, avviso, iper, iperglicemia, aumento, salita, soglia, limite',
  dataAlarms: 'allarme, avviso, perdita di segnale, dati mancanti, vecchio, offline, accesso',
  backInRange: 'allarme, cessato, finito, recuperato, di nuovo normale',
  alarmSound: 'volume, alto, forte, più forte, basso, silenzioso, muto, tono, suoneria, rumore, ascoltare',
  snoozeChoices: 'snooze, posticipare, rimandare, pausa, più tardi, ricordare, minuti',
  againEvery: 'ripetere, ripetizione, ricordare, intervallo, minuti',
  waitsFor: 'ritardo, attesa, più letture, falsi allarmi, compressione, minuti',
  overOnceBack: 'isteresi, margine, oscillazione',
  notWhileTurning: 'tendenza, risale, riscende, ripresa',
  looksAhead: 'previsione, predizione, prevedere, avviso precoce, in anticipo, minuti',
  shownBy: 'notifica, banner, popup, finestra di avviso, canale',
  doNotDisturb: 'non disturbare, concentrazione, silenzioso, muto, critico, superare',
  quietHours: 'silenziare, muto, non disturbare, orario, riunione, scuola, pranzo, notte',
  rehearsal: 'test, provare, simulare, verificare, esercitazione',
  logFilter: 'avvisi passati, cronologia degli avvisi, perché ha suonato, registro, filtro, filtrare',
  exports:
    'esportazione, backup, salvare, scaricare, file, foglio di calcolo, Excel, CSV, JSON, medico, condividere',
  imports: 'importazione, caricare, ripristinare, backup, file, LibreView, Clarity, CSV, vecchie letture',
  discreet: 'nascondere, privacy, privato, riservatezza, segreto, presentazione, riunione',
  discreetTimes: 'nascondere, privacy, orario, ore, lavoro, ufficio, scuola',
  hideFromCapture:
    'screenshot, schermata, condivisione dello schermo, registrazione, presentazione, Zoom, Teams, nascondere, privacy',
  language:
    'lingua, traduzione, italiano, inglese, tedesco, francese, spagnolo, olandese, svedese, polacco, portoghese, giapponese, language',
  unit: 'mg/dL, mmol/L, milligrammi, millimoli, unità di misura, glucosio',
  theme: 'scuro, modalità scura, chiaro, notte, nero, bianco, contrasto, colore, apparenza',
  palette: 'daltonico, daltonismo, colore, rosso, verde, blu, arancione, accessibilità',
  textSize: 'carattere, caratteri, font, grande, ingrandire, zoom, accessibilità, leggibile',
  chartHours: 'curva, andamento, periodo, 3, 6, 12, 24',
  startAtLogin: 'avvio automatico, lanciare, accensione, aprire, automaticamente',
  historyToKeep:
    'conservazione, eliminare vecchie letture, memoria, spazio su disco, per quanto tempo, giorni',
  updates: 'aggiornare, nuova versione, scaricare, installare, automaticamente',
  about: 'versione, dispositivo medico, cartella, archivio delle password, portachiavi, cifratura, profilo',
  sourceHealth: 'stato, connessione, ritardo, errori, risolvere problemi, orologio, richieste',
  diagnosticsFile: 'aiuto, assistenza, errore, problema, rapporto, registro, log, risolvere, salvare',
  onComputer: 'cartella del registro, log, dimensione, spazio su disco, memoria, file',
};
