/** What to do in the app before the cloud goes on; a legal text is the person's to accept, never ours. */
const HINTS: ReadonlyMap<string, string> = new Map([
  [
    'tou',
    'LibreLinkUp has new terms of use. Open the LibreLinkUp app on a phone, sign in with this account, accept them there, then try again.',
  ],
  [
    'pp',
    'LibreLinkUp has a new privacy notice. Open the LibreLinkUp app on a phone, sign in with this account, accept it there, then try again.',
  ],
  [
    'verifyEmail',
    'LibreLinkUp wants the e-mail address of this account confirmed. Open the message it has sent there, or the LibreLinkUp app, and confirm it, then try again.',
  ],
]);

const OTHER_HINT =
  'LibreLinkUp wants something confirmed first. Open the LibreLinkUp app on a phone, sign in with this account, follow what it says, then try again.';

/** @param type the step's name as the server sends it */
export function stepHint(type: string): string {
  return HINTS.get(type) ?? OTHER_HINT;
}
