import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: 'Värden för {name} skrivs inte längre till {site}. {reason}',
  mirrorDoubted:
    'Värden för {name} skrivs inte till {site}: där finns värden som inte kan vara från samma person. Kontrollera speglingen i inställningarna.',
  historyUnopened: 'Historiken kan inte öppnas ({reason}). Värden behålls tills du avslutar.',
  historyDamaged: 'Historikfilen var skadad. Den sparades som {file} och en ny påbörjades.',
  historyTooNew: 'Historiken skrevs av en nyare Flatarrow. Uppdatera programmet.',
  settingsUnsaved: 'Inställningarna kan inte sparas: {reason}. De gäller tills du avslutar.',
  settingsTooNew: 'Inställningarna skrevs av en nyare Flatarrow. De lämnades orörda; uppdatera programmet.',
  settingsStuck:
    'Inställningsfilen är skadad och kan inte flyttas undan. Den lämnades orörd; standardvärden gäller tills du avslutar.',
  settingsDamaged: 'Inställningsfilen var skadad. Den sparades som {file}; standardvärden gäller.',
  rulesReset:
    'Larmreglerna för {names} kunde inte läsas. Standardreglerna gäller: kontrollera dem i inställningarna.',
  passwordsTooNew:
    'De sparade lösenorden skrevs av en nyare Flatarrow. De lämnades orörda; uppdatera programmet.',
  passwordsStuck:
    'Filen med sparade lösenord är skadad och kan inte flyttas undan. Den lämnades orörd; lösenord gäller tills du avslutar.',
  passwordsDamaged: 'Filen med sparade lösenord var skadad. Den sparades som {file}; logga in igen.',
  updateAvailable: 'Flatarrow {version} finns. Se Inställningar, Allmänt.',
  updateWaits:
    'Flatarrow {version} är klar och väntar på att du avslutar eller startar om. Se Inställningar, Allmänt.',
  updated: 'Flatarrow har nu version {version}. Vad som är nytt: se Inställningar, Allmänt.',
  passwordsUnsaved: 'Lösenord kan inte sparas ({reason}). De gäller tills du avslutar.',
  settingsLeftAlone:
    'Inställningarna lästes inte: {reason}. Filen lämnades orörd; standardvärden gäller tills du avslutar.',
  passwordsLeftAlone:
    'De sparade lösenorden lästes inte: {reason}. Filen lämnades orörd; lösenord gäller tills du avslutar.',
  isLink: '{path} är en länk till en annan plats',
  isSpecial: '{path} är inte en vanlig fil',
  isShared: '{path} har ett andra namn på en annan plats (en hård länk)',
  isLarge: '{path} är alldeles för stor',
  noLog: 'Det finns ingen logg: {reason}.',
  folderShared:
    'Andra användare av datorn kan lägga filer i profilmappen {folder}. Ge Flatarrow en egen mapp.',
  folderClosed:
    'Andra användare av datorn kunde ändra profilmappen {folder}. Så är det inte längre; kontrollera att inställningarna är dina.',
};
