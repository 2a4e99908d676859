import type { ServerResponse } from 'node:http';
import { z } from 'zod';

/** What every cloud can be told to do wrong. */
export const failureSchema = z
  .discriminatedUnion('kind', [
    /** A plain answer of somebody else's choosing: any status, any text. */
    z.object({
      kind: z.literal('answer'),
      status: z.int().min(200).max(599),
      body: z.string().default(''),
      contentType: z.string().default('application/json; charset=utf-8'),
    }),
    /** The page a shield in front of the cloud shows to those it has shut out. */
    z.object({ kind: z.literal('blockPage'), status: z.int().default(403) }),
    z.object({ kind: z.literal('redirect'), status: z.int().default(307), location: z.string() }),
    /** Accepts the request and says nothing. */
    z.object({ kind: z.literal('silent') }),
    /** Sends headers and half of the body, then nothing. */
    z.object({ kind: z.literal('stalledBody') }),
    /** Sends a body without end, a little at a time, so that no single silence is long. */
    z.object({ kind: z.literal('drip'), everyMs: z.int().default(30) }),
    /** Promises a whole body and hangs up in its middle. */
    z.object({ kind: z.literal('cutOff') }),
    /** Hangs up without a word. */
    z.object({ kind: z.literal('reset') }),
  ])
  .and(
    z.object({
      /** Only requests whose path contains this fail. */
      path: z.string().optional(),
      /** How many requests fail before the cloud is well again; all of them when absent. */
      times: z.int().positive().optional(),
      /** The request is obeyed all the same, and only its answer is another: the client can't know. */
      obeys: z.boolean().optional(),
      /** The `Retry-After` sent along: seconds, or a date as HTTP writes it. */
      retryAfter: z.string().optional(),
    }),
  );
export type Failure = z.output<typeof failureSchema>;
export type FailureInput = z.input<typeof failureSchema>;

const BLOCK_PAGE =
  '<!DOCTYPE html><html><head><title>Attention Required!</title></head>' +
  '<body><h1>Sorry, you have been blocked</h1><p>Ray ID: 0000000000000000</p></body></html>';
const BAN_PAGE =
  '<!DOCTYPE html><html><head><title>Access denied</title></head>' +
  '<body><h1>Error 1015</h1><p>You are being rate limited. The owner has banned you temporarily.</p></body></html>';

/** Answers a request wrongly, in the way the failure says. */
export function fail(failure: Failure, response: ServerResponse): void {
  if (failure.retryAfter !== undefined) response.setHeader('Retry-After', failure.retryAfter);
  switch (failure.kind) {
    case 'answer':
      response.writeHead(failure.status, { 'Content-Type': failure.contentType });
      response.end(failure.body);
      return;
    case 'blockPage':
      response.writeHead(failure.status, { 'Content-Type': 'text/html; charset=UTF-8' });
      response.end(failure.status === 429 ? BAN_PAGE : BLOCK_PAGE);
      return;
    case 'redirect':
      response.writeHead(failure.status, { Location: failure.location });
      response.end();
      return;
    case 'silent':
      return;
    case 'stalledBody':
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('[{"half":');
      return;
    case 'drip':
      drip(response, failure.everyMs);
      return;
    case 'cutOff':
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('[{"half":', () => response.destroy());
      return;
    case 'reset':
      response.destroy();
      return;
  }
}

function drip(response: ServerResponse, everyMs: number): void {
  response.writeHead(200, { 'Content-Type': 'application/json' });
  response.write('[');
  const timer = setInterval(() => response.write(' '), everyMs);
  response.once('close', () => clearInterval(timer));
}
