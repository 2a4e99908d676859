import { z } from 'zod';
import {
  type CloudAnswer,
  type CloudOptions,
  type CloudProtocol,
  type CloudRequest,
  HttpCloud,
} from '../http-cloud.ts';
import { Authorisations } from './authorisations.ts';
import {
  type App,
  type AppInput,
  appInputSchema,
  type EgvInput,
  egvInputSchema,
  newPerson,
  type Person,
  type PersonInput,
  personInputSchema,
  RESOURCES,
  storeEgv,
} from './people.ts';
import { answerResource, isResource } from './resources.ts';
import { type Shapes, shapesSchema } from './wire.ts';

/** Who sits at the browser, and what they do on the sign-in page. */
const visitorSchema = z.object({
  /** The invented person they pick; the sandbox asks for no password. */
  name: z.string().default('User7'),
  agrees: z.boolean().default(true),
});
export type Visitor = z.output<typeof visitorSchema>;

const recordSchema = z.object({
  name: z.string(),
  resource: z.enum(RESOURCES),
  /** When it happened, for those that are asked for by window. */
  at: z.number().default(0),
  delayMs: z.number().default(0),
  /** As it goes over the wire. */
  json: z.record(z.string(), z.unknown()),
});
export type RecordInput = z.input<typeof recordSchema>;

const commandSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('addApp'), app: appInputSchema }),
  z.strictObject({ do: z.literal('addPerson'), person: personInputSchema }),
  z.strictObject({ do: z.literal('publish'), name: z.string(), egvs: z.array(egvInputSchema) }),
  z.strictObject({ do: z.literal('addRecord'), record: recordSchema }),
  z.strictObject({ do: z.literal('visit'), visitor: visitorSchema }),
  z.strictObject({ do: z.literal('expireAccess') }),
  z.strictObject({ do: z.literal('revoke') }),
  z.strictObject({ do: z.literal('shapes'), shapes: z.record(z.string(), z.unknown()) }),
]);

/** Behaves as Dexcom's Web API v3 does, sign-in page included, for apps and people that exist only here. */
export class DexcomWebCloud implements CloudProtocol {
  readonly http: HttpCloud;
  shapes: Shapes = shapesSchema.parse({});
  visitor: Visitor = visitorSchema.parse({});
  readonly #apps: App[] = [];
  readonly #people: Person[] = [];
  readonly #authorisations: Authorisations;

  constructor(options: CloudOptions = {}) {
    this.http = new HttpCloud(this, options);
    this.#authorisations = new Authorisations(() => this.http.now());
  }

  addApp(input: AppInput): { clientId: string } {
    const app = appInputSchema.parse(input);
    this.#apps.push(app);
    return { clientId: app.clientId };
  }

  addPerson(input: PersonInput = {}): { userId: string } {
    const person = newPerson(input);
    this.#people.push(person);
    return { userId: person.userId };
  }

