import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: 'Le letture di {name} non vengono più scritte su {site}. {reason}',
  mirrorDoubted:
    'Le letture di {name} non vengono scritte su {site}: lì ci sono letture che non possono essere di questa persona. Controllare la replica nelle impostazioni.',
  historyUnopened: 'Non è possibile aprire la cronologia ({reason}). Le letture restano fino alla chiusura.',
  historyDamaged:
    'Il file della cronologia era danneggiato. È stato conservato come {file} e ne è stato iniziato uno nuovo.',
  historyTooNew: 'La cronologia è stata scritta da un Flatarrow più recente. Aggiornare il programma.',
  settingsUnsaved: 'Non è possibile salvare le impostazioni: {reason}. Valgono fino alla chiusura.',
  settingsTooNew:
    'Le impostazioni sono state scritte da un Flatarrow più recente. Non sono state toccate; aggiornare il programma.',
  settingsStuck:
    'Il file delle impostazioni è danneggiato e non può essere spostato. Non è stato toccato; fino alla chiusura valgono i valori predefiniti.',
  settingsDamaged:
    'Il file delle impostazioni era danneggiato. È stato conservato come {file}; valgono i valori predefiniti.',
  rulesReset:
    'Le regole degli allarmi di {names} non erano leggibili. Valgono le regole predefinite: controllarle nelle impostazioni.',
  passwordsTooNew:
    'Le password salvate sono state scritte da un Flatarrow più recente. Non sono state toccate; aggiornare il programma.',
  passwordsStuck:
    'Il file delle password salvate è danneggiato e non può essere spostato. Non è stato toccato; le password valgono fino alla chiusura.',
  passwordsDamaged:
    'Il file delle password salvate era danneggiato. È stato conservato come {file}; accedere di nuovo.',
  updateAvailable: 'Flatarrow {version} è disponibile. Vedere Impostazioni, Generali.',
  updateWaits:
    'Flatarrow {version} è pronto e attende la chiusura o il riavvio. Vedere Impostazioni, Generali.',
  updated: 'Flatarrow ora è alla versione {version}. Novità: vedere Impostazioni, Generali.',
  passwordsUnsaved: 'Non è possibile salvare le password ({reason}). Valgono fino alla chiusura.',
  settingsLeftAlone:
    'Le impostazioni non sono state lette: {reason}. Il file non è stato toccato; fino alla chiusura valgono i valori predefiniti.',
  passwordsLeftAlone:
    'Le password salvate non sono state lette: {reason}. Il file non è stato toccato; le password valgono fino alla chiusura.',
  isLink: '{path} è un collegamento a un’altra posizione',
  isSpecial: '{path} non è un file normale',
  isShared: '{path} ha un secondo nome altrove (un hard link)',
  isLarge: '{path} è decisamente troppo grande',
  noLog: 'Non c’è un registro: {reason}.',
  folderShared:
    'Altri utenti di questo computer possono mettere file nella cartella del profilo, {folder}. Assegnare a Flatarrow una cartella propria.',
  folderClosed:
    'Altri utenti di questo computer potevano modificare la cartella del profilo, {folder}. Ora non è più così; controllare che le impostazioni siano quelle giuste.',
};
