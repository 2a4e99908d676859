import { join } from 'node:path';
import type { MainLogger } from 'electron-log';
import type { Log, LogFacts } from '../ports/log.ts';
import { redact } from './redact.ts';

const LARGEST_BYTES = 1_000_000;

/** electron-log's rotating file in the profile folder. The console stays quiet: it belongs to whoever starts the program. */
export function fileLog(
  logger: Pick<MainLogger, 'transports' | 'info' | 'warn'>,
  profileFolder: string,
): Log {
  logger.transports.console.level = false;
  logger.transports.file.resolvePathFn = () => join(profileFolder, 'logs', 'flatarrow.log');
  logger.transports.file.maxSize = LARGEST_BYTES;
  logger.transports.file.writeOptions = { encoding: 'utf8', flag: 'a', mode: 0o600 };
  return {
    info: (event, facts) => logger.info(line(event, facts)),
    warn: (event, facts) => logger.warn(line(event, facts)),
  };
}

function line(event: string, facts: LogFacts = {}): string {
  const pairs = Object.entries(facts).filter(([, value]) => value !== undefined);
  return redact([event, ...pairs.map(([name, value]) => `${name}=${String(value)}`)].join(' '));
}
