import { join } from 'node:path';
import type { MainLogger } from 'electron-log';
import type { Log, LogFacts } from '../ports/log.ts';
import { redact } from './redact.ts';

const LARGEST_BYTES = 1_000_000;

type Logger = Pick<MainLogger, 'transports' | 'info' | 'warn'>;

/**
 * electron-log's rotating file in the profile folder. The console stays quiet: it belongs to whoever starts the program.
 * The library is loaded with the first line, which a start has better things to do than to wait for; lines keep their order.
 */
export function fileLog(load: () => Promise<Logger>, profileFolder: string): Log {
  let loaded: Promise<Logger> | undefined;
  const write = (level: 'info' | 'warn', text: string): void => {
    loaded ??= load().then((logger) => intoFile(logger, join(profileFolder, 'logs', 'flatarrow.log')));
    // Who can't write a log goes on without.
    loaded.then((logger) => logger[level](text)).catch(() => undefined);
  };
  return {
    info: (event, facts) => write('info', line(event, facts)),
    warn: (event, facts) => write('warn', line(event, facts)),
  };
}

function intoFile(logger: Logger, path: string): Logger {
  logger.transports.console.level = false;
  logger.transports.file.resolvePathFn = () => path;
  logger.transports.file.maxSize = LARGEST_BYTES;
  logger.transports.file.writeOptions = { encoding: 'utf8', flag: 'a', mode: 0o600 };
  return logger;
}

function line(event: string, facts: LogFacts = {}): string {
  const pairs = Object.entries(facts).filter(([, value]) => value !== undefined);
  return redact([event, ...pairs.map(([name, value]) => `${name}=${String(value)}`)].join(' '));
}
