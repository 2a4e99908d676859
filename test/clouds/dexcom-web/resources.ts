import { z } from 'zod';
import type { CloudAnswer, CloudRequest } from '../http-cloud.ts';
import { type Person, RESOURCES } from './people.ts';
import { inOrder, type Shapes, writeEgv, writeRecords, writeTime } from './wire.ts';

const USERS_SELF = '/v3/users/self/';
const WIDEST_WINDOW_MS = 30 * 24 * 3_600_000;

const RECORD_TYPES = { events: 'event', calibrations: 'calibration', alerts: 'alert', devices: 'device' };
const windowTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/);

export interface ResourceQuestion {
  person: Person;
  shapes: Shapes;
  now: number;
}

/** Answers one of the six resources for a person whose token was good. */
export function answerResource(
  { path, query }: CloudRequest,
  { person, shapes, now }: ResourceQuestion,
): CloudAnswer {
  const resource = path.slice(USERS_SELF.length);
  if (resource === 'dataRange') return ok(JSON.stringify(dataRange(person, shapes, now)));
  if (resource === 'devices') {
    return ok(
      writeRecords(
        'device',
        person.userId,
        person.records.devices.map(({ json }) => json),
      ),
    );
  }
  const window = windowOf(query);
  if (typeof window === 'string') return badRequest(window);
  const isAsked = ({ at, visibleAt }: { at: number; visibleAt: number }): boolean =>
    at >= window.from && at < window.until && visibleAt <= now;
  if (resource === 'egvs') {
    const egvs = person.egvs
      .filter(({ egv, visibleAt }) => isAsked({ at: egv.readAt, visibleAt }))
      .toSorted((a, b) => a.egv.readAt - b.egv.readAt)
      .map(({ egv }) => writeEgv(egv, person, shapes));
    return ok(writeRecords('egv', person.userId, inOrder(egvs, shapes)));
  }
  const name = RESOURCES.find((each) => each === resource);
  if (!name) return { status: 404, body: '{"fault":{"faultstring":"Not Found"}}' };
  const records = person.records[name].filter(isAsked).map(({ json }) => json);
  return ok(writeRecords(RECORD_TYPES[name], person.userId, records));
}

export function isResource(path: string): boolean {
  return path.startsWith(USERS_SELF);
}

/** Beginning included, end not; the words are those of the refusal. */
function windowOf(query: URLSearchParams): { from: number; until: number } | string {
  const start = windowTime.safeParse(query.get('startDate'));
  const end = windowTime.safeParse(query.get('endDate'));
  if (!start.success || !end.success) return 'startDate and endDate must be YYYY-MM-DDThh:mm:ss';
  const [from, until] = [Date.parse(`${start.data}Z`), Date.parse(`${end.data}Z`)];
  if (from >= until) return 'startDate must be before endDate';
  return until - from > WIDEST_WINDOW_MS ? 'The time range must not exceed 30 days' : { from, until };
}

function dataRange(person: Person, shapes: Shapes, now: number): unknown {
  const moment = (at: number): unknown => ({
    systemTime: writeTime(at, shapes, person.displayDevice),
    displayTime: writeTime(at, shapes, person.displayDevice),
  });
  const extent = (records: readonly { at: number; visibleAt: number }[]): unknown => {
    const times = records.filter(({ visibleAt }) => visibleAt <= now).map(({ at }) => at);
    if (times.length === 0) return null;
    return { start: moment(Math.min(...times)), end: moment(Math.max(...times)) };
  };
  return {
    recordType: 'dataRange',
    recordVersion: '3.0',
    userId: person.userId,
    egvs: extent(person.egvs.map(({ egv, visibleAt }) => ({ at: egv.readAt, visibleAt }))),
    events: extent(person.records.events),
    calibrations: extent(person.records.calibrations),
  };
}

function ok(body: string): CloudAnswer {
  return { status: 200, body };
}

function badRequest(description: string): CloudAnswer {
  return { status: 400, body: JSON.stringify({ errors: [{ code: 'invalid_request', description }] }) };
}
