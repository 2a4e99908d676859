import { readFileSync } from 'node:fs';
import { documentOddityOf, oddityMessage } from '../../main/files/oddity.ts';
import { FlatarrowError } from '../../shared/errors.ts';

/**
 * Reads a file of the profile without touching it: moving damaged ones aside is the app's business.
 * @returns undefined when there is none
 * @throws FlatarrowError `config`
 */
export function readJson(path: string): unknown {
  const oddity = documentOddityOf(path);
  if (oddity) throw new FlatarrowError('config', { hint: oddityMessage(path, oddity) });
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new FlatarrowError('config', { hint: `The file ${path} can’t be read.` });
  }
}
