import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: 'Instellingen doorzoeken',
  placeholder: 'Zoeken',
  clear: 'Zoekopdracht wissen',
  hits: 'Gevonden instellingen',
  count: '{count, plural, one {# instelling gevonden} other {# instellingen gevonden}}',
  nothing: 'Niets gevonden voor ‘{query}’.',

  accountLabel: 'Account bewerken',
  accountOrderLabel: 'Volgorde van de accounts',
  personLabel: 'Persoon hernoemen of verwijderen',
  usualRangeLabel: 'Het gebruikelijke streefbereik',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, Nightscout, verbinden, aanmelden, inloggen, gebruikersnaam, e-mail, wachtwoord, bron, sensor, cloud, volgen, meekijken',
  account:
    'wachtwoord wijzigen, gebruikersnaam, e-mail, regio, server, aanmelden, inloggen, Dexcom, Libre, Nightscout, uitschakelen, verwijderen, wissen, geschiedenis, sensor, apparaten',
  accountOrder: 'voorkeur, prioriteit, eerste, reserve, terugval, meerdere bronnen',
  addPerson: 'nieuwe persoon, kind, gezin, familie, partner, volgen, iemand anders',
  person: 'naam wijzigen, kleur, wissen, niet meer volgen',
  mirror:
    'uploaden, schrijven, delen, kopiëren, back-up, backup, versturen, site, horloge, kliniek, arts, volgers, API-secret, token',
  ranges:
    'bereik, drempel, grens, grenswaarde, limiet, doel, streefbereik, tijd binnen bereik, TIR, mg/dL, mmol/L',
  usualRange: 'standaard, herstellen, terugzetten, 70 180, 3,9 10',
  presets: 'sjabloon, standaard, kant-en-klaar, plan, kind, zwanger, zwangerschap, werk, school',
  resetAlarms: 'standaard, opnieuw beginnen, ongedaan maken, terugzetten, resetten',
  partOfDay: 'dag, nacht, slaap, slapen, avond, uren, ’s nachts anders, schema',
  lowAlarms: 'alarm, waarschuwing, hypo, hypoglykemie, daling, dalen, drempel, grens',
  highAlarms: 'alarm, waarschuwing, hyper, hyperglykemie, stijging, stijgen, drempel, grens',
  dataAlarms:
    'alarm, waarschuwing, signaalverlies, ontbrekende waarden, verouderd, offline, aanmelden, verbinding',
  backInRange: 'alarm, voorbij, hersteld, weer normaal',
  alarmSound: 'volume, luid, hard, harder, zacht, stil, dempen, toon, beltoon, lawaai, beluisteren',
  snoozeChoices: 'snooze, sluimeren, uitstellen, pauze, later, herinneren, minuten',
  againEvery: 'herhalen, herhaling, herinneren, interval, minuten',
  waitsFor: 'vertraging, wachten, meerdere waarden, vals alarm, druk op de sensor, minuten',
  overOnceBack: 'hysterese, marge, heen en weer',
  notWhileTurning: 'trend, stijgt weer, daalt weer, herstel',
  looksAhead: 'voorspelling, prognose, voorspellen, vroege waarschuwing, vooraf, minuten',
  shownBy: 'melding, banner, pop-up, popup, alarmvenster, kanaal',
  doNotDisturb: 'niet storen, focus, concentratie, dempen, stil, kritiek, doorbreken',
  quietHours: 'stilte, dempen, niet storen, schema, vergadering, school, lunch, nacht',
  rehearsal: 'test, testen, uitproberen, simuleren, controleren, oefenen, oefening',
  logFilter: 'eerdere alarmen, alarmgeschiedenis, waarom ging het af, logboek, filter, filteren',
  exports:
    'export, back-up, backup, opslaan, downloaden, bestand, spreadsheet, Excel, CSV, JSON, arts, delen',
  imports:
    'import, laden, herstellen, terugzetten, back-up, backup, bestand, LibreView, Clarity, CSV, oude waarden',
  discreet: 'verbergen, privacy, privé, geheim, presentatie, vergadering',
  discreetTimes: 'verbergen, privacy, schema, uren, werk, kantoor, school',
  hideFromCapture:
    'schermafbeelding, screenshot, scherm delen, opname, presentatie, Zoom, Teams, verbergen, privacy',
  language:
    'vertaling, Nederlands, Engels, Duits, Frans, Spaans, Italiaans, Zweeds, Pools, Portugees, Japans, language',
  unit: 'mg/dL, mmol/L, milligram, millimol, glucose-eenheid, maateenheid',
  theme: 'uiterlijk, donker, donkere modus, dark mode, licht, nacht, zwart, wit, contrast, kleur',
  palette: 'kleurenblind, kleurenblindheid, kleur, rood, groen, blauw, oranje, toegankelijkheid',
  textSize:
    'letters, lettergrootte, lettertype, groot, groter, zoomen, vergroten, toegankelijkheid, leesbaar',
  chartHours: 'diagram, curve, lijn, tijdspanne, periode, 3, 6, 12, 24',
  startAtLogin: 'autostart, automatisch starten, opstarten, openen, beginnen',
  historyToKeep: 'bewaartermijn, oude waarden verwijderen, opslag, schijfruimte, hoe lang, dagen',
  updates: 'bijwerken, nieuwe versie, downloaden, installeren, automatisch',
  about: 'versie, medisch hulpmiddel, map, wachtwoordopslag, sleutelhanger, versleuteling, profiel',
  sourceHealth:
    'toestand, status, verbinding, vertraging, te laat, fouten, problemen oplossen, klok, verzoeken',
  diagnosticsFile: 'hulp, ondersteuning, fout, probleem, rapport, logboek, log, oplossen, melden, opslaan',
  onComputer: 'logmap, grootte, schijfruimte, opslag, bestanden',
};
