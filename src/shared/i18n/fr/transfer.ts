import type { MessagesOf } from '../messages.ts';

/** Histories as files: a section of the settings. */
export const transfer: MessagesOf<'transfer'> = {
  title: 'Données',

  export: 'Exporter',
  exportAbout:
    'Les mesures et tout ce qui a été noté, dans les deux unités, avec les heures en UTC et à l’horloge. Ni nom, ni identifiant, ni compte dans le fichier.',
  period: 'Période',
  periodAll: 'Tout',
  periodDays:
    '{days, plural, one {Le dernier jour} many {Les # derniers jours} other {Les # derniers jours}}',
  periodDates: 'D’un jour à un autre',
  firstDay: 'Premier jour',
  lastDay: 'Dernier jour',
  dayMissing: 'Choisissez un jour.',
  daysReversed: 'Le dernier jour est avant le premier.',
  exportCsv: 'Exporter en CSV',
  exportJson: 'Exporter en JSON',
  exported: 'L’historique est enregistré dans un fichier.',
  exportNothing: 'Il n’y a rien de cette période.',

  import: 'Importer',
  importAbout:
    'Accepte les exports CSV de LibreView et de Dexcom Clarity, et ceux de Flatarrow. Vous voyez ce qu’un fichier ajouterait avant toute modification. Ce qui est importé ne donne jamais la valeur actuelle et ne déclenche jamais d’alarme.',
  chooseFile: 'Choisir un fichier…',
  chooseAnother: 'Choisir un autre fichier…',
  reading: 'Lecture de {name}…',
  cancel: 'Annuler',
  nothingChanged: 'Rien n’a été modifié.',

  formatFlatarrow: 'Un export de Flatarrow',
  formatLibreView: 'Un export de LibreView',
  formatClarity: 'Un export de Dexcom Clarity',
  newRows: 'Nouveau',
  knownRows: 'Déjà connu',
  readings: '{count, plural, one {# mesure} many {# mesures} other {# mesures}}',
  events: '{count, plural, one {# événement} many {# événements} other {# événements}}',
  readingsAndEvents: '{readings}, {events}',
  nothingNew: 'Tout ce qu’il contient est déjà connu.',
  addTo: 'Ajouter à l’historique de {person}',
  added: 'Ajouté à l’historique de {person} : {readings}, {events}.',

  timeZone: 'Fuseau horaire',
  timeZoneHint:
    'Les heures du fichier n’indiquent pas de fuseau. Choisissez celui sur lequel le téléphone ou le récepteur était réglé.',
  dateOrder: 'Chaque date de ce fichier peut se lire de deux façons. Laquelle de celles-ci est la première ?',
  readingsCalled:
    'Le fichier nomme ses mesures « {name} ». Flatarrow ne connaît pas ce mot et l’a retenu parce que presque toutes les lignes le portent.',

  leftOut: 'Laissé de côté',
  leftOutTime:
    '{count, plural, one {# ligne dont l’heure est illisible} many {# lignes dont l’heure est illisible} other {# lignes dont l’heure est illisible}}',
  leftOutValue:
    '{count, plural, one {# ligne dont la valeur n’est pas un glucose} many {# lignes dont la valeur n’est pas un glucose} other {# lignes dont la valeur n’est pas un glucose}}',
  leftOutFuture: '{count, plural, one {# ligne du futur} many {# lignes du futur} other {# lignes du futur}}',
  leftOutTooOld:
    '{count, plural, one {# ligne d’avant 2010} many {# lignes d’avant 2010} other {# lignes d’avant 2010}}',
  leftOutRetention:
    '{count, plural, one {# ligne plus ancienne que l’historique que vous conservez} many {# lignes plus anciennes que l’historique que vous conservez} other {# lignes plus anciennes que l’historique que vous conservez}}',
  leftOutKind:
    '{count, plural, one {# ligne d’un autre type, par exemple une alarme} many {# lignes d’un autre type, par exemple des alarmes} other {# lignes d’un autre type, par exemple des alarmes}}',
  leftOutRepeated:
    '{count, plural, one {# ligne au même instant qu’une précédente} many {# lignes au même instant qu’une précédente} other {# lignes au même instant qu’une précédente}}',
  leftOutSimulated:
    '{count, plural, one {# mesure inventée} many {# mesures inventées} other {# mesures inventées}}',
  line: 'Ligne {line}',
  lines: 'Lignes {lines}',
  linesAndOthers: 'Lignes {lines} et d’autres',

  clocks: 'Horloges',
  clocksToldApart:
    '{count, plural, one {# ligne vient d’une heure que les horloges ont affichée deux fois, et a été attribuée.} many {# lignes viennent d’une heure que les horloges ont affichée deux fois, et ont été attribuées.} other {# lignes viennent d’une heure que les horloges ont affichée deux fois, et ont été attribuées.}}',
  clocksAssumed:
    '{count, plural, one {# ligne vient d’une heure que les horloges ont affichée deux fois. Rien n’indique laquelle ; elle a été placée dans la première.} many {# lignes viennent d’une heure que les horloges ont affichée deux fois. Rien n’indique laquelle ; elles ont été placées dans la première.} other {# lignes viennent d’une heure que les horloges ont affichée deux fois. Rien n’indique laquelle ; elles ont été placées dans la première.}}',
  clocksLeftOutTimes:
    '{count, plural, one {# ligne a une heure qui n’a pas existé dans ce fuseau.} many {# lignes ont des heures qui n’ont pas existé dans ce fuseau.} other {# lignes ont des heures qui n’ont pas existé dans ce fuseau.}} Est-ce le bon ?',

  refused: '{name} ne peut pas être importé',
  refusedUnreadable:
    'Le fichier ne peut pas être ouvert. Est-il toujours là, et avez-vous le droit de le lire ?',
  refusedTooLarge: 'Le fichier dépasse 500 Mo. Exportez une période plus courte.',
  refusedEmpty: 'Le fichier est vide.',
  refusedNotText:
    'Ce n’est pas un fichier texte. Les exports sont du texte ; leurs noms se terminent par .csv ou .json.',
  refusedArchive:
    'C’est une feuille de calcul ou une archive. Prenez le fichier tel qu’il a été téléchargé, ou enregistrez-le en CSV.',
  refusedUnknownFormat:
    'Ce n’est pas un export que Flatarrow connaît : ni de LibreView, ni de Dexcom Clarity, ni le sien.',
  refusedNewerFormat: 'Un Flatarrow plus récent a écrit ce fichier. Veuillez mettre à jour.',
  refusedQuotes: 'Un guillemet manque, ou se trouve au mauvais endroit.',
  refusedLineTooLong: 'Cette ligne est plus longue que toute ligne d’un export.',
  refusedJson: 'Le fichier s’arrête ici, ou est endommagé.',
  refusedDateOrder: 'Dans l’une de ces lignes, le jour vient en premier dans la date, dans l’autre le mois.',
  refusedNothing: 'Aucune mesure ni aucun événement ne peut en être tiré.',

  imported: 'Fichiers importés',
  importedOn: 'Importé le {date}',
  remove: 'Supprimer',
  removeNamed: 'Supprimer {name}',
  removeTitle: 'Supprimer cette importation ?',
  removeText:
    'Ce qui vient de {name} quitte l’historique de {person} : {readings}, {events}. Le fichier lui-même reste où il est et peut être importé à nouveau.',
  removed: 'L’importation est supprimée.',
};
