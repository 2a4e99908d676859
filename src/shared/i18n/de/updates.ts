import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'Updates',
  daily: 'Einmal täglich nach neueren Versionen suchen',
  dailyNote:
    'Dabei wird der Server mit den Paketen gefragt. Er erfährt Ihre Netzwerkadresse, die Version und das System, sonst nichts.',
  checkNow: 'Jetzt suchen',
  restart: 'Neu starten und installieren',
  openPage: 'Download-Seite zeigen',
  never: 'Noch wurde nicht gesucht.',
  current: 'Das ist die neueste Version ({time}).',
  checking: 'Suche läuft …',
  available: 'Version {version} ist verfügbar. Ihr System installiert sie, oder Sie selbst.',
  downloading: 'Version {version} wird heruntergeladen. Während ein Alarm läuft, wartet das.',
  ready: 'Version {version} ist bereit. Sie wird beim Beenden installiert.',
  unreachable: 'Der Server war nicht erreichbar ({time}). Er wird später erneut gefragt.',
  unreadable: 'Die Antwort des Servers war unverständlich ({time}). Er wird später erneut gefragt.',
  refused:
    'Heruntergeladen wurde nicht, was angekündigt war. Es wurde verworfen ({time}) und wird später erneut heruntergeladen.',
  ringing: 'Ein Alarm läuft. Zuerst darauf reagieren.',
  offUnpackaged: 'Diese Kopie wurde von Hand gebaut und wird von Hand aktualisiert.',
  offNoAddress: 'Dieses Paket nennt keinen Ort für neuere Versionen. Es sucht nie danach.',
  offElsewhere: 'Diese Kopie wird von dem Store aktualisiert, der sie installiert hat.',
  news: 'Neu in {version}',
};