  publish(name: string, egvs: readonly EgvInput[]): void {
    for (const egv of egvs) storeEgv(this.#require(name), egv);
  }

  addRecord(input: RecordInput): void {
    const { name, resource, at, delayMs, json } = recordSchema.parse(input);
    this.#require(name).records[resource].push({ at, visibleAt: at + delayMs, json });
  }

  expireAccess(): void {
    this.#authorisations.expireAccess();
  }

  revoke(): void {
    this.#authorisations.revoke();
  }

  answer(request: CloudRequest): CloudAnswer {
    const { method, path } = request;
    if (method === 'GET' && path === '/v3/oauth2/login') return this.signInPage(request.query);
    if (method === 'POST' && path === '/v3/oauth2/token') return this.#token(request);
    if (method === 'GET' && isResource(path)) return this.#resource(request);
    return { status: 404, body: '{"fault":{"faultstring":"Not Found"}}' };
  }

  control(command: unknown): unknown {
    const order = commandSchema.parse(command);
    switch (order.do) {
      case 'addApp':
        return this.addApp(order.app);
      case 'addPerson':
        return this.addPerson(order.person);
      case 'publish':
        this.publish(order.name, order.egvs);
        break;
      case 'addRecord':
        this.addRecord(order.record);
        break;
      case 'visit':
        this.visitor = order.visitor;
        break;
      case 'expireAccess':
        this.expireAccess();
        break;
      case 'revoke':
        this.revoke();
        break;
      case 'shapes':
        this.shapes = shapesSchema.parse({ ...this.shapes, ...order.shapes });
        break;
    }
    return undefined;
  }

  /** The sign-in page, with a visitor who decides at once: it redirects straight back. */
  signInPage(query: URLSearchParams): CloudAnswer {
    const app = this.#apps.find(({ clientId }) => clientId === query.get('client_id'));
    const redirectUri = query.get('redirect_uri') ?? '';
    const asked = query.get('response_type') === 'code' && query.get('scope') === 'offline_access';
    if (!app || !asked || !isRegistered(app, redirectUri)) return errorPage();
    const back = new URL(redirectUri);
    const { name, agrees } = this.visitor;
    if (agrees) {
      const person = this.#require(query.get('user') ?? name);
      back.searchParams.set('code', this.#authorisations.grantCode(person, app, redirectUri));
    } else {
      back.searchParams.set('error', 'access_denied');
    }
    const state = query.get('state');
    if (state !== null) back.searchParams.set('state', state);
    return { status: 302, body: '', headers: { Location: back.href } };
  }

  #token({ headers, body }: CloudRequest): CloudAnswer {
    if (!String(headers['content-type']).startsWith('application/x-www-form-urlencoded')) {
      return oauthError('invalid_request');
    }
    const form = new URLSearchParams(body);
    const app = this.#apps.find(
      ({ clientId, clientSecret }) =>
        clientId === form.get('client_id') && clientSecret === form.get('client_secret'),
    );
    if (!app) return oauthError('invalid_client', 401);
    const grantType = form.get('grant_type');
    if (grantType !== 'authorization_code' && grantType !== 'refresh_token') {
      return oauthError('unsupported_grant_type');
    }
    const tokens =
      grantType === 'refresh_token'
        ? this.#authorisations.refresh(form.get('refresh_token') ?? '', app)
        : this.#authorisations.redeemCode(form.get('code') ?? '', app, form.get('redirect_uri') ?? '');
    return tokens ? { status: 200, body: JSON.stringify(tokens) } : oauthError('invalid_grant');
  }

  #resource(request: CloudRequest): CloudAnswer {
    const token = /^Bearer (\S+)$/.exec(String(request.headers['authorization']))?.[1] ?? '';
    const person = this.#authorisations.personOf(token);
    if (!person) return { status: 401, body: '{"fault":{"faultstring":"Invalid Access Token"}}' };
    return answerResource(request, { person, shapes: this.shapes, now: this.http.now() });
  }

  #require(name: string): Person {
    const person = this.#people.find((each) => each.name === name);
    if (!person) throw new Error(`This cloud has nobody called “${name}”.`);
    return person;
  }
}

export async function startDexcomWebCloud(options: CloudOptions = {}): Promise<DexcomWebCloud> {
  const cloud = new DexcomWebCloud(options);
  await cloud.http.listen();
  return cloud;
}

function isRegistered({ redirectUris }: App, redirectUri: string): boolean {
  return URL.canParse(redirectUri) && (redirectUris.length === 0 || redirectUris.includes(redirectUri));
}

function oauthError(error: string, status = 400): CloudAnswer {
  return { status, body: JSON.stringify({ error, error_description: 'Refused.' }) };
}

function errorPage(): CloudAnswer {
  const body = '<!doctype html><title>Error</title><p>This app is not known here.</p>';
  return { status: 400, body, headers: { 'Content-Type': 'text/html; charset=utf-8' } };
}
