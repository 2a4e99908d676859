import { contract } from '../../shared/ipc/contract.ts';
import type { WindowClock } from './clock.ts';
import { type Connection, connectTo } from './connection.ts';

/** Reaches the program with all that can be asked of it. */
export function connect(clock: WindowClock): Connection {
  return connectTo(contract, clock);
}
