import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: 'Metingen van {name} worden niet meer naar {site} geschreven. {reason}',
  mirrorDoubted:
    'Metingen van {name} worden niet naar {site} geschreven: daar staan metingen die niet van deze persoon kunnen zijn. Controleer de spiegeling in de instellingen.',
  historyUnopened:
    'De geschiedenis kan niet worden geopend ({reason}). Metingen blijven bewaard tot u afsluit.',
  historyDamaged:
    'Het geschiedenisbestand was beschadigd. Het is bewaard als {file} en er is een nieuw begonnen.',
  historyTooNew: 'De geschiedenis is door een nieuwere Flatarrow geschreven. Werk Flatarrow bij.',
  settingsUnsaved: 'Instellingen kunnen niet worden opgeslagen: {reason}. Ze gelden tot u afsluit.',
  settingsTooNew:
    'De instellingen zijn door een nieuwere Flatarrow geschreven. Ze zijn ongemoeid gelaten; werk Flatarrow bij.',
  settingsStuck:
    'Het instellingenbestand is beschadigd en kan niet worden verplaatst. Het is ongemoeid gelaten; tot u afsluit gelden standaardwaarden.',
  settingsDamaged:
    'Het instellingenbestand was beschadigd. Het is bewaard als {file}; standaardwaarden gelden.',
  rulesReset:
    'De alarmregels van {names} waren niet leesbaar. De standaardregels gelden: controleer ze in de instellingen.',
  passwordsTooNew:
    'De opgeslagen wachtwoorden zijn door een nieuwere Flatarrow geschreven. Ze zijn ongemoeid gelaten; werk Flatarrow bij.',
  passwordsStuck:
    'Het bestand met wachtwoorden is beschadigd en kan niet worden verplaatst. Het is ongemoeid gelaten; wachtwoorden gelden tot u afsluit.',
  passwordsDamaged:
    'Het bestand met wachtwoorden was beschadigd. Het is bewaard als {file}; meld u opnieuw aan.',
  updateAvailable: 'Flatarrow {version} is beschikbaar. Zie Instellingen, Algemeen.',
  updateWaits:
    'Flatarrow {version} staat klaar en wacht tot u afsluit of herstart. Zie Instellingen, Algemeen.',
  updated: 'Flatarrow is nu versie {version}. Wat er nieuw is: zie Instellingen, Algemeen.',
  passwordsUnsaved: 'Wachtwoorden kunnen niet worden opgeslagen ({reason}). Ze gelden tot u afsluit.',
  settingsLeftAlone:
    'De instellingen zijn niet gelezen: {reason}. Het bestand is ongemoeid gelaten; tot u afsluit gelden standaardwaarden.',
  passwordsLeftAlone:
    'De opgeslagen wachtwoorden zijn niet gelezen: {reason}. Het bestand is ongemoeid gelaten; wachtwoorden gelden tot u afsluit.',
  isLink: '{path} is een koppeling naar ergens anders',
  isSpecial: '{path} is geen gewoon bestand',
  isShared: '{path} heeft ergens anders een tweede naam (een harde koppeling)',
  isLarge: '{path} is veel te groot',
  noLog: 'Er is geen logboek: {reason}.',
  folderShared:
    'Andere gebruikers van deze computer kunnen bestanden in de profielmap {folder} zetten. Geef Flatarrow een eigen map.',
  folderClosed:
    'Andere gebruikers van deze computer konden de profielmap {folder} wijzigen. Dat is niet meer zo; controleer of de instellingen de uwe zijn.',
};
