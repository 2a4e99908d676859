import type { MessagesOf } from '../messages.ts';

/** What the program itself has to tell: files, the vault, saving. */
export const notices: MessagesOf<'notices'> = {
  mirrorStopped: 'Les mesures de {name} ne sont plus écrites sur {site}. {reason}',
  mirrorDoubted:
    'Les mesures de {name} ne sont pas écrites sur {site} : ce site contient des mesures qui ne peuvent pas être les siennes. Vérifiez la copie vers Nightscout dans les réglages.',
  historyUnopened:
    'L’historique ne peut pas être ouvert ({reason}). Les mesures sont gardées jusqu’à la fermeture.',
  historyDamaged:
    'Le fichier d’historique était endommagé. Il a été gardé sous {file} et un nouveau a été commencé.',
  historyTooNew: 'L’historique a été écrit par un Flatarrow plus récent. Veuillez mettre à jour.',
  settingsUnsaved:
    'Les réglages ne peuvent pas être enregistrés : {reason}. Ils durent jusqu’à la fermeture.',
  settingsTooNew:
    'Les réglages ont été écrits par un Flatarrow plus récent. Ils n’ont pas été touchés ; veuillez mettre à jour.',
  settingsStuck:
    'Le fichier des réglages est endommagé et ne peut pas être mis de côté. Il n’a pas été touché ; les valeurs par défaut s’appliquent jusqu’à la fermeture.',
  settingsDamaged:
    'Le fichier des réglages était endommagé. Il a été gardé sous {file} ; les valeurs par défaut s’appliquent.',
  rulesReset:
    'Les règles d’alarme de {names} n’ont pas pu être lues. Les règles par défaut s’appliquent : veuillez les vérifier dans les réglages.',
  passwordsTooNew:
    'Les mots de passe ont été enregistrés par un Flatarrow plus récent. Ils n’ont pas été touchés ; veuillez mettre à jour.',
  passwordsStuck:
    'Le fichier des mots de passe est endommagé et ne peut pas être mis de côté. Il n’a pas été touché ; les mots de passe durent jusqu’à la fermeture.',
  passwordsDamaged:
    'Le fichier des mots de passe était endommagé. Il a été gardé sous {file} ; veuillez vous reconnecter.',
  updateAvailable: 'Flatarrow {version} est disponible. Voir Réglages, Général.',
  updateWaits:
    'Flatarrow {version} est prêt et attend que vous quittiez ou redémarriez. Voir Réglages, Général.',
  updated: 'Flatarrow est maintenant en version {version}. Nouveautés : voir Réglages, Général.',
  passwordsUnsaved:
    'Les mots de passe ne peuvent pas être enregistrés ({reason}). Ils durent jusqu’à la fermeture.',
  settingsLeftAlone:
    'Les réglages n’ont pas été lus : {reason}. Le fichier n’a pas été touché ; les valeurs par défaut s’appliquent jusqu’à la fermeture.',
  passwordsLeftAlone:
    'Les mots de passe enregistrés n’ont pas été lus : {reason}. Le fichier n’a pas été touché ; les mots de passe durent jusqu’à la fermeture.',
  isLink: '{path} est un lien vers un autre endroit',
  isSpecial: '{path} n’est pas un fichier ordinaire',
  isShared: '{path} a un second nom ailleurs (un lien physique)',
  isLarge: '{path} est beaucoup trop gros',
  noLog: 'Il n’y a pas de journal : {reason}.',
  folderShared:
    'D’autres utilisateurs de cet ordinateur peuvent mettre des fichiers dans le dossier du profil, {folder}. Veuillez donner à Flatarrow un dossier à vous.',
  folderClosed:
    'D’autres utilisateurs de cet ordinateur pouvaient modifier le dossier du profil, {folder}. Ce n’est plus le cas ; veuillez vérifier que les réglages sont bien les vôtres.',
};
