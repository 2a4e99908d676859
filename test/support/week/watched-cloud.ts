import type { SourceId } from '../../../src/shared/people/account.ts';
import type { CloudAnswer, CloudRequest, HttpCloud } from '../../clouds/http-cloud.ts';

/** The part of a cloud that answers. */
export interface Protocol {
  answer(request: CloudRequest): CloudAnswer | Promise<CloudAnswer>;
}

/** A reading as somebody's sensor made it, and when it arrives in the cloud. */
export interface Measured {
  readAt: number;
  mgdl: number;
  delayMs: number;
}

/** A cloud as the week needs it: its protocol, and the ways in which it can be made to fail. */
export interface WeekCloud {
  sourceId: SourceId;
  http: HttpCloud;
  /** As typed into the form. */
  values: Record<string, string>;
  cadenceMs: number;
  signInPath: string;
  readPath: string;
  isSignIn: (request: CloudRequest) => boolean;
  /** Whatever shows that the session is good: readings, and what is asked along with them. */
  isData: (request: CloudRequest) => boolean;
  publish: (readings: readonly Measured[]) => void;
  expireSessions: () => void;
  /** What a good answer to a read holds: instants and values as a reader without our code finds them. */
  readingsIn: (body: string) => readonly (readonly [readAt: number, mgdl: number])[];
  lockOut?: (forMs: number) => void;
  /** Says no to the right password for a while. */
  refuse: (refuses: boolean) => void;
}

/** What a cloud has been asked and has answered, by the true time. A week of requests is counted, not kept. */
export class Watch {
  /** Every reading that has come to this computer in a good answer. */
  readonly served = new Map<number, number>();
  readonly signInsAt: number[] = [];
  readonly dataAt: number[] = [];
  requests = 0;
  readonly #cloud: WeekCloud;
  readonly #now: () => number;
  /** Good answers on their way: a client that has lost its patience never gets them. */
  readonly #underWay = new Map<string, CloudRequest>();

  constructor(cloud: WeekCloud, protocol: Protocol, now: () => number) {
    this.#cloud = cloud;
    this.#now = now;
    const ear: CloudRequest[] = [];
    ear.push = (...requests) => {
      for (const request of requests) this.#hear(request);
      return this.requests;
    };
    cloud.http.requests = ear;
    const answer = protocol.answer.bind(protocol);
    protocol.answer = async (request) => {
      const given = await answer(request);
      if (given.status === 200) this.#underWay.set(given.body, request);
      return given;
    };
  }

  /** An answer has come to this computer, the cloud's own or somebody else's. */
  arrived(body: string): void {
    const request = this.#underWay.get(body);
    if (!request) return;
    this.#underWay.delete(body);
    if (this.#cloud.isData(request)) this.dataAt.push(this.#now());
    if (!request.path.includes(this.#cloud.readPath)) return;
    for (const [readAt, mgdl] of this.#cloud.readingsIn(body)) this.served.set(readAt, mgdl);
  }

  #hear(request: CloudRequest): void {
    this.requests += 1;
    if (this.#cloud.isSignIn(request)) this.signInsAt.push(this.#now());
  }
}
