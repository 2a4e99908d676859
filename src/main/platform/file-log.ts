import type { MainLogger } from 'electron-log';
import { type Log, type LogFacts, silentLog } from '../ports/log.ts';
import { logOddity, logPath } from '../files/log-place.ts';
import { redact } from './redact.ts';

/** Of each of two files: when the newer one is full, it takes the place of the older one. */
const LARGEST_BYTES = 1_000_000;
const LONGEST_LINE = 1000;

type Logger = Pick<MainLogger, 'transports' | 'info' | 'warn'>;

/**
 * electron-log's rotating file in the profile folder, and no log at all where something else stands in its place.
 * The console stays quiet: it belongs to whoever starts the program.
 * The library is loaded with the first line, which a start has better things to do than to wait for; lines keep their order.
 */
export function fileLog(load: () => Promise<Logger>, profileFolder: string): Log {
  if (logOddity(profileFolder)) return silentLog;
  let loaded: Promise<Logger> | undefined;
  const write = (level: 'info' | 'warn', text: string): void => {
    loaded ??= load().then((logger) => intoFile(logger, logPath(profileFolder)));
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
  // It would say there what it can't write, with a stack, at every line.
  logger.transports.console.writeFn = () => undefined;
  logger.transports.file.resolvePathFn = () => path;
  logger.transports.file.maxSize = LARGEST_BYTES;
  logger.transports.file.writeOptions = { encoding: 'utf8', flag: 'a', mode: 0o600 };
  return logger;
}

function line(event: string, facts: LogFacts = {}): string {
  const pairs = Object.entries(facts).filter(([, value]) => value !== undefined);
  const text = [event, ...pairs.map(([name, value]) => `${name}=${String(value)}`)].join(' ');
  // A break within a fact would let it pass for a line of its own.
  return redact(shortened(text.replaceAll(/\s+/g, ' ')));
}

/** Cut between words: half an address would no longer be known for one. */
function shortened(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  return `${text.slice(0, Math.max(text.lastIndexOf(' ', LONGEST_LINE), 0))} …`;
}
