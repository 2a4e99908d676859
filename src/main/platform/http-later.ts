import type { ClosableHttp } from './undici-http.ts';

/**
 * HTTP that is loaded with the first request: undici is the largest library of the program, and a start shows what is
 * stored before it asks anybody.
 */
export function httpLater(load: () => Promise<ClosableHttp>): ClosableHttp {
  let loaded: Promise<ClosableHttp> | undefined;
  let isClosed = false;
  return {
    async send(request) {
      // Closed ones refuse by themselves, in their own words.
      loaded ??= load().then(async (http) => (isClosed ? http.close().then(() => http) : http));
      return (await loaded).send(request);
    },
    async close() {
      isClosed = true;
      await (await loaded)?.close();
    },
  };
}
