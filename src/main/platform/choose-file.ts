import { basename } from 'node:path';
import { dialog } from 'electron';
import type { ChosenFile } from '../transfer/chosen-file.ts';

/** Has the person choose a file to read; undefined when they'd rather not. */
export async function chooseFile(): Promise<ChosenFile | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    properties: ['openFile'],
    filters: [
      { name: 'CSV, JSON', extensions: ['csv', 'json', 'txt', 'tsv'] },
      { name: '*', extensions: ['*'] },
    ],
  });
  const [path] = filePaths;
  return canceled || path === undefined ? undefined : { path, name: basename(path) };
}
