import { z } from 'zod';

/** The forms in which sites and their uploaders have been seen to send the same thing. */
export const shapesSchema = z.object({
  /** Older uploaders send numbers as text. */
  sgv: z.enum(['number', 'text']).default('number'),
  /** Some send no direction, or only Dexcom's number. */
  direction: z.enum(['name', 'spaced', 'number', 'missing']).default('name'),
  /** `noZone` is UTC without saying so; `local` the phone's clock with its offset. */
  dateString: z.enum(['z', 'noZone', 'colonOffset', 'plainOffset', 'noMilliseconds', 'epoch']).default('z'),
  /** Which of the three instants are there. */
  instants: z.enum(['all', 'millsOnly', 'dateStringOnly']).default('all'),
  /** `mills` is made from `dateString` and can be off, ms. */
  millsOffMs: z.int().default(0),
  /** Who answers: the real thing, xDrip's service on the phone, Juggluco's, or something that says `{}` for nothing. */
  style: z.enum(['nightscout', 'xdrip', 'juggluco', 'emptyObject']).default('nightscout'),
  /** What `verifyauth` says: today's answer, an older server's text, or nothing that helps. */
  verdict: z.enum(['current', 'older', 'empty']).default('current'),
  /** Whether API v1 is there. */
  first: z.boolean().default(true),
  /** The largest body that is taken; beyond it, 413. */
  largestBody: z.number().default(1_048_576),
  /** Whether there is a way in for readings from outside. */
  takesUploads: z.boolean().default(true),
  /** Whether v3 takes an access token as it is, or only a JWT made from it. */
  thirdTakes: z.enum(['token', 'jwt']).default('token'),
});
export type Shapes = z.output<typeof shapesSchema>;

/** Nightscout's directions; Dexcom's numbers for the first ten of them are their places here. */
export const DIRECTIONS = [
  'NONE',
  'DoubleUp',
  'SingleUp',
  'FortyFiveUp',
  'Flat',
  'FortyFiveDown',
  'SingleDown',
  'DoubleDown',
  'NOT COMPUTABLE',
  'RATE OUT OF RANGE',
  'TripleUp',
  'TripleDown',
] as const;

export const entryInputSchema = z.object({
  readAt: z.number(),
  /** mg/dL, or anything else an uploader writes in its place. */
  sgv: z.number(),
  direction: z.enum(DIRECTIONS).default('Flat'),
  /** How long it takes to arrive at the site, ms. */
  delayMs: z.number().default(0),
  /** What wrote it. */
  device: z.string().default('cloud'),
  /** v1’s key, beside the type: v3 writes none of its own. */
  sysTime: z.string().optional(),
  /** v3’s key; v1 writes none. */
  identifier: z.string().optional(),
});
export type EntryInput = z.input<typeof entryInputSchema>;
export type StoredEntry = z.output<typeof entryInputSchema>;

const PHONE_OFFSET_MINUTES = 345;

export function writeEntry(
  { readAt, sgv, direction, device }: StoredEntry,
  shapes: Shapes,
): Record<string, unknown> {
  const { instants, millsOffMs } = shapes;
  return {
    _id: readAt.toString(16).padStart(24, '0'),
    type: 'sgv',
    device,
    noise: 1,
    sgv: shapes.sgv === 'text' ? String(sgv) : sgv,
    ...writeDirection(direction, shapes),
    ...(instants === 'all' ? { date: readAt } : {}),
    ...(instants === 'dateStringOnly' ? {} : { mills: readAt + millsOffMs }),
    ...(instants === 'millsOnly' ? {} : { dateString: writeDateString(readAt, shapes) }),
  };
}

/** As the socket writes it: other names for value and time. */
export function writeSocketEntry({ readAt, sgv, direction }: StoredEntry): Record<string, unknown> {
  return { _id: readAt.toString(16), mgdl: sgv, mills: readAt, direction, device: 'cloud', type: 'sgv' };
}

function writeDirection(
  direction: StoredEntry['direction'],
  { direction: form }: Shapes,
): Record<string, unknown> {
  const spaced = direction.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();
  const forms = {
    missing: {},
    number: { trend: DIRECTIONS.indexOf(direction) },
    spaced: { direction: spaced },
    name: { direction },
  };
  return forms[form];
}

function writeDateString(at: number, { dateString }: Shapes): string {
  const utc = new Date(at).toISOString();
  const local = new Date(at + PHONE_OFFSET_MINUTES * 60_000).toISOString().slice(0, -1);
  const forms = {
    z: utc,
    noZone: utc.slice(0, -1),
    colonOffset: `${local}+05:45`,
    plainOffset: `${local}+0545`,
    noMilliseconds: `${utc.slice(0, 19)}Z`,
    epoch: String(at),
  };
  return forms[dateString];
}
