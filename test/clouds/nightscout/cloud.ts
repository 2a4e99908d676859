import type { Server } from 'node:http';
import type { z } from 'zod';
import {
  type CloudAnswer,
  type CloudOptions,
  type CloudProtocol,
  type CloudRequest,
  HttpCloud,
} from '../http-cloud.ts';
import { commandSchema } from './commands.ts';
import { type Access, accessSchema, type Rights, rightsOf } from './people.ts';
import { Push } from './push.ts';
import { json, readEntries, readTreatments } from './first.ts';
import { makeJwt, permissionsOf, refuseThird, searchThird, third } from './third.ts';
import { takeFirst, takeThird } from './uploads.ts';
import {
  type EntryInput,
  entryInputSchema,
  type Shapes,
  shapesSchema,
  type StoredEntry,
  writeEntry,
} from './wire.ts';

/** What a wrong secret costs everybody at the same address; here it is only counted, not waited for. */
const PENALTY_MS = 5_000;

export interface NightscoutOptions extends CloudOptions {
  /** Where on its host the site is: `/`, or `/ns/` as behind a proxy. */
  basePath?: string;
  access?: z.input<typeof accessSchema>;
}

/** Behaves as a Nightscout site does, or as one of those that only resemble it. */
export class NightscoutCloud implements CloudProtocol {
  readonly http: HttpCloud;
  readonly push: Push;
  shapes: Shapes = shapesSchema.parse({});
  access: Access;
  settings: Record<string, unknown> = {
    units: 'mg/dl',
    thresholds: { bgHigh: 260, bgTargetTop: 180, bgTargetBottom: 80, bgLow: 55 },
  };
  /** Newest last. */
  treatments: Record<string, unknown>[] = [];
  /** How long the site would by now hold the next question from this address, ms. */
  penaltyMs = 0;
  readonly #basePath: string;
  #entries: StoredEntry[] = [];
  /** Until the next sign-in nobody is known, as while a server loads its roles. */
  #forgetful = false;

  constructor(options: NightscoutOptions = {}) {
    this.http = new HttpCloud(this, options);
    this.#basePath = options.basePath ?? '/';
    this.access = accessSchema.parse(options.access ?? {});
    this.push = new Push({
      path: `${this.#basePath}socket.io/`,
      rightsOf: (secret) => rightsOf(secret, this.access),
      entries: () => this.#visible(),
      now: () => this.http.now(),
    });
  }

  /** Everything there is, ascending by time. */
  get entries(): readonly StoredEntry[] {
    return this.#entries;
  }

