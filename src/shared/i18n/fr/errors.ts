import type { MessagesOf } from '../messages.ts';

/** What a failure is, in a sentence, with what to do about it where that is known. */
export const errors: MessagesOf<'errors'> = {
  offline: 'Cet ordinateur est hors ligne.',
  timeout: 'Le service ne répond pas.',
  server: 'Le service a lui-même un problème.',
  rateLimited: 'Le service demande une pause : trop de requêtes.',
  lockedOut: 'Le service a verrouillé ce compte pour un moment, après trop d’échecs de connexion.',
  blocked: 'Le service refuse pour l’instant les connexions depuis ce réseau.',
  sessionExpired: 'La connexion a expiré.',
  badCredentials: 'La connexion a été refusée.',
  wrongAccountKind: 'Ce type de compte ne convient pas à cette source.',
  termsRequired:
    'De nouvelles conditions vous attendent. Ouvrez l’application sur le téléphone, acceptez-les, puis réessayez.',
  noPerson: 'Personne ne partage son glucose avec ce compte.',
  versionTooOld: 'Le service exige une version plus récente de Flatarrow.',
  badPayload: 'Le service a changé de format ; sa réponse n’a pas pu être lue.',
  vaultLocked: 'Le trousseau de mots de passe de cet ordinateur est verrouillé ou absent.',
  storage: 'L’historique ne peut pas être écrit. Le disque est-il plein ou en lecture seule ?',
  config: 'Un réglage manque ou est incorrect.',
};
