import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { RefusedFile } from '../../shared/transfer/refusal.ts';

/** A file that the person has chosen. */
export interface ChosenFile {
  path: string;
  /** What to call it; never a path. */
  name: string;
}

/** Some six years of a reading every minute as LibreView writes them; years of export from here. */
export const LARGEST_FILE_BYTES = 500_000_000;
/** Read at a time: some hundred rows, a few milliseconds of work. */
const PART_BYTES = 64 * 1024;

export interface FilePart {
  bytes: Uint8Array;
  /** How much of the file has been read with it, 0–1. */
  share: number;
}

/**
 * Reads a file part by part. Whatever is no plain file of a size that can be is refused before anything is read.
 * @throws RefusedFile `unreadable`, `tooLarge`, `empty`
 */
export async function* fileParts({ path }: ChosenFile): AsyncGenerator<FilePart> {
  const handle = await opened(path);
  try {
    const size = await sizeOf(handle);
    let position = 0;
    while (position < size) {
      const buffer = new Uint8Array(PART_BYTES);
      const { bytesRead } = await handle.read(buffer, 0, PART_BYTES, position);
      if (bytesRead === 0) return;
      position += bytesRead;
      yield { bytes: buffer.subarray(0, bytesRead), share: position / size };
    }
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile({ reason: 'unreadable' });
  } finally {
    await handle.close();
  }
}

/** Looks before it opens: opening a pipe waits for whoever writes to it. */
async function opened(path: string): Promise<FileHandle> {
  try {
    if ((await stat(path)).isFile())
      return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch {
    // Told below, whatever it was.
  }
  throw new RefusedFile({ reason: 'unreadable' });
}

async function sizeOf(handle: FileHandle): Promise<number> {
  const facts = await handle.stat();
  if (!facts.isFile()) throw new RefusedFile({ reason: 'unreadable' });
  if (facts.size > LARGEST_FILE_BYTES) throw new RefusedFile({ reason: 'tooLarge' });
  if (facts.size === 0) throw new RefusedFile({ reason: 'empty' });
  return facts.size;
}
