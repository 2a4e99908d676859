import type { RequestListener, ServerResponse } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const KIB = 1024;
const MIB = 1024 * KIB;
/** What `createHttp` accepts of an answer. */
export const BODY_LIMIT_BYTES = 8 * MIB;

export interface Attack {
  answer: RequestListener;
  /** Shows only where a time limit runs out: needs an impatient client. */
  slow?: boolean;
  /** It can be read; there is just nothing in it. */
  readable?: boolean;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

const body =
  (content: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(200, { ...JSON_TYPE, ...headers }).end(content);

/** Sends for as long as somebody takes it: what is not taken is not sent. */
function pour(response: ServerResponse, chunk: Buffer): void {
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

/** Sends the next piece every few milliseconds, for ever. */
function drip(write: () => void, response: ServerResponse): void {
  const timer = setInterval(write, 5);
  response.socket?.once('close', () => clearInterval(timer));
}

/** Straight onto the wire, past everything that makes HTTP of it. */
const raw =
  (bytes: string): RequestListener =>
  (_, response) =>
    response.socket?.end(bytes);

const spaces = Buffer.alloc(64 * KIB, ' ');
const sixteenMebibytes = gzipSync(Buffer.alloc(16 * MIB));

/** One small file that is many: a gigabyte once unpacked. */
const gzipBomb = Buffer.concat(Array.from({ length: 64 }, () => sixteenMebibytes));
const brotliBomb = brotliCompressSync(Buffer.alloc(64 * MIB));

function packedTimes(layers: number, content: string): Buffer {
  let packed = Buffer.from(content);
  for (let layer = 0; layer < layers; layer += 1) packed = gzipSync(packed);
  return packed;
}

const nested = (open: string, close: string, depth: number): string =>
  `${open.repeat(depth)}0${close.repeat(depth)}`;
/** As long as an answer may be. */
const listOf = (item: string): string =>
  `[${`${item},`.repeat(BODY_LIMIT_BYTES / (item.length + 1) - 2)}${item}]`;
/** More than any page that is asked for. */
const pageOf = (item: object): string => JSON.stringify(Array.from({ length: 3000 }, () => item));
/** The same in every wrapping that one of the protocols has. */
const wrapped = (text: string): string =>
  `{"status":0,"data":${text},"result":${text},"records":${text},"Code":${text},"error":${text}}`;

const POISON =
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}';
const POISONED_WORDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** A member for every word that one of the protocols looks something up by. */
const lookedUp = (word: string): string =>
  JSON.stringify({
    Code: word,
    Message: word,
    status: 0,
    error: word,
    message: word,
    redirect: true,
    region: word,
    data: { redirect: true, region: word, step: { type: word }, minimumVersion: word },
  });

/** Answers that no cloud gives unless somebody wishes us harm. */
export const ATTACKS: Readonly<Record<string, Attack>> = {
  'a body without end': {
    answer: (_, response) => pour(response.writeHead(200, JSON_TYPE), spaces),
  },
  'a body of a gigabyte': {
    answer: (_, response) =>
      pour(response.writeHead(200, { ...JSON_TYPE, 'Content-Length': String(1024 * MIB) }), spaces),
  },
  'a refusal without end': {
    answer: (_, response) => pour(response.writeHead(500, JSON_TYPE), spaces),
  },
  'a gzip bomb': { answer: body(gzipBomb, { 'Content-Encoding': 'gzip' }) },
  'a brotli bomb': { answer: body(brotliBomb, { 'Content-Encoding': 'br' }) },
  'a bomb in a bomb': {
    answer: body(gzipSync(gzipBomb), { 'Content-Encoding': 'gzip, gzip' }),
  },
  'a hundred layers of gzip': {
    answer: body(packedTimes(100, '[]'), { 'Content-Encoding': Array(100).fill('gzip').join(', ') }),
  },
  'lists ten thousand deep': { answer: body(nested('[', ']', 10_000)) },
  'objects ten thousand deep': { answer: body(nested('{"a":', '}', 10_000)) },
  'lists four million deep': { answer: body(nested('[', ']', BODY_LIMIT_BYTES / 2 - 1)) },
  'depth below an answer of the right shape': { answer: body(wrapped(nested('[', ']', 10_000))) },
  'four million numbers': { answer: body(listOf('0')) },
  'three million objects': { answer: body(listOf('{}')) },
  'a million numbers in an answer of the right shape': {
    answer: body(`{"status":0,"data":{"connection":{},"graphData":[${'0,'.repeat(MIB)}0]}}`),
  },
  'a page from beyond the end of time': {
    readable: true,
    answer: body(pageOf({ date: 9e15, mills: 9e15, created_at: 9e15, sgv: 100, carbs: 20, _id: 'x' })),
  },
  'a number of eight million digits': { answer: body('9'.repeat(BODY_LIMIT_BYTES - 1)) },
  'headers without end': {
    answer: (_, response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\n');
      const line = `X-More: ${'x'.repeat(4 * KIB)}\r\n`;
      drip(() => response.socket?.write(line.repeat(8)), response);
    },
  },
  'a header of a megabyte': {
    answer: raw(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(MIB)}\r\n\r\n[]`),
  },
  'ten thousand cookies': {
    answer: raw(`HTTP/1.1 200 OK\r\n${'Set-Cookie: a=b\r\n'.repeat(10_000)}\r\n[]`),
  },
  'a promise of more, for ever': {
    slow: true,
    answer: (_, response) => drip(() => response.socket?.write('HTTP/1.1 103 Early Hints\r\n\r\n'), response),
  },
  'a status line that drips': {
    slow: true,
    answer: (_, response) => {
      let sent = 0;
      const line = `HTTP/1.1 200 ${'O'.repeat(KIB)}K\r\n\r\n[]`;
      drip(() => response.socket?.write(line.slice(sent, (sent += 1))), response);
    },
  },
  'a body that drips': {
    slow: true,
    answer: (_, response) => {
      response.writeHead(200, JSON_TYPE);
      response.write('[');
      drip(() => response.write(' '), response);
    },
  },
  'trailers without end': {
    slow: true,
    answer: (_, response) => {
      response.socket?.write('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n0\r\n');
      drip(() => response.socket?.write('X-More: x\r\n'), response);
    },
  },
  'two answers in one': {
    // Whoever believes the second answer believes somebody who was not asked.
    answer: raw(
      'HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n?HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]',
    ),
  },
  'a length that contradicts itself': {
    answer: raw('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
  },
  'no HTTP at all': { answer: raw('220 mail.example ESMTP\r\n') },
  NaN: { answer: body('NaN') },
  'Infinity and 1e999': { answer: body('[1e999,-1e999,Infinity]') },
  '1e999 where a number belongs': {
    readable: true,
    answer: body(
      wrapped(
        '[{"sgv":1e999,"date":1e999,"Value":1e999,"WT":"Date(1e999)","value":1e999,"systemTime":"1e999"}]',
      ),
    ),
  },
  'invalid UTF-8': {
    readable: true,
    answer: body(Buffer.from([0x5b, 0x22, 0xff, 0xfe, 0xc0, 0xaf, 0x22, 0x5d])),
  },
  'UTF-16': { answer: body(Buffer.from('\uFEFF[]', 'utf16le')) },
  'half a character, escaped': { readable: true, answer: body('["\\ud800"]') },
  'zero bytes': { answer: body(Buffer.alloc(KIB)) },
  'prototype members': { readable: true, answer: body(POISON) },
  'prototype members in a list': { readable: true, answer: body(`[${POISON}]`) },
  'prototype members below an answer of the right shape': {
    readable: true,
    answer: body(wrapped(`[${POISON}]`)),
  },
};

/** The same words where a protocol keeps its own: codes, regions, steps. */
export const LOOKED_UP: readonly (readonly [string, number, string])[] = POISONED_WORDS.flatMap((word) =>
  [200, 401, 403, 500].map((status) => [word, status, lookedUp(word)] as const),
);
