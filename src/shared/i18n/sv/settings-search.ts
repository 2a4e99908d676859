import type { MessagesOf } from '../messages.ts';

/**
 * The search in the settings. Besides what it says itself, words that people may look for a setting with: each word is
 * found by its beginning, in any order, so that these are lists and no sentences.
 */
export const settingsSearch: MessagesOf<'settingsSearch'> = {
  field: 'Sök bland inställningarna',
  placeholder: 'Sök',
  clear: 'Rensa sökningen',
  hits: 'Inställningar som hittades',
  count: '{count, plural, one {# inställning hittades} other {# inställningar hittades}}',
  nothing: 'Inget hittades för ”{query}”.',

  accountLabel: 'Redigera ett konto',
  accountOrderLabel: 'Kontonas ordning',
  personLabel: 'Byt namn på eller ta bort en person',
  usualRangeLabel: 'Det vanliga målområdet',

  addAccount:
    'Dexcom Share, LibreLinkUp, FreeStyle Libre, Nightscout, ansluta, logga in, inloggning, användarnamn, e-post, lösenord, källa, sensor, moln, följa',
  account:
    'byta lösenord, användarnamn, e-post, region, server, inloggning, Dexcom, Libre, Nightscout, stänga av, radera, ta bort, historik, sensor, enheter',
  accountOrder: 'föredra, prioritet, först, reserv, flera källor',
  addPerson: 'ny person, barn, familj, partner, följa, någon annan',
  person: 'ändra namn, färg, radera, sluta följa',
  mirror:
    'ladda upp, skriva, dela, kopiera, säkerhetskopia, skicka, spegla, webbplats, klocka, klinik, läkare, följare, API-hemlighet, token',
  ranges: 'område, tröskel, gräns, gränsvärde, mål, målområde, tid i målområdet, TIR, mg/dL, mmol/L',
  usualRange: 'standard, förval, återställa, 70 180, 3,9 10',
  presets: 'mall, mallar, standard, färdiga, plan, barn, gravid, graviditet, arbete, skola',
  resetAlarms: 'standardvärden, börja om, ångra, nollställa',
  partOfDay: 'dag, natt, sömn, sova, kväll, timmar, annorlunda på natten, schema',
  lowAlarms: 'larm, varning, hypo, hypoglykemi, känning, fall, sjunker, tröskel, gräns',
  highAlarms: 'larm, varning, hyper, hyperglykemi, stigning, stiger, tröskel, gräns',
  dataAlarms: 'larm, varning, signalförlust, saknade värden, gammalt, offline, inloggning, anslutning',
  backInRange: 'larm, faran över, slut, återhämtad, normalt igen',
  alarmSound: 'volym, högt, högre, starkt, lågt, tyst, ljudlös, ton, ringsignal, oljud, lyssna',
  snoozeChoices: 'snooza, slumra, paus, senare, påminna, minuter',
  againEvery: 'upprepa, upprepning, påminna, intervall, minuter',
  waitsFor: 'fördröjning, vänta, flera värden, falsklarm, tryck på sensorn, minuter',
  overOnceBack: 'hysteres, marginal, fladder',
  notWhileTurning: 'trend, stiger igen, sjunker igen, återhämtning',
  looksAhead: 'prognos, förutsägelse, förutse, tidig varning, i förväg, minuter',
  shownBy: 'avisering, avisering, notis, banderoll, popup, larmfönster, kanal',
  doNotDisturb: 'stör ej, fokus, koncentration, ljudlös, tyst, kritiskt, bryta igenom',
  quietHours: 'tystnad, ljudlös, stör ej, schema, möte, skola, lunch, natt',
  rehearsal: 'test, testa, prova, simulera, kontrollera, öva, provlarm',
  logFilter: 'tidigare larm, larmhistorik, varför larmade det, logg, filter, filtrera',
  exports: 'exportera, säkerhetskopia, spara, ladda ner, fil, kalkylblad, Excel, CSV, JSON, läkare, dela',
  imports: 'importera, läsa in, återställa, säkerhetskopia, fil, LibreView, Clarity, CSV, gamla värden',
  discreet: 'dölja, integritet, privat, hemlig, presentation, möte',
  discreetTimes: 'dölja, integritet, schema, timmar, arbete, kontor, skola',
  hideFromCapture:
    'skärmbild, skärmdump, skärmdelning, inspelning, presentation, Zoom, Teams, dölja, integritet',
  language:
    'språk, översättning, svenska, engelska, tyska, franska, spanska, italienska, nederländska, polska, portugisiska, japanska, language',
  unit: 'mg/dL, mmol/L, milligram, millimol, glukosenhet, måttenhet',
  theme: 'mörkt, mörkt läge, ljust, natt, svart, vitt, kontrast, färg, stil',
  palette: 'färgblind, färgblindhet, färg, rött, grönt, blått, orange, tillgänglighet',
  textSize: 'typsnitt, teckensnitt, bokstäver, stor, större, zooma, förstora, tillgänglighet, läsbar',
  chartHours: 'graf, kurva, tidsrymd, period, 3, 6, 12, 24',
  startAtLogin: 'autostart, starta automatiskt, uppstart, öppna, börja',
  historyToKeep: 'lagring, radera gamla värden, diskutrymme, hur länge, dagar',
  updates: 'uppdatera, ny version, ladda ner, installera, automatiskt',
  about: 'version, medicinteknisk produkt, mapp, lösenordslager, nyckelring, kryptering, profil',
  sourceHealth: 'tillstånd, status, anslutning, fördröjning, sen, fel, felsökning, klocka, förfrågningar',
  diagnosticsFile: 'hjälp, support, fel, problem, rapport, logg, felsökning, anmäla, spara',
  onComputer: 'loggmapp, storlek, diskutrymme, lagring, filer',
};
