import { type Message, message } from '../../../shared/i18n/message.ts';

/** What to do in the app before the cloud goes on; a legal text is the person's to accept, never ours. */
const HINTS: ReadonlyMap<string, Message> = new Map([
  ['tou', message('sources.libreTerms')],
  ['pp', message('sources.librePrivacy')],
  ['verifyEmail', message('sources.libreConfirmEmail')],
]);

/** @param type the step's name as the server sends it */
export function stepHint(type: string): Message {
  return HINTS.get(type) ?? message('sources.libreConfirmOther');
}
