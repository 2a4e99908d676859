import type { MessagesOf } from '../messages.ts';

/** Mirrors: sites of Nightscout to which readings are written. A part of the settings. */
export const mirror: MessagesOf<'mirror'> = {
  add: 'Spegla till Nightscout',
  addFor: 'Spegla {name} till Nightscout',
  mirroredTo: 'Skrivs till Nightscout',
  edit: 'Ändra',
  editSite: 'Ändra speglingen till {site}',
  useSite: 'Skriv till {site}',
  back: 'Personer och konton',
  titleOf: '{name} på {site}',
  purpose:
    'Varje värde för {name} skrivs till den här webbplatsen, även äldre: för fler följare, klockor, andra hem eller en mottagning.',
  leftOut:
    'Simulerade värden skrivs aldrig, inte heller det som kommer från webbplatsen själv. Måltider, insulin och anteckningar stannar här.',
  address: 'Webbplatsens adress',
  addressHint:
    'Som du öppnar den i en webbläsare. Vanlig http fungerar bara för en server i ditt eget nätverk.',
  secret: 'API secret eller åtkomsttoken',
  secretHint:
    'Bäst är en egen åtkomsttoken, med en roll som har behörigheterna api:entries:read och api:entries:create.',
  certificate: 'Certifikatets fingeravtryck (valfritt)',
  certificateHint: 'Endast för en egen server utan offentligt certifikat: dess SHA‑256-fingeravtryck.',
  unchanged: 'oförändrat',
  save: 'Spara',
  test: 'Testa',
  tryAgain: 'Försök igen',
  mirrorAnyway: 'Spegla ändå',
  remove: 'Ta bort speglingen',
  removeTitle: 'Sluta skriva till {site}?',
  removeText: 'API secret tas bort från den här datorn. Det som webbplatsen har finns kvar där.',
  removeConfirm: 'Ta bort',
  cancel: 'Avbryt',
  saved: 'Speglingen är sparad.',
  asking: 'Frågar webbplatsen…',
  rightSite: 'Är detta rätt webbplats?',

  problemNeeded: 'Detta behövs.',
  problemNoAddress: 'Detta är inte adressen till en webbplats.',
  problemNoFingerprint: 'Ett fingeravtryck har 64 tecken från 0 till 9 och A till F.',
  problemAlreadyMirrored: 'Värden för {name} skrivs redan till den här webbplatsen.',
  problemSomebodyElses: 'Någon annans värden skrivs till den här webbplatsen. En webbplats är för en person.',
  problemComesFromThere: 'Värdena kommer från just den här webbplatsen. Det finns inget att skriva till den.',
  problemOnlyInvented: 'Det finns bara simulerade värden, och de skrivs aldrig till en webbplats.',
  problemSecretForNewSite: 'Det här är en annan webbplats: ange dess API secret.',

  foundFree: 'Det fungerar. Inget annat skriver glukos till webbplatsen.',
  foundSame:
    '”{device}” skriver redan dessa värden till webbplatsen, med lite andra tider. Följare skulle se många av dem två gånger. Stäng hellre av den ena av de två.',
  foundSomebodyElse:
    'Webbplatsen har nyligen fått värden som inte kan vara från {name}: {differing} av {compared} avviker kraftigt. Det kan vara någon annans webbplats. Två personer på en webbplats är farligt för båda.',
  foundUnclear:
    'Webbplatsen har nyligen fått värden från ”{device}” som inte kan jämföras med dem för {name}. Kontrollera att det är rätt webbplats.',
  unknownDevice: 'något annat',

  off: 'Avstängd. Nya värden väntar tills den är på igen.',
  starting: 'Ansluter…',
  upToDate: 'Aktuell.',
  upToDateSince: 'Aktuell. Skrevs senast {time}.',
  sending: '{count, plural, one {Skriver; # värde kvar.} other {Skriver; # värden kvar.}}',
  sendingOlder: 'Skriver äldre värden; de sedan {date} finns redan där.',
  queued: '{count, plural, one {# värde väntar.} other {# värden väntar.}}',
  nextTry: 'Nästa försök kl. {time}.',

  errorOffline: 'Den här datorn är offline.',
  errorTimeout: 'Webbplatsen svarar inte.',
  errorServer: 'Webbplatsen har egna problem, eller så svarar något annat i dess ställe.',
  errorPause: 'Webbplatsen ber om en paus: för många förfrågningar.',
  errorBlocked: 'Webbplatsen nekar för närvarande anslutningar från det här nätverket.',
  errorRefused: 'Webbplatsen nekade denna API secret eller token. Inget skickas förrän du ändrar den.',
  errorMayNotWrite: 'Webbplatsen tar inte emot värden med denna API secret eller token.',
  errorFormat: 'Webbplatsen svarade i en form som Flatarrow inte känner till.',
  errorVault: 'Datorns lösenordsförråd är låst eller saknas.',
  errorStorage: 'Historiken kan inte läsas eller skrivas. Är disken full eller skrivskyddad?',
  errorIncomplete: 'Det som har sparats för speglingen är ofullständigt. Ange det igen.',
  errorOtherReadings: 'Stoppad: webbplatsen har värden som inte kan vara från {name}.',
};
