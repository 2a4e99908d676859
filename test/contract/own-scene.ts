import { onTestFinished } from 'vitest';
import { createHttp } from '../../src/main/platform/undici-http.ts';
import type { SourceContext } from '../../src/main/sources/source.ts';
import type { HttpCloud } from '../clouds/http-cloud.ts';

export interface OwnScene {
  context: SourceContext;
  /** Both the cloud's clock and this computer's. */
  time: { now: number };
}

/** A clock that can be moved, for a cloud that is started with it. */
export function newTime(): OwnScene['time'] {
  return { now: Date.UTC(2026, 2, 10, 12, 0, 30) };
}

/** A client for a cloud that a source starts in its own way. Both go when the test ends. */
export function openScene({ http: cloud }: { http: HttpCloud }, time: OwnScene['time']): OwnScene {
  const http = createHttp();
  onTestFinished(async () => {
    await http.close();
    await cloud.close();
  });
  return { context: { http, clock: { now: () => time.now }, cloudUrl: cloud.url }, time };
}
