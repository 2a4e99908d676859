import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: 'Es werden keine Werte von {name} mehr auf {site} geschrieben. {reason}',
  mirrorDoubted:
    'Die Werte von {name} werden nicht auf {site} geschrieben: Dort stehen Werte, die nicht von dieser Person sein können. Bitte prüfen Sie die Spiegelung in den Einstellungen.',
  historyUnopened: 'Der Verlauf lässt sich nicht öffnen ({reason}). Werte bleiben bis zum Beenden erhalten.',
  historyDamaged: 'Die Verlaufsdatei war beschädigt. Sie wurde als {file} aufbewahrt und eine neue begonnen.',
  historyTooNew: 'Der Verlauf stammt von einem neueren Flatarrow. Bitte aktualisieren.',
  settingsUnsaved: 'Einstellungen können nicht gespeichert werden: {reason}. Sie gelten bis zum Beenden.',
  settingsTooNew:
    'Die Einstellungen stammen von einem neueren Flatarrow. Sie wurden nicht angerührt; bitte aktualisieren.',
  settingsStuck:
    'Die Einstellungsdatei ist beschädigt und lässt sich nicht verschieben. Sie wurde nicht angerührt; bis zum Beenden gelten Standardwerte.',
  settingsDamaged:
    'Die Einstellungsdatei war beschädigt. Sie wurde als {file} aufbewahrt; es gelten Standardwerte.',
  rulesReset:
    'Die Alarmregeln von {names} waren nicht lesbar. Es gelten die Standardregeln: Bitte in den Einstellungen prüfen.',
  passwordsTooNew:
    'Die gespeicherten Passwörter stammen von einem neueren Flatarrow. Sie wurden nicht angerührt; bitte aktualisieren.',
  passwordsStuck:
    'Die Datei mit den Passwörtern ist beschädigt und lässt sich nicht verschieben. Sie wurde nicht angerührt; Passwörter gelten bis zum Beenden.',
  passwordsDamaged:
    'Die Datei mit den Passwörtern war beschädigt. Sie wurde als {file} aufbewahrt; bitte neu anmelden.',
  updateAvailable: 'Flatarrow {version} ist verfügbar. Siehe Einstellungen, Allgemein.',
  updateWaits:
    'Flatarrow {version} ist bereit und wartet auf Beenden oder Neustart. Siehe Einstellungen, Allgemein.',
  updated: 'Flatarrow ist jetzt Version {version}. Was neu ist: siehe Einstellungen, Allgemein.',
  passwordsUnsaved: 'Passwörter können nicht gespeichert werden ({reason}). Sie gelten bis zum Beenden.',
  settingsLeftAlone:
    'Die Einstellungen wurden nicht gelesen: {reason}. Die Datei wurde nicht angerührt; bis zum Beenden gelten Standardwerte.',
  passwordsLeftAlone:
    'Die gespeicherten Passwörter wurden nicht gelesen: {reason}. Die Datei wurde nicht angerührt; Passwörter gelten bis zum Beenden.',
  isLink: '{path} ist eine Verknüpfung zu einem anderen Ort',
  isSpecial: '{path} ist keine gewöhnliche Datei',
  isShared: '{path} hat an einem anderen Ort einen zweiten Namen (einen Hardlink)',
  isLarge: '{path} ist viel zu groß',
  noLog: 'Es gibt kein Protokoll: {reason}.',
  folderShared:
    'Andere Benutzer dieses Computers können Dateien in den Profilordner {folder} legen. Bitte geben Sie Flatarrow einen eigenen Ordner.',
  folderClosed:
    'Andere Benutzer dieses Computers konnten den Profilordner {folder} ändern. Das ist nun nicht mehr so; bitte prüfen Sie, ob die Einstellungen Ihre sind.',
};
