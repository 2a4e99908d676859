import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Spiegelen naar Nightscout',
  addFor: '{name} spiegelen naar Nightscout',
  mirroredTo: 'Geschreven naar Nightscout',
  edit: 'Bewerken',
  editSite: 'Spiegeling naar {site} bewerken',
  useSite: 'Naar {site} schrijven',
  back: 'Personen en accounts',
  titleOf: '{name} op {site}',
  purpose:
    'Elke meting van {name} wordt naar deze site geschreven, ook oudere: voor meer volgers, horloges, andere huizen of een kliniek.',
  leftOut:
    'Gesimuleerde metingen worden nooit geschreven, en ook niet wat van de site zelf komt. Maaltijden, insuline en notities blijven hier.',
  address: 'Adres van de site',
  addressHint:
    'Zoals u die in een browser opent. Gewoon http werkt alleen voor een server in uw eigen netwerk.',
  secret: 'API secret of toegangstoken',
  secretHint:
    'Het best is een eigen toegangstoken, met een rol die de rechten api:entries:read en api:entries:create heeft.',
  certificate: 'Vingerafdruk van het certificaat (optioneel)',
  certificateHint: 'Alleen voor een eigen server zonder openbaar certificaat: de SHA‑256-vingerafdruk ervan.',
  unchanged: 'ongewijzigd',
  save: 'Opslaan',
  test: 'Testen',
  tryAgain: 'Opnieuw proberen',
  mirrorAnyway: 'Toch spiegelen',
  remove: 'Spiegeling verwijderen',
  removeTitle: 'Niet meer naar {site} schrijven?',
  removeText: 'Het secret wordt van deze computer gewist. Wat op de site staat, blijft daar.',
  removeConfirm: 'Verwijderen',
  cancel: 'Annuleren',
  saved: 'De spiegeling is opgeslagen.',
  asking: 'De site wordt bevraagd…',
  rightSite: 'Is dit de juiste site?',

  problemNeeded: 'Dit is nodig.',
  problemNoAddress: 'Dit is niet het adres van een website.',
  problemNoFingerprint: 'Een vingerafdruk heeft 64 tekens van 0 tot 9 en A tot F.',
  problemAlreadyMirrored: 'De metingen van {name} worden al naar deze site geschreven.',
  problemSomebodyElses:
    'Naar deze site worden de metingen van iemand anders geschreven. Eén site is voor één persoon.',
  problemComesFromThere: 'De metingen komen juist van deze site. Er valt niets naartoe te schrijven.',
  problemOnlyInvented: 'Er zijn alleen gesimuleerde metingen, en die worden nooit naar een site geschreven.',
  problemSecretForNewSite: 'Dit is een andere site: voer het secret ervan in.',

  foundFree: 'Het werkt. Niets anders schrijft glucose naar deze site.',
  foundSame:
    '“{device}” schrijft deze metingen al naar de site, met iets andere tijden. Volgers zouden er veel dubbel zien. Schakel liever een van de twee uit.',
  foundSomebodyElse:
    'Op de site staan recente metingen die niet van {name} kunnen zijn: {differing} van {compared} wijken sterk af. Misschien is het de site van iemand anders. Twee personen op één site is gevaarlijk voor allebei.',
  foundUnclear:
    'Op de site staan recente metingen van “{device}” die niet met die van {name} te vergelijken zijn. Controleer of het de juiste site is.',
  unknownDevice: 'iets anders',

  off: 'Uitgeschakeld. Nieuwe metingen wachten tot het weer aanstaat.',
  starting: 'Verbinden…',
  upToDate: 'Actueel.',
  upToDateSince: 'Actueel. Laatst geschreven: {time}.',
  sending: '{count, plural, one {Schrijven; nog # meting.} other {Schrijven; nog # metingen.}}',
  sendingOlder: 'Oudere metingen worden geschreven; die sinds {date} staan er al.',
  queued: '{count, plural, one {# meting wacht.} other {# metingen wachten.}}',
  nextTry: 'Volgende poging om {time}.',

  errorOffline: 'Deze computer is offline.',
  errorTimeout: 'De site antwoordt niet.',
  errorServer: 'De site heeft zelf een storing, of iets anders antwoordt in plaats daarvan.',
  errorPause: 'De site vraagt om een pauze: te veel aanvragen.',
  errorBlocked: 'De site weigert voorlopig verbindingen vanaf dit netwerk.',
  errorRefused: 'De site heeft dit secret of token geweigerd. Er wordt niets gestuurd tot u het wijzigt.',
  errorMayNotWrite: 'De site neemt met dit secret of token geen metingen aan.',
  errorFormat: 'De site antwoordde in een vorm die Flatarrow niet kent.',
  errorVault: 'De wachtwoordopslag van deze computer is vergrendeld of ontbreekt.',
  errorStorage: 'De geschiedenis kan niet worden gelezen of weggeschreven. Is de schijf vol of alleen-lezen?',
  errorIncomplete: 'Wat voor deze spiegeling is opgeslagen, is onvolledig. Voer het opnieuw in.',
  errorOtherReadings: 'Gestopt: op de site staan metingen die niet van {name} kunnen zijn.',
};
