import type { WindowSubject } from './groups/windows.ts';

const SUBJECTS = { addAccount: 'add-account', alarms: 'alarms' } as const;

/** The part of a page's address that says what it shows first. */
export function subjectHash(subject: WindowSubject): string {
  return typeof subject === 'string' ? SUBJECTS[subject] : personHash(subject.personId);
}

/** The part of a page's address that says whom it shows. */
export function personHash(personId: string): string {
  return `person=${encodeURIComponent(personId)}`;
}
