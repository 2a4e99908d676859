import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { FlatarrowError } from '../../shared/errors.ts';

/**
 * Asks where to save a text, and saves it for its owner only: it may be about somebody's health.
 * @throws FlatarrowError `storage`
 */
export async function saveText(suggestedName: string, content: string): Promise<'saved' | 'cancelled'> {
  const defaultPath = join(app.getPath('documents'), suggestedName);
  const { canceled, filePath } = await dialog.showSaveDialog({ defaultPath });
  if (canceled || !filePath) return 'cancelled';
  try {
    await writeFile(filePath, content, { mode: 0o600 });
  } catch (error) {
    throw new FlatarrowError('storage', { cause: error });
  }
  return 'saved';
}
