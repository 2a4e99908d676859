import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: 'Rechercher dans les réglages',
  placeholder: 'Rechercher',
  clear: 'Effacer la recherche',
  hits: 'Réglages trouvés',
  count: '{count, plural, one {# réglage trouvé} many {# réglages trouvés} other {# réglages trouvés}}',
  nothing: 'Rien n’a été trouvé pour « {query} ».',

  accountLabel: 'Modifier un compte',
  accountOrderLabel: 'Ordre des comptes',
  personLabel: 'Renommer ou retirer une personne',
  usualRangeLabel: 'La plage cible habituelle',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, Nightscout, connecter, connexion, identifiant, nom d’utilisateur, e-mail, courriel, mot de passe, source, capteur, cloud, suivre',
  account:
    'changer le mot de passe, identifiant, nom d’utilisateur, e-mail, région, serveur, connexion, Dexcom, Libre, Nightscout, désactiver, supprimer, historique, capteur, appareils',
  accountOrder: 'préférer, priorité, premier, secours, remplacement, plusieurs sources',
  addPerson: 'nouvelle personne, enfant, famille, partenaire, suivre, quelqu’un d’autre',
  person: 'changer le nom, couleur, supprimer, ne plus suivre',
  mirror:
    'envoyer, écrire, partager, copier, sauvegarde, copie, site, montre, clinique, médecin, abonnés, secret API, jeton',
  ranges: 'plage, seuil, limite, borne, cible, objectif, temps dans la cible, TIR, mg/dL, mmol/L',
  usualRange: 'par défaut, standard, réinitialiser, 70 180, 3,9 10',
  presets:
    'modèle, préréglages, par défaut, prêts à l’emploi, plan, enfant, enceinte, grossesse, travail, école',
  resetAlarms: 'réinitialiser, rétablir, standard, recommencer, annuler',
  partOfDay: 'jour, nuit, sommeil, dormir, soir, heures, différent la nuit, horaire',
  lowAlarms: 'alarme, alerte, avertissement, hypo, hypoglycémie, baisse, chute, seuil, limite',
  highAlarms: 'alarme, alerte, avertissement, hyper, hyperglycémie, hausse, montée, seuil, limite',
  dataAlarms:
    'alarme, alerte, avertissement, perte de signal, données manquantes, périmé, hors ligne, connexion',
  backInRange: 'alarme, fin d’alerte, terminé, rétabli, retour à la normale',
  alarmSound: 'volume, fort, plus fort, silencieux, muet, discret, tonalité, sonnerie, bruit, écouter',
  snoozeChoices: 'snooze, reporter, répéter plus tard, rappel, silence, minutes',
  againEvery: 'répétition, rappeler, intervalle, minutes',
  waitsFor: 'délai, retard, plusieurs mesures, fausses alarmes, compression, minutes',
  overOnceBack: 'hystérésis, marge, oscillation',
  notWhileTurning: 'tendance, remonte, redescend, rétablissement',
  looksAhead: 'prévision, prédiction, prédire, alerte précoce, à l’avance, anticiper, minutes',
  shownBy: 'notification, bannière, popup, fenêtre d’alarme, canal',
  doNotDisturb: 'ne pas déranger, concentration, silencieux, muet, critique, passer outre',
  quietHours: 'silence, muet, ne pas déranger, horaire, réunion, école, déjeuner, nuit',
  rehearsal: 'test, tester, essayer, simuler, vérifier, exercice, répétition',
  logFilter: 'alarmes passées, historique des alarmes, pourquoi a sonné, journal, filtre, filtrer',
  exports:
    'exporter, export, sauvegarde, enregistrer, télécharger, fichier, tableur, Excel, CSV, JSON, médecin, partager',
  imports:
    'importer, import, charger, restaurer, sauvegarde, fichier, LibreView, Clarity, CSV, anciennes mesures',
  discreet: 'masquer, cacher, vie privée, confidentialité, secret, présentation, réunion',
  discreetTimes: 'masquer, cacher, confidentialité, horaire, heures, travail, bureau, école',
  hideFromCapture:
    'capture d’écran, partage d’écran, enregistrement, présentation, Zoom, Teams, masquer, confidentialité',
  language:
    'traduction, français, anglais, allemand, espagnol, italien, néerlandais, suédois, polonais, portugais, japonais, language',
  unit: 'mg/dL, mmol/L, milligrammes, millimoles, unités de glucose',
  theme: 'apparence, sombre, mode sombre, clair, nuit, noir, blanc, contraste, aspect, couleur',
  palette: 'daltonien, daltonisme, couleur, rouge, vert, bleu, orange, accessibilité',
  textSize: 'police, caractères, grand, plus grand, zoom, agrandir, accessibilité, lisible, lettres',
  chartHours: 'graphe, courbe, durée, période, 3, 6, 12, 24',
  startAtLogin: 'démarrage automatique, lancer, ouvrir, allumage, commencer, automatiquement',
  historyToKeep:
    'conservation, supprimer les anciennes mesures, stockage, espace disque, combien de temps, jours',
  updates: 'actualiser, nouvelle version, télécharger, installer, automatiquement',
  about: 'version, dispositif médical, dossier, trousseau, stockage des mots de passe, chiffrement, profil',
  sourceHealth: 'état, statut, connexion, délai, retard, erreurs, dépannage, horloge, demandes',
  diagnosticsFile: 'aide, assistance, erreur, bogue, problème, rapport, journal, dépannage, enregistrer',
  onComputer: 'dossier du journal, taille, espace disque, stockage, fichiers',
};
