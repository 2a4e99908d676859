import type { ErrorKind } from '../../src/shared/errors.ts';
import type { FailureInput } from '../clouds/failure.ts';

/** Until the next allowed attempt, from now. */
interface Wait {
  atLeastMs: number;
  atMostMs?: number;
}

interface FailureCase {
  /** As the table of failures calls it. */
  title: string;
  failure: FailureInput;
  kind: ErrorKind;
  wait?: Wait;
  /** Shows only where a time limit runs out: needs an impatient client. */
  slow?: boolean;
}

const MINUTE_MS = 60_000;

const answers = (status: number, body: string, contentType = 'application/json'): FailureInput => ({
  kind: 'answer',
  status,
  body,
  contentType,
});

/** Every failure of the line or of somebody in front of the cloud, and what a source must make of it. */
const CASES = {
  blockPage: { title: 'Block page (403, HTML)', failure: { kind: 'blockPage' }, kind: 'blocked' },
  rateLimitSeconds: {
    title: 'Rate limit, `Retry-After` 2 min',
    failure: { ...answers(429, '{}'), retryAfter: '120' },
    kind: 'rateLimited',
    wait: { atLeastMs: 2 * MINUTE_MS, atMostMs: 2 * MINUTE_MS },
  },
  rateLimitWithoutTime: {
    title: 'Rate limit without a time',
    failure: answers(429, ''),
    kind: 'rateLimited',
  },
  banPage: {
    title: 'Ban page (429, HTML, `Retry-After` 30 s)',
    failure: { kind: 'blockPage', status: 429, retryAfter: '30' },
    kind: 'rateLimited',
    wait: { atLeastMs: 15 * MINUTE_MS },
  },
  banText: {
    title: 'Ban as text (403, error 1015)',
    failure: answers(403, 'error code: 1015', 'text/plain'),
    kind: 'rateLimited',
    wait: { atLeastMs: 15 * MINUTE_MS },
  },
  serverError: { title: '500', failure: answers(500, 'Internal Server Error', 'text/plain'), kind: 'server' },
  serverErrorWithoutBody: { title: '500 without a body', failure: answers(500, ''), kind: 'server' },
  serverErrorWithUnknownCode: {
    title: '500 with an unknown code',
    failure: answers(500, '{"Code":"Surprise","Message":"?"}'),
    kind: 'server',
  },
  badGateway: {
    title: '502 with a page',
    failure: answers(502, '<html><body>Bad Gateway</body></html>', 'text/html'),
    kind: 'server',
  },
  maintenance: {
    title: '503 with a page, `Retry-After` 10 min',
    failure: { ...answers(503, '<html>Back soon</html>', 'text/html'), retryAfter: '600' },
    kind: 'server',
    wait: { atLeastMs: 10 * MINUTE_MS, atMostMs: 10 * MINUTE_MS },
  },
  gatewayTimeout: { title: '504', failure: answers(504, ''), kind: 'server' },
  webPage: {
    title: '200 with a web page',
    failure: answers(200, '<!doctype html><title>Welcome to the hotel</title>', 'text/html'),
    kind: 'server',
  },
  webPageAsJson: {
    title: '200 with a web page that says it is JSON',
    failure: answers(200, '\n<html></html>'),
    kind: 'server',
  },
  notJson: { title: 'Text that is no JSON', failure: answers(200, 'fine, thanks'), kind: 'badPayload' },
  halfJson: { title: 'Half of a JSON text', failure: answers(200, '[{"WT":"Date(17'), kind: 'badPayload' },
  wrongTypeNumber: {
    title: 'A number in place of the body',
    failure: answers(200, '142'),
    kind: 'badPayload',
  },
  wrongTypeNull: { title: '`null` in place of the body', failure: answers(200, 'null'), kind: 'badPayload' },
  wrongTypeObject: {
    title: 'An unknown object in place of the body',
    failure: answers(200, '{"readings":142}'),
    kind: 'badPayload',
  },
  emptyBody: { title: 'Empty body', failure: answers(200, ''), kind: 'badPayload' },
  cutOff: { title: 'Connection cut off within the body', failure: { kind: 'cutOff' }, kind: 'server' },
  reset: { title: 'Connection reset', failure: { kind: 'reset' }, kind: 'server' },
  silent: { title: 'Timeout: no answer', failure: { kind: 'silent' }, kind: 'timeout', slow: true },
  stalledBody: {
    title: 'Timeout: half an answer, then silence',
    failure: { kind: 'stalledBody' },
    kind: 'timeout',
    slow: true,
  },
  drip: {
    title: 'Timeout: an answer that never ends',
    failure: { kind: 'drip' },
    kind: 'timeout',
    slow: true,
  },
} as const satisfies Record<string, FailureCase>;

export type FailureName = keyof typeof CASES;
export const FAILURES: Readonly<Record<FailureName, FailureCase>> = CASES;
export const FAILURE_NAMES = Object.keys(CASES).filter((name): name is FailureName => name in CASES);
