import type { ErrorKind } from '../../src/shared/errors.ts';
import type { FailureInput } from '../clouds/failure.ts';

/** Until the next allowed attempt, from now. */
interface Wait {
  atLeastMs: number;
  atMostMs?: number;
}

interface FailureCase {
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
  blockPage: { failure: { kind: 'blockPage' }, kind: 'blocked' },
  rateLimitSeconds: {
    failure: { ...answers(429, '{}'), retryAfter: '120' },
    kind: 'rateLimited',
    wait: { atLeastMs: 2 * MINUTE_MS, atMostMs: 2 * MINUTE_MS },
  },
  rateLimitWithoutTime: { failure: answers(429, ''), kind: 'rateLimited' },
  banPage: {
    failure: { kind: 'blockPage', status: 429, retryAfter: '30' },
    kind: 'rateLimited',
    wait: { atLeastMs: 15 * MINUTE_MS },
  },
  banText: {
    failure: answers(403, 'error code: 1015', 'text/plain'),
    kind: 'rateLimited',
    wait: { atLeastMs: 15 * MINUTE_MS },
  },
  serverError: { failure: answers(500, 'Internal Server Error', 'text/plain'), kind: 'server' },
  serverErrorWithoutBody: { failure: answers(500, ''), kind: 'server' },
  serverErrorWithUnknownCode: { failure: answers(500, '{"Code":"Surprise","Message":"?"}'), kind: 'server' },
  badGateway: { failure: answers(502, '<html><body>Bad Gateway</body></html>', 'text/html'), kind: 'server' },
  maintenance: {
    failure: { ...answers(503, '<html>Back soon</html>', 'text/html'), retryAfter: '600' },
    kind: 'server',
    wait: { atLeastMs: 10 * MINUTE_MS, atMostMs: 10 * MINUTE_MS },
  },
  gatewayTimeout: { failure: answers(504, ''), kind: 'server' },
  webPage: {
    failure: answers(200, '<!doctype html><title>Welcome to the hotel</title>', 'text/html'),
    kind: 'server',
  },
  webPageAsJson: { failure: answers(200, '\n<html></html>'), kind: 'server' },
  notJson: { failure: answers(200, 'fine, thanks'), kind: 'badPayload' },
  halfJson: { failure: answers(200, '[{"WT":"Date(17'), kind: 'badPayload' },
  wrongTypeNumber: { failure: answers(200, '142'), kind: 'badPayload' },
  wrongTypeNull: { failure: answers(200, 'null'), kind: 'badPayload' },
  wrongTypeObject: { failure: answers(200, '{"readings":142}'), kind: 'badPayload' },
  emptyBody: { failure: answers(200, ''), kind: 'badPayload' },
  cutOff: { failure: { kind: 'cutOff' }, kind: 'server' },
  reset: { failure: { kind: 'reset' }, kind: 'server' },
  silent: { failure: { kind: 'silent' }, kind: 'timeout', slow: true },
  stalledBody: { failure: { kind: 'stalledBody' }, kind: 'timeout', slow: true },
  drip: { failure: { kind: 'drip' }, kind: 'timeout', slow: true },
} as const satisfies Record<string, FailureCase>;

export type FailureName = keyof typeof CASES;
export const FAILURES: Readonly<Record<FailureName, FailureCase>> = CASES;
export const FAILURE_NAMES = Object.keys(CASES).filter((name): name is FailureName => name in CASES);
