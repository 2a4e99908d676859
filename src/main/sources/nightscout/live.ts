import { io } from 'socket.io-client';
import { Encoder } from 'socket.io-parser';
import { z } from 'zod';
import { FlatarrowError } from '../../../shared/errors.ts';
import type { EpochMs } from '../../../shared/glucose/reading.ts';
import { httpFailure } from '../../platform/http-failure.ts';
import { pinnedAgent } from '../../platform/pinned-certificate.ts';
import type { FetchRequest, PushListener, SourceContext } from '../source.ts';
import { siteUrl } from './client.ts';
import { parseDateString } from './dates.ts';
import type { Credentials, Session } from './schema.ts';
import { secretHash } from './secret.ts';
import { transform } from './transform.ts';
import { WaryDecoder } from './wary-decoder.ts';

const CONNECT_TIMEOUT_MS = 20_000;
const AUTHORIZE_TIMEOUT_MS = 20_000;
/** At every connection a site sends the last two days of everything, a megabyte or two. */
const MOST_BYTES = 16 * 1024 * 1024;

const updateSchema = z.object({
  sgvs: z.array(z.unknown()).default([]),
  status: z.object({ serverTime: z.string() }).optional().catch(undefined),
});
const permissionSchema = z.object({ read: z.boolean() });

/**
 * Follows a site's socket: readings come the moment they reach the site (cgm-remote-monitor, lib/server/websocket.js).
 * Only as a WebSocket. The library's other transport, long polling, would in Node follow a redirect to any host and
 * bring the program down at one without a destination (xmlhttprequest-ssl 2.1.2); where a WebSocket can't pass, asking
 * from time to time is as good.
 */
export function subscribe(
  { credentials, session, since }: FetchRequest<Credentials, Session>,
  context: SourceContext,
  listener: PushListener,
): () => void {
  const { clock, signal } = context;
  const socket = io(...socketOptions(credentials, session, context));
  /** How far the site's clock is ahead of this computer's; known from the first update on. */
  let skewMs = 0;
  let isOpen = false;
  let isOver = false;

  const open = (): void => {
    if (isOpen) return;
    isOpen = true;
    listener.onOpen();
  };
  const stop = (): void => {
    isOver = true;
    signal?.removeEventListener('abort', stop);
    socket.disconnect();
  };
  const end = (error: FlatarrowError): void => {
    if (isOver) return;
    stop();
    listener.onClosed(error);
  };

  socket.on('connect', () => {
    const { secret } = credentials;
    const request = {
      client: 'flatarrow',
      ...(secret === undefined ? {} : { secret: secretHash(secret) }),
      history: 1,
      status: true,
    };
    socket.timeout(AUTHORIZE_TIMEOUT_MS).emit('authorize', request, (late: unknown, answer: unknown) => {
      if (isOver) return;
      if (permissionSchema.safeParse(answer).data?.read) open();
      else if (late && !isOpen) end(new FlatarrowError('timeout'));
      else if (!late) end(new FlatarrowError('sessionExpired'));
    });
  });

  socket.on('dataUpdate', (message: unknown) => {
    const update = updateSchema.safeParse(message);
    if (isOver || !update.success) return;
    const { sgvs, status } = update.data;
    const serverNow = status ? parseDateString(status.serverTime) : undefined;
    if (serverNow !== undefined) skewMs = serverNow - clock.now();
    open();
    if (sgvs.length > 0) listener.onReadings(heard(sgvs, { since, serverNow, now: clock.now() + skewMs }));
  });

  socket.on('disconnect', (reason) => end(closedBecause(reason, isOpen)));
  socket.on('connect_error', (error) => end(notConnected(error)));
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  return stop;
}

interface Moment {
  since: EpochMs;
  now: EpochMs;
  serverNow: EpochMs | undefined;
}

function heard(
  sgvs: readonly unknown[],
  { since, now, serverNow }: Moment,
): Parameters<PushListener['onReadings']>[0] {
  const { readings, dropped } = transform(sgvs, now);
  const after = readings.filter(({ readAt }) => readAt > since);
  return { readings: after, dropped, ...(serverNow === undefined ? {} : { serverNow }) };
}

function socketOptions(
  credentials: Credentials,
  session: Session,
  { cloudUrl }: SourceContext,
): Parameters<typeof io> {
  const site = siteUrl(credentials, session, cloudUrl);
  const { certificatePin } = credentials;
  const agent = certificatePin && site.protocol === 'https:' ? { agent: pinnedAgent(certificatePin) } : {};
  const options = {
    path: `${site.pathname}socket.io/`,
    transports: ['websocket'],
    transportOptions: { websocket: { maxPayload: MOST_BYTES, ...agent } },
    reconnection: false,
    forceNew: true,
    timeout: CONNECT_TIMEOUT_MS,
    parser: { Encoder, Decoder: WaryDecoder },
  };
  return [site.origin, options];
}

/** A site hangs up on those whose secret it doesn't know; `verifyauth`, at the next sign-in, tells whether that is so. */
function closedBecause(reason: string, wasOpen: boolean): FlatarrowError {
  if (reason === 'io server disconnect' && !wasOpen) return new FlatarrowError('sessionExpired');
  return new FlatarrowError(reason === 'ping timeout' ? 'timeout' : 'server');
}

/** The library hides what went wrong in an event within its error. */
const socketErrorSchema = z.object({ description: z.object({ error: z.instanceof(Error) }) });

function notConnected(error: Error): FlatarrowError {
  if (error.message === 'timeout') return new FlatarrowError('timeout');
  return httpFailure(socketErrorSchema.safeParse(error).data?.description.error ?? error);
}
