import type { SourceRegistry } from '../../main/sources/registry.ts';
import { glucoseUnitSchema } from '../../shared/glucose/units.ts';
import type { DateOrder } from '../../shared/transfer/wall-time.ts';
import { TARGET_GROUPS } from '../../shared/statistics/targets.ts';
import type { Output } from '../output/report.ts';
import { localTimeIn } from '../output/local-time.ts';
import { UsageError } from '../usage-error.ts';
import { BARS, ORIGINS, type OptionName, type Options } from './options.ts';

/**
 * Checks the options' values.
 * @throws UsageError
 */
export function readOptions(given: ReadonlyMap<OptionName, string>, sources: SourceRegistry): Options {
  const ids = sources.all().map(({ id }) => id);
  return {
    source: choice('source', given, ids),
    unit: choice('unit', given, glucoseUnitSchema.options),
    timezone: timezone(given.get('timezone')),
    hours: wholeNumber('hours', given, { least: 1, most: 2160 }),
    days: wholeNumber('days', given, { least: 1, most: 366 }),
    minIntervalMinutes: wholeNumber('min-interval', given, { least: 0, most: 1440 }),
    from: choice('from', given, ORIGINS),
    targets: choice('targets', given, TARGET_GROUPS),
    format: choice('format', given, BARS),
    dateOrder: dateOrder(given),
    preview: given.has('preview'),
    output: output(given),
    credentialsFromInput: given.has('credentials-stdin'),
    again: given.has('again'),
    help: given.has('help'),
  };
}

type Given = ReadonlyMap<OptionName, string>;

function choice<T extends string>(name: OptionName, given: Given, choices: readonly T[]): T | undefined {
  const value = given.get(name);
  if (value === undefined) return undefined;
  const found = choices.find((each) => each.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw new UsageError(`“--${name}” must be one of: ${choices.join(', ')}.`);
  return found;
}

function dateOrder(given: Given): DateOrder | undefined {
  const order = choice('date-order', given, ['day-first', 'month-first']);
  return order && (order === 'day-first' ? 'dayFirst' : 'monthFirst');
}

function wholeNumber(
  name: OptionName,
  given: Given,
  { least, most }: { least: number; most: number },
): number | undefined {
  const value = given.get(name);
  if (value === undefined) return undefined;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least && number <= most))
    throw new UsageError(`“--${name}” must be a whole number from ${least} to ${most}.`);
  return number;
}

function timezone(value: string | undefined): string {
  const zone = value ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    localTimeIn(zone);
    return zone;
  } catch {
    throw new UsageError('“--timezone” must be an IANA name such as Europe/Vienna.');
  }
}

function output(given: Given): Output {
  const forms = (['json', 'csv', 'format'] as const).filter((form) => given.has(form));
  if (forms.length > 1) throw new UsageError('Only one of --json, --csv and --format can be had at a time.');
  return given.has('json') ? 'json' : given.has('csv') ? 'csv' : 'text';
}
