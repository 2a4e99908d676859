import { Decoder } from 'socket.io-parser';
import { isReasonableJson } from '../../ports/reasonable-json.ts';

/** Reads a site's messages, except those that are small on the wire and enormous in memory, and those that aren't text. */
export class WaryDecoder extends Decoder {
  /** @throws Error which makes the library end the connection */
  override add(message: unknown): void {
    if (typeof message !== 'string' || !isReasonableJson(message))
      throw new Error('This is no message of a Nightscout site.');
    super.add(message);
  }
}
