import { closeSync, constants, fchmodSync, openSync } from 'node:fs';
import { FlatarrowError } from '../../shared/errors.ts';
import { oddityOf, oddityMessage } from './oddity.ts';

/** Windows has neither `O_NOFOLLOW` nor `O_NONBLOCK`, and undefined adds nothing: a link there needs special rights. */
const FLAGS = constants.O_RDWR | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Makes sure that a file is there and that only its owner may read it, before SQLite sees it: that gives its side files
 * the mode of the main one.
 * @throws FlatarrowError `storage` for whatever is not a plain file of the profile's own; it is left untouched
 */
export function createPrivately(path: string): void {
  const oddity = oddityOf(path);
  if (oddity) throw new FlatarrowError('storage', { hint: oddityMessage(path, oddity) });
  // Again while opening: what has become a link or a pipe since is neither followed nor waited for.
  const file = openSync(path, FLAGS, 0o600);
  try {
    fchmodSync(file, 0o600);
  } finally {
    closeSync(file);
  }
}
