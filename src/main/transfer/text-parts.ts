import { RefusedFile } from '../../shared/transfer/refusal.ts';
import { type ChosenFile, fileParts } from './chosen-file.ts';

/** UTF-8 is what everybody writes; spreadsheets on Windows save the others. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface TextPart {
  text: string;
  /** How much of the file has been read with it, 0–1. */
  share: number;
}

/** It claims to be UTF-8 and is not. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
}

/** How zip archives and with them .xlsx and .ods begin, old .xls, gzip. */
const ARCHIVES = ['504b0304', '504b0506', 'd0cf11e0', '1f8b'];

/**
 * The encoding that a file's beginning speaks for: UTF-16 only where it says so.
 * @throws RefusedFile `archive`, `notText`
 */
function encodingOf(start: Uint8Array): TextEncoding {
  const hex = Buffer.from(start.subarray(0, 4)).toString('hex');
  if (ARCHIVES.some((signature) => hex.startsWith(signature))) throw new RefusedFile({ reason: 'archive' });
  if (hex.startsWith('fffe')) return 'utf-16le';
  if (hex.startsWith('feff')) return 'utf-16be';
  if (start.includes(0)) throw new RefusedFile({ reason: 'notText' });
  return 'utf-8';
}

/**
 * A file's text, part by part, without the mark at its beginning.
 * @param fallback what it is read as if it is not UTF-8
 * @throws RefusedFile; NotUtf8 where it is not, and no fallback is given
 */
export async function* textParts(file: ChosenFile, fallback?: TextEncoding): AsyncGenerator<TextPart> {
  let decoder: TextDecoder | undefined;
  for await (const { bytes, share } of fileParts(file)) {
    if (!decoder) {
      const encoding = encodingOf(bytes);
      const chosen = encoding === 'utf-8' ? (fallback ?? encoding) : encoding;
      decoder = new TextDecoder(chosen, { fatal: chosen === 'utf-8' });
    }
    yield { text: textOf(decoder, bytes), share };
  }
  const rest = decoder ? textOf(decoder) : '';
  if (rest !== '') yield { text: rest, share: 1 };
}

/** Without bytes: what was left over of a character. */
function textOf(decoder: TextDecoder, bytes?: Uint8Array): string {
  let text: string;
  try {
    text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new NotUtf8();
  }
  if (text.includes('\0')) throw new RefusedFile({ reason: 'notText' });
  return text;
}
