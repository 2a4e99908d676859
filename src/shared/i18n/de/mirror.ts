import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Auf Nightscout spiegeln',
  addFor: '{name} auf Nightscout spiegeln',
  mirroredTo: 'Wird auf Nightscout geschrieben',
  edit: 'Bearbeiten',
  editSite: 'Spiegelung auf {site} bearbeiten',
  useSite: 'Auf {site} schreiben',
  back: 'Personen & Konten',
  titleOf: '{name} auf {site}',
  purpose:
    'Jeder Wert von {name} wird auf diese Website geschrieben, auch ältere: für weitere Follower, Uhren, andere Haushalte oder eine Praxis.',
  leftOut:
    'Simulierte Werte werden nie geschrieben, ebenso wenig, was von der Website selbst kommt. Mahlzeiten, Insulin und Notizen bleiben hier.',
  address: 'Adresse der Website',
  addressHint:
    'Wie sie im Browser geöffnet wird. Einfaches http geht nur bei einem Server im eigenen Netzwerk.',
  secret: 'API-Secret oder Zugriffstoken',
  secretHint:
    'Am besten ein eigenes Zugriffstoken, dessen Rolle die Berechtigungen api:entries:read und api:entries:create hat.',
  certificate: 'Fingerabdruck des Zertifikats (optional)',
  certificateHint: 'Nur für einen eigenen Server ohne öffentliches Zertifikat: dessen SHA‑256-Fingerabdruck.',
  unchanged: 'unverändert',
  save: 'Speichern',
  test: 'Testen',
  tryAgain: 'Erneut versuchen',
  mirrorAnyway: 'Trotzdem spiegeln',
  remove: 'Spiegelung entfernen',
  removeTitle: 'Nicht mehr auf {site} schreiben?',
  removeText: 'Das Secret wird von diesem Computer gelöscht. Was die Website hat, bleibt dort.',
  removeConfirm: 'Entfernen',
  cancel: 'Abbrechen',
  saved: 'Die Spiegelung ist gespeichert.',
  asking: 'Die Website wird abgefragt …',
  rightSite: 'Ist das die richtige Website?',

  problemNeeded: 'Das wird benötigt.',
  problemNoAddress: 'Das ist nicht die Adresse einer Website.',
  problemNoFingerprint: 'Ein Fingerabdruck hat 64 Zeichen von 0 bis 9 und A bis F.',
  problemAlreadyMirrored: 'Die Werte von {name} werden schon auf diese Website geschrieben.',
  problemSomebodyElses:
    'Auf diese Website werden schon Werte von jemand anderem geschrieben. Eine Website ist für eine Person.',
  problemComesFromThere: 'Die Werte kommen von eben dieser Website. Es gibt nichts dorthin zu schreiben.',
  problemOnlyInvented: 'Es gibt nur simulierte Werte, und die werden nie auf eine Website geschrieben.',
  problemSecretForNewSite: 'Das ist eine andere Website: Bitte deren Secret eingeben.',

  foundFree: 'Es funktioniert. Nichts anderes schreibt Glukosewerte auf diese Website.',
  foundSame:
    '„{device}“ schreibt diese Werte schon auf die Website, mit leicht anderen Zeiten. Follower würden viele davon doppelt sehen. Besser eines von beiden ausschalten.',
  foundSomebodyElse:
    'Auf der Website stehen neuere Werte, die nicht von {name} sein können: {differing} von {compared} weichen stark ab. Vielleicht ist es die Website von jemand anderem. Zwei Personen auf einer Website sind für beide gefährlich.',
  foundUnclear:
    'Auf der Website stehen neuere Werte von „{device}“, die sich nicht mit denen von {name} vergleichen lassen. Bitte sicherstellen, dass es die richtige Website ist.',
  unknownDevice: 'etwas anderes',

  off: 'Ausgeschaltet. Neue Werte warten, bis wieder eingeschaltet ist.',
  starting: 'Verbindet …',
  upToDate: 'Aktuell.',
  upToDateSince: 'Aktuell. Zuletzt geschrieben: {time}.',
  sending: '{count, plural, one {Schreibt; noch # Wert.} other {Schreibt; noch # Werte.}}',
  sendingOlder: 'Ältere Werte werden geschrieben; die seit {date} sind schon dort.',
  queued: '{count, plural, one {# Wert wartet.} other {# Werte warten.}}',
  nextTry: 'Nächster Versuch um {time}.',

  errorOffline: 'Dieser Computer ist offline.',
  errorTimeout: 'Die Website antwortet nicht.',
  errorServer: 'Die Website hat selbst eine Störung, oder etwas anderes antwortet an ihrer Stelle.',
  errorPause: 'Die Website bittet um eine Pause: zu viele Anfragen.',
  errorBlocked: 'Die Website lehnt Verbindungen aus diesem Netzwerk zurzeit ab.',
  errorRefused:
    'Die Website hat dieses Secret oder Token abgelehnt. Bis Sie es ändern, wird nichts gesendet.',
  errorMayNotWrite: 'Die Website nimmt mit diesem Secret oder Token keine Werte an.',
  errorFormat: 'Die Website hat in einer Form geantwortet, die Flatarrow nicht kennt.',
  errorVault: 'Der Passwortspeicher dieses Computers ist gesperrt oder fehlt.',
  errorStorage:
    'Der Verlauf kann nicht gelesen oder geschrieben werden. Ist die Festplatte voll oder schreibgeschützt?',
  errorIncomplete: 'Was für diese Spiegelung gespeichert ist, ist unvollständig. Bitte neu eingeben.',
  errorOtherReadings: 'Gestoppt: Auf der Website stehen Werte, die nicht von {name} sein können.',
};
