import { englishWithoutWindow } from '../shared/i18n/english.ts';

/** What the command line speaks, wherever it runs: scripts read it too. */
export const ENGLISH = englishWithoutWindow('en');
