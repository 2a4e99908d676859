import type { MessagesOf } from '../messages.ts';

/** Newer versions of the program: a part of the settings. */
export const updates: MessagesOf<'updates'> = {
  title: 'Uppdateringar',
  daily: 'Sök efter nyare versioner en gång om dagen',
  dailyNote:
    'Detta frågar servern som har paketen. Den får veta din nätverksadress, versionen och systemet, inget annat.',
  checkNow: 'Sök nu',
  restart: 'Starta om och installera',
  openPage: 'Visa nedladdningssidan',
  never: 'Ingen sökning har gjorts än.',
  current: 'Detta är den senaste versionen ({time}).',
  checking: 'Söker…',
  available: 'Version {version} finns. Ditt system installerar den, eller du själv.',
  downloading: 'Version {version} laddas ned. Medan ett larm ljuder väntar detta.',
  ready: 'Version {version} är klar. Den installeras när du avslutar.',
  unreachable: 'Servern kunde inte nås ({time}). Den tillfrågas igen senare.',
  unreadable: 'Serverns svar gick inte att tolka ({time}). Den tillfrågas igen senare.',
  refused:
    'Det som laddades ned är inte det som utlovades. Det slängdes ({time}) och laddas ned igen senare.',
  ringing: 'Ett larm ljuder. Svara på det först.',
  offUnpackaged: 'Den här kopian byggdes för hand och uppdateras för hand.',
  offNoAddress: 'Paketet anger ingen plats där nyare versioner finns. Det söker aldrig efter dem.',
  offElsewhere: 'Den här kopian uppdateras av appbutiken som installerade den.',
  news: 'Nytt i {version}',
};
