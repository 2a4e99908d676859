import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { FlatarrowError } from '../../shared/errors.ts';

/**
 * Asks where to save a text or a printed page, and saves it for its owner only: it may be about somebody's health. It is
 * written beside its place first: what breaks off in the middle must not be taken for the whole.
 * @throws FlatarrowError `storage`, or what the text's parts throw
 */
export async function saveText(
  suggestedName: string,
  content: string | Uint8Array | AsyncIterable<string>,
): Promise<'saved' | 'cancelled'> {
  const defaultPath = join(app.getPath('documents'), suggestedName);
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath });
  if (canceled || !filePath) return 'cancelled';
  const unfinished = `${filePath}.part`;
  try {
    await writeFile(unfinished, content, { mode: 0o600 });
    await rename(unfinished, filePath);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error instanceof FlatarrowError ? error : new FlatarrowError('storage', { cause: error });
  }
  return 'saved';
}
