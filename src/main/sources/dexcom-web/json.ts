import { FlatarrowError } from '../../../shared/errors.ts';

/** @throws FlatarrowError `badPayload`, without the text */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FlatarrowError('badPayload');
  }
}
