import type { CloudAnswer, CloudRequest } from '../http-cloud.ts';
import type { Access } from './people.ts';

const JWT_PREFIX = 'made-from-';

/** What v3 says to somebody without a right token; nothing when the token is right. */
export function refuseThird(
  { headers }: CloudRequest,
  access: Access,
  takes: 'token' | 'jwt',
): CloudAnswer | undefined {
  const [, bearer] = /^Bearer (.+)$/.exec(String(headers['authorization'] ?? '')) ?? [];
  if (bearer === undefined) return third(401, { message: 'Missing or bad access token or JWT' });
  const token = bearer.startsWith(JWT_PREFIX) ? bearer.slice(JWT_PREFIX.length) : bearer;
  const isJwt = token !== bearer;
  if (!isJwt && takes === 'jwt') return third(401, { message: 'Bad access token or JWT' });
  if (access.strangers.includes(token)) return third(403, { message: 'Missing permission api:entries:read' });
  const known = [...access.readers, ...access.writers].includes(token);
  return known ? undefined : third(401, { message: 'Bad access token or JWT' });
}

/** Makes a token for some hours of an access token. */
export function makeJwt(accessToken: string, access: Access, now: number): CloudAnswer {
  if (![...access.readers, ...access.writers, ...access.strangers].includes(accessToken))
    return { status: 401, body: '{"status":401,"message":"Unauthorized","description":"Invalid/Missing"}' };
  const iat = Math.floor(now / 1000);
  const body = {
    token: `${JWT_PREFIX}${accessToken}`,
    sub: 'reader',
    permissionGroups: [],
    iat,
    exp: iat + 8 * 3600,
  };
  return { status: 200, body: JSON.stringify(body) };
}

/** Search as v3 does it, over documents that are newest first. */
export function searchThird(
  documents: readonly Record<string, unknown>[],
  query: URLSearchParams,
  field: string,
): CloudAnswer {
  const limit = Math.min(Number(query.get('limit') ?? 1000), 1000);
  const bound = (operator: string, otherwise: string): string =>
    query.get(`${field}$${operator}`) ?? otherwise;
  const isWithin = (value: unknown): boolean => {
    const isText = typeof value === 'string';
    const [low, high] = [
      bound('gte', isText ? '' : '-Infinity'),
      bound('lte', isText ? '\uFFFF' : 'Infinity'),
    ];
    return isText
      ? value >= low && value <= high
      : Number(value) >= Number(low) && Number(value) <= Number(high);
  };
  return third(200, { result: documents.filter((document) => isWithin(document[field])).slice(0, limit) });
}

/** What a token may do with entries, a letter for each. */
export function permissionsOf({ headers }: CloudRequest, { writers }: Access): string {
  const token = String(headers['authorization'])
    .replace(/^Bearer /, '')
    .replace(JWT_PREFIX, '');
  return writers.includes(token) ? 'cr' : 'r';
}

export function third(status: number, rest: Record<string, unknown>): CloudAnswer {
  return { status, body: JSON.stringify({ status, ...rest }) };
}
