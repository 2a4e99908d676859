import { z } from 'zod';
import type { UpdateFaultKind } from '../../shared/updates/update-state.ts';
import { UpdateFault } from '../updates/updater.ts';

const codeSchema = z.object({ code: z.string().max(100) });

/** electron-updater's codes for a file that isn't what was announced, or isn't signed by whom it should be. */
const REFUSED = new Set([
  'ERR_CHECKSUM_MISMATCH',
  'ERR_UPDATER_INVALID_SIGNATURE',
  'ERR_UPDATER_NO_CHECKSUM',
]);

/** And for answers that make no sense. Whatever else it says is about the way there. */
const UNREADABLE = new Set([
  'ERR_UPDATER_INVALID_UPDATE_INFO',
  'ERR_UPDATER_INVALID_VERSION',
  'ERR_UPDATER_INVALID_RELEASE_FEED',
  'ERR_UPDATER_NO_FILES_PROVIDED',
  'ERR_UPDATER_ASSET_NOT_FOUND',
  'ERR_UPDATER_ZIP_FILE_NOT_FOUND',
]);

/** The kind of what electron-updater threw. Only its code is kept: the text holds addresses and paths. */
export function faultOf(error: unknown): UpdateFault {
  if (error instanceof UpdateFault) return error;
  const code = codeSchema.safeParse(error).data?.code ?? (error instanceof Error ? error.name : 'unknown');
  return new UpdateFault(kindOf(code, error), code);
}

function kindOf(code: string, error: unknown): UpdateFaultKind {
  if (REFUSED.has(code)) return 'refused';
  // An answer of another shape makes it stumble over what isn't there.
  if (UNREADABLE.has(code) || error instanceof TypeError) return 'unreadable';
  return 'unreachable';
}