  /** The address that somebody would type. */
  get address(): string {
    return new URL(this.#basePath, this.http.url).href;
  }

  publish(inputs: readonly EntryInput[]): void {
    const entries = inputs
      .map((input) => entryInputSchema.parse(input))
      .map((entry) => ({ ...entry, sysTime: new Date(entry.readAt).toISOString() }));
    this.#entries = [...this.#entries, ...entries].toSorted((a, b) => a.readAt - b.readAt);
    const arrived = entries.filter(({ readAt, delayMs }) => readAt + delayMs <= this.http.now());
    if (arrived.length > 0) this.push.tell(arrived);
  }

  treat(treatments: readonly Record<string, unknown>[]): void {
    this.treatments.push(...treatments);
  }

  expireSessions(): void {
    this.#forgetful = true;
  }

  counts(): Record<'signIns' | 'reads' | 'authorizations' | 'connections', number> {
    const { http, push } = this;
    return {
      signIns: http.countOf('verifyauth'),
      reads: http.countOf('entries'),
      authorizations: push.authorizations,
      connections: push.connections,
    };
  }

  onListening(server: Server): void {
    this.push.listen(server);
  }

  onClosing(): void {
    this.push.close();
  }

  answer(request: CloudRequest): CloudAnswer {
    const { path, method } = request;
    if (!path.startsWith(this.#basePath)) return this.#unknown();
    const place = path.slice(this.#basePath.length);
    if (method === 'POST') return this.#take(request, place);
    if (method !== 'GET') return this.#unknown();
    if (this.shapes.style === 'emptyObject' && this.#entries.length === 0) return json({});
    if (place === 'api/v1/verifyauth' && this.#hasVerify()) return this.#verify(request);
    if (place.startsWith('api/v3/')) return this.#third(request, place);
    if (place.startsWith('api/v2/authorization/request/')) {
      const token = decodeURIComponent(place.slice('api/v2/authorization/request/'.length));
      return makeJwt(token, this.access, this.http.now());
    }
    return this.shapes.first ? this.#first(request, place) : this.#unknown();
  }

  control(command: unknown): unknown {
    const order = commandSchema.parse(command);
    switch (order.do) {
      case 'access':
        this.access = accessSchema.parse({ ...this.access, ...order.access });
        break;
      case 'publish':
        this.publish(order.entries);
        break;
      case 'treat':
        this.treat(order.treatments);
        break;
      case 'settings':
        this.settings = order.settings;
        break;
      case 'expireSessions':
        this.expireSessions();
        break;
      case 'hangUp':
        this.push.hangUp();
        break;
      case 'shapes':
        this.shapes = shapesSchema.parse({ ...this.shapes, ...order.shapes });
        break;
      case 'counts':
        return this.counts();
    }
    return undefined;
  }

  #verify({ headers }: CloudRequest): CloudAnswer {
    this.#forgetful = false;
    const { verdict } = this.shapes;
    if (verdict === 'empty') return json({});
    const { known, canReadAll: canRead, isAdmin, isDefault } = this.#rights(headers);
    const message = canRead && !isDefault ? 'OK' : 'UNAUTHORIZED';
    if (verdict === 'older') return json({ status: 200, message });
    const permissions = isDefault ? 'DEFAULT' : 'ROLE';
    const rolefound = known && !isDefault ? 'FOUND' : 'NOTFOUND';
    return json({
      status: 200,
      message: { canRead, canWrite: isAdmin, isAdmin, message, rolefound, permissions },
    });
  }

  #first({ headers, query }: CloudRequest, place: string): CloudAnswer {
    const { known, canRead, canSeeStatus } = this.#rights(headers);
    const isForgotten = this.#forgetful || !known;
    switch (place) {
      case 'api/v1/entries/sgv.json':
        return canRead && !isForgotten
          ? readEntries(query, { entries: this.#visible(), shapes: this.shapes, now: this.http.now() })
          : this.#refuse();
      case 'api/v1/treatments.json':
        return canRead && !isForgotten
          ? readTreatments(query, this.treatments, this.http.now())
          : this.#refuse();
      case 'api/v1/status.json':
        return canSeeStatus && !isForgotten ? this.#status() : this.#refuse();
      default:
        return this.#unknown();
    }
  }

  #third(request: CloudRequest, place: string): CloudAnswer {
    const refusal = refuseThird(request, this.access, this.shapes.thirdTakes);
    if (refusal) return refusal;
    const newestFirst = this.#visible().toReversed();
    switch (place) {
      case 'api/v3/entries':
        return searchThird(
          newestFirst.map((entry) => writeEntry(entry, this.shapes)),
          request.query,
          'date',
        );
      case 'api/v3/status':
        return third(200, {
          result: { version: '15.0.7', apiPermissions: { entries: permissionsOf(request, this.access) } },
        });
      case 'api/v3/treatments':
        return searchThird(this.treatments.toReversed(), request.query, 'created_at');
      default:
        return { status: 404, body: '{"status":404}' };
    }
  }

  /** Readings from outside. */
  #take(request: CloudRequest, place: string): CloudAnswer {
    const { takesUploads, first, largestBody } = this.shapes;
    const isPreview = place === 'api/v1/entries/preview';
    const isFirst = first && (isPreview || place === 'api/v1/entries');
    if (!takesUploads || !(isFirst || place === 'api/v3/entries')) return cannotPost(request.path);
    if (request.body.length > largestBody) return { status: 413, body: '{}' };
    if (!isFirst) return this.#takeThird(request);
    const { canRead, canAdd } = this.#rights(request.headers);
    if (!canRead || !canAdd) return this.#refuse();
    return this.#keep(takeFirst(request.body, isPreview ? [] : this.#entries), isPreview);
  }

  #takeThird(request: CloudRequest): CloudAnswer {
    const refusal = refuseThird(request, this.access, this.shapes.thirdTakes);
    const permissions = permissionsOf(request, this.access);
    return refusal ?? this.#keep(takeThird(request.body, this.#entries, permissions));
  }

  #keep({ answer, entries, arrived }: ReturnType<typeof takeFirst>, isPreview = false): CloudAnswer {
    if (isPreview) return answer;
    this.#entries = entries.toSorted((a, b) => a.readAt - b.readAt);
    if (arrived.length > 0) this.push.tell(arrived);
    return answer;
  }

  #status(): CloudAnswer {
    const serverTime = new Date(this.http.now()).toISOString();
    return json({
      status: 'ok',
      name: 'nightscout',
      version: '15.0.7',
      serverTime,
      apiEnabled: true,
      settings: this.settings,
    });
  }

  #visible(): StoredEntry[] {
    return this.#entries.filter(({ readAt, delayMs }) => readAt + delayMs <= this.http.now());
  }

  #rights(headers: CloudRequest['headers']): Rights {
    const header = headers['api-secret'];
    const rights = rightsOf(typeof header === 'string' ? header : undefined, this.access);
    this.penaltyMs = rights.known ? 0 : this.penaltyMs + PENALTY_MS;
    return rights;
  }

  #hasVerify(): boolean {
    const { first, style } = this.shapes;
    return first && (style === 'nightscout' || style === 'emptyObject');
  }

  #refuse(): CloudAnswer {
    if (this.shapes.style === 'xdrip')
      return { status: 403, headers: { 'Content-Type': 'text/plain' }, body: 'Authentication failed' };
    return { status: 401, body: '{"status":401,"message":"Unauthorized","description":"Invalid/Missing"}' };
  }

  #unknown(): CloudAnswer {
    const status = this.shapes.style === 'juggluco' ? 400 : 404;
    return { status, headers: { 'Content-Type': 'text/plain' }, body: 'Cannot GET this' };
  }
}

export async function startNightscoutCloud(options: NightscoutOptions = {}): Promise<NightscoutCloud> {
  const cloud = new NightscoutCloud(options);
  await cloud.http.listen();
  return cloud;
}

/** Express’s way to say that it doesn’t know the path. */
function cannotPost(path: string): CloudAnswer {
  const body = `<!DOCTYPE html><html><body><pre>Cannot POST ${path}</pre></body></html>`;
  return { status: 404, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}
