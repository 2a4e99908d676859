import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: 'Einstellungen durchsuchen',
  placeholder: 'Suchen',
  clear: 'Suche leeren',
  hits: 'Gefundene Einstellungen',
  count: '{count, plural, one {# Einstellung gefunden} other {# Einstellungen gefunden}}',
  nothing: 'Zu „{query}“ wurde nichts gefunden.',

  accountLabel: 'Konto bearbeiten',
  accountOrderLabel: 'Reihenfolge der Konten',
  personLabel: 'Person umbenennen oder entfernen',
  usualRangeLabel: 'Der übliche Zielbereich',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, Nightscout, verbinden, anmelden, Anmeldung, Login, Benutzername, E-Mail, Passwort, Kennwort, Quelle, Sensor, Cloud, folgen, mitlesen',
  account:
    'Passwort ändern, Kennwort, Benutzername, E-Mail, Region, Server, Login, Anmeldung, Dexcom, Libre, Nightscout, ausschalten, abschalten, löschen, entfernen, Verlauf, Sensor, Geräte',
  accountOrder: 'bevorzugen, Vorrang, Priorität, zuerst, Ersatz, Ausweichquelle, mehrere Quellen',
  addPerson: 'neue Person, Kind, Familie, Partner, folgen, jemand anderes',
  person: 'Name ändern, Farbe, löschen, nicht mehr folgen',
  mirror:
    'hochladen, schreiben, teilen, kopieren, Sicherung, spiegeln, senden, Seite, Uhr, Klinik, Praxis, Mitlesende, API-Secret, Token',
  ranges:
    'Bereich, Schwelle, Schwellenwert, Grenze, Grenzwert, Ziel, Zielbereich, Zeit im Zielbereich, TIR, mg/dL, mmol/L',
  usualRange: 'Standard, Vorgabe, zurücksetzen, 70 180, 3,9 10',
  presets: 'Vorlage, Vorgaben, fertige Einstellungen, Plan, Kind, schwanger, Schwangerschaft, Arbeit, Schule',
  resetAlarms: 'Standardwerte, Vorgaben, von vorn, rückgängig machen',
  partOfDay: 'Tag, Nacht, Schlaf, schlafen, Abend, Stunden, nachts anders, Zeitplan',
  lowAlarms:
    'Alarm, Warnung, Unterzucker, Unterzuckerung, Hypo, Hypoglykämie, Abfall, fallen, Schwelle, Grenze',
  highAlarms:
    'Alarm, Warnung, Überzucker, Überzuckerung, Hyper, Hyperglykämie, Anstieg, steigen, Schwelle, Grenze',
  dataAlarms:
    'Alarm, Warnung, Signalverlust, Signal, fehlende Werte, veraltet, offline, Anmeldung, Verbindung',
  backInRange: 'Alarm, Entwarnung, vorbei, erholt, wieder normal',
  alarmSound: 'Lautstärke, laut, lauter, leise, stumm, lautlos, Klang, Klingelton, Geräusch, anhören',
  snoozeChoices: 'Snooze, stumm, Pause, später, erinnern, Minuten',
  againEvery: 'wiederholen, Wiederholung, erinnern, Abstand, Intervall, Minuten',
  waitsFor: 'Verzögerung, verzögern, mehrere Werte, Fehlalarm, Fehlalarme, Druck beim Liegen, Minuten',
  overOnceBack: 'Hysterese, Spielraum, Flattern',
  notWhileTurning: 'Trend, steigt wieder, fällt wieder, Erholung',
  looksAhead: 'Vorhersage, Prognose, vorhersagen, Frühwarnung, vorausschauend, im Voraus, Minuten',
  shownBy: 'Benachrichtigung, Mitteilung, Banner, Popup, Pop-up, Alarmfenster, Kanal',
  doNotDisturb: 'Nicht stören, Fokus, Konzentration, stumm, durchdringen, kritisch',
  quietHours: 'Stille, Ruhe, stumm, nicht stören, Zeitplan, Besprechung, Schule, Mittag, Nacht',
  rehearsal: 'Test, testen, ausprobieren, simulieren, prüfen, üben, Probe',
  logFilter: 'frühere Alarme, vergangene Alarme, warum geklingelt, Protokoll, Verlauf, Filter, filtern',
  exports:
    'exportieren, Sicherung, Backup, speichern, herunterladen, Datei, Tabelle, Excel, CSV, JSON, Arzt, Ärztin, teilen',
  imports:
    'importieren, laden, wiederherstellen, Sicherung, Backup, Datei, LibreView, Clarity, CSV, alte Werte',
  discreet: 'verbergen, verstecken, Privatsphäre, privat, geheim, Präsentation, Besprechung',
  discreetTimes: 'verbergen, verstecken, Privatsphäre, Zeitplan, Uhrzeit, Arbeit, Büro, Schule',
  hideFromCapture:
    'Bildschirmfoto, Screenshot, Bildschirmfreigabe, Aufnahme, Präsentation, Zoom, Teams, verbergen, Privatsphäre',
  language:
    'Übersetzung, Deutsch, Englisch, Französisch, Spanisch, Italienisch, Niederländisch, Schwedisch, Polnisch, Portugiesisch, Japanisch, language',
  unit: 'mg/dL, mmol/L, Milligramm, Millimol, Maßeinheit, Glukoseeinheit',
  theme:
    'Erscheinungsbild, Aussehen, dunkel, Dunkelmodus, Dark Mode, hell, Nacht, schwarz, weiß, Kontrast, Farbe, Thema',
  palette: 'farbenblind, Farbenblindheit, Farbsehschwäche, Farbe, rot, grün, blau, orange, Barrierefreiheit',
  textSize: 'Schrift, Schriftgröße, groß, größer, Zoom, vergrößern, Barrierefreiheit, lesbar, Buchstaben',
  chartHours: 'Grafik, Kurve, Verlauf, Zeitspanne, Zeitraum, 3, 6, 12, 24',
  startAtLogin: 'Autostart, starten, hochfahren, Systemstart, beginnen, automatisch',
  historyToKeep: 'Aufbewahrung, alte Werte löschen, Speicher, Speicherplatz, wie lange, Tage',
  updates: 'Aktualisierung, aktualisieren, neue Version, herunterladen, installieren, automatisch',
  about: 'Version, Medizinprodukt, Ordner, Passwortspeicher, Schlüsselbund, Verschlüsselung, Profil',
  sourceHealth: 'Zustand, Status, Verbindung, Verzögerung, verspätet, Fehler, Fehlersuche, Uhr, Abfragen',
  diagnosticsFile: 'Hilfe, Support, Fehler, Problem, Bericht, Protokoll, Log, Fehlersuche, melden, speichern',
  onComputer: 'Protokollordner, Größe, Speicherplatz, Speicher, Dateien',
};
