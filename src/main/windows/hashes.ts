import type { WindowSubject } from '../../shared/ipc/groups/windows.ts';

const SUBJECTS: Readonly<Record<WindowSubject, string>> = { addAccount: 'add-account' };

/** The part of a page's address that says what to show first. */
export function subjectHash(subject: WindowSubject): string {
  return SUBJECTS[subject];
}

/** The part of the glance page's address that says whom to show. */
export function personHash(personId: string): string {
  return `person=${encodeURIComponent(personId)}`;
}
