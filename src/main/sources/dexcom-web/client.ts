import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { type HttpResponse, serverTime, parseJson } from '../../ports/http.ts';
import type { Access } from './access.ts';
import { dataRangeBodySchema, recordsBodySchema } from './schema.ts';
import { parseTime } from './times.ts';
import { type Window, windowQuery } from './windows.ts';

/** The resources that give records of a window. */
export type WindowedResource = 'egvs' | 'events' | 'calibrations' | 'alerts';

export interface Records {
  items: unknown[];
  /** The cloud's clock at the moment of the answer, where it says. */
  serverNow?: EpochMs;
}

export async function readWindow(
  access: Access,
  resource: WindowedResource,
  window: Window,
): Promise<Records> {
  const response = await access.get(resource, windowQuery(window));
  const serverNow = serverTime(response);
  return { items: recordsOf(response), ...(serverNow === undefined ? {} : { serverNow }) };
}

/** The receivers and phones of the person, with their alert settings. */
export async function readDevices(access: Access): Promise<unknown[]> {
  return recordsOf(await access.get('devices'));
}

/** When the first record of each kind was made; nothing where Dexcom doesn't say. */
export type FirstRecords = Partial<Record<'egvs' | 'events' | 'calibrations', EpochMs>>;

export async function readFirstRecords(access: Access): Promise<FirstRecords> {
  const response = await access.get('dataRange');
  const range = dataRangeBodySchema.safeParse(parseJson(response.body));
  if (!range.success) throw new FlatarrowError('badPayload');
  const startOf = (kind: keyof FirstRecords): FirstRecords => {
    const at = parseTime(range.data[kind]?.start?.systemTime ?? '');
    return at === undefined ? {} : { [kind]: at };
  };
  return { ...startOf('egvs'), ...startOf('events'), ...startOf('calibrations') };
}

function recordsOf(response: HttpResponse): unknown[] {
  const body = recordsBodySchema.safeParse(parseJson(response.body));
  if (!body.success) throw new FlatarrowError('badPayload');
  return body.data.records;
}
