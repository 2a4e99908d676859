import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Recopier vers Nightscout',
  addFor: 'Recopier {name} vers Nightscout',
  mirroredTo: 'Recopié vers Nightscout',
  edit: 'Modifier',
  editSite: 'Modifier la copie vers {site}',
  useSite: 'Écrire sur {site}',
  back: 'Personnes et comptes',
  titleOf: '{name} sur {site}',
  purpose:
    'Chaque mesure de {name} est écrite sur ce site, les plus anciennes aussi : pour d’autres abonnés, des montres, d’autres foyers ou un cabinet médical.',
  leftOut:
    'Les mesures simulées ne sont jamais écrites, ni ce qui vient du site lui-même. Repas, insuline et notes restent ici.',
  address: 'Adresse du site',
  addressHint:
    'Telle que vous l’ouvrez dans un navigateur. Le simple http ne fonctionne que pour un serveur de votre propre réseau.',
  secret: 'Secret API ou jeton d’accès',
  secretHint:
    'Le mieux est un jeton d’accès réservé à cet usage, dont le rôle a les autorisations api:entries:read et api:entries:create.',
  certificate: 'Empreinte du certificat (facultatif)',
  certificateHint: 'Seulement pour votre propre serveur sans certificat public : son empreinte SHA‑256.',
  unchanged: 'inchangé',
  save: 'Enregistrer',
  test: 'Tester',
  tryAgain: 'Réessayer',
  mirrorAnyway: 'Recopier quand même',
  remove: 'Supprimer la copie',
  removeTitle: 'Ne plus écrire sur {site} ?',
  removeText: 'Le secret est effacé de cet ordinateur. Ce que le site contient y reste.',
  removeConfirm: 'Supprimer',
  cancel: 'Annuler',
  saved: 'La copie est enregistrée.',
  asking: 'Interrogation du site…',
  rightSite: 'Est-ce le bon site ?',

  problemNeeded: 'Ce champ est obligatoire.',
  problemNoAddress: 'Ce n’est pas l’adresse d’un site web.',
  problemNoFingerprint: 'Une empreinte a 64 caractères de 0 à 9 et de A à F.',
  problemAlreadyMirrored: 'Les mesures de {name} sont déjà écrites sur ce site.',
  problemSomebodyElses:
    'Les mesures de quelqu’un d’autre sont écrites sur ce site. Un site est pour une seule personne.',
  problemComesFromThere: 'Les mesures viennent de ce site même. Il n’y a rien à y écrire.',
  problemOnlyInvented: 'Il n’y a que des mesures simulées, et elles ne sont jamais écrites sur un site.',
  problemSecretForNewSite: 'C’est un autre site : veuillez saisir son secret.',

  foundFree: 'Cela fonctionne. Rien d’autre n’écrit de glucose sur ce site.',
  foundSame:
    '« {device} » écrit déjà ces mesures sur le site, à des heures légèrement différentes. Les abonnés en verraient beaucoup en double. Mieux vaut désactiver l’un des deux.',
  foundSomebodyElse:
    'Le site a des mesures récentes qui ne peuvent pas être celles de {name} : {differing} sur {compared} s’en écartent beaucoup. C’est peut-être le site de quelqu’un d’autre. Deux personnes sur un même site, c’est dangereux pour les deux.',
  foundUnclear:
    'Le site a des mesures récentes de « {device} » qui ne peuvent pas être comparées à celles de {name}. Assurez-vous que c’est le bon site.',
  unknownDevice: 'autre chose',

  off: 'Désactivé. Les nouvelles mesures attendent la réactivation.',
  starting: 'Connexion…',
  upToDate: 'À jour.',
  upToDateSince: 'À jour. Dernière écriture : {time}.',
  sending:
    '{count, plural, one {Écriture ; # mesure restante.} many {Écriture ; # mesures restantes.} other {Écriture ; # mesures restantes.}}',
  sendingOlder: 'Écriture des mesures plus anciennes ; celles depuis le {date} y sont déjà.',
  queued:
    '{count, plural, one {# mesure en attente.} many {# mesures en attente.} other {# mesures en attente.}}',
  nextTry: 'Prochain essai à {time}.',

  errorOffline: 'Cet ordinateur est hors ligne.',
  errorTimeout: 'Le site ne répond pas.',
  errorServer: 'Le site a lui-même un problème, ou autre chose répond à sa place.',
  errorPause: 'Le site demande une pause : trop de requêtes.',
  errorBlocked: 'Le site refuse pour l’instant les connexions depuis ce réseau.',
  errorRefused:
    'Le site a refusé ce secret ou ce jeton. Rien n’est envoyé tant que vous ne l’avez pas changé.',
  errorMayNotWrite: 'Le site n’accepte pas de mesures avec ce secret ou ce jeton.',
  errorFormat: 'Le site a répondu sous une forme que Flatarrow ne connaît pas.',
  errorVault: 'Le trousseau de mots de passe de cet ordinateur est verrouillé ou absent.',
  errorStorage: 'L’historique ne peut pas être lu ou écrit. Le disque est-il plein ou en lecture seule ?',
  errorIncomplete: 'Ce qui est enregistré pour cette copie est incomplet. Veuillez le saisir à nouveau.',
  errorOtherReadings: 'Arrêté : le site a des mesures qui ne peuvent pas être celles de {name}.',
};
