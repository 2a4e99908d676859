import * as fc from 'fast-check';
import { z } from 'zod';

/** The part of a JSON schema that Zod writes for the contract's arguments. */
const shapeSchema = z
  .object({
    type: z.union([z.string(), z.array(z.string())]),
    const: z.unknown(),
    enum: z.array(z.unknown()),
    get anyOf() {
      return z.array(shapeSchema);
    },
    get oneOf() {
      return z.array(shapeSchema);
    },
    get properties() {
      return z.record(z.string(), shapeSchema);
    },
    get additionalProperties() {
      return z.union([z.boolean(), shapeSchema]);
    },
    get items() {
      return shapeSchema;
    },
    required: z.array(z.string()),
  })
  .partial();
type Shape = z.infer<typeof shapeSchema>;

const WORDS = ['__proto__', 'constructor', 'toString', 'prototype', 'hasOwnProperty', 'length', 'then', ''];

/** What may stand in any place where it doesn't belong. */
const hostileLeaf: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(null, undefined, true, Number.NaN, Infinity, -Infinity, -0, 1e308, 2 ** 53, -1, 0.5),
  fc.constantFrom(
    '../../etc/passwd',
    'file:///etc/passwd',
    '<img src=x onerror=alert(1)>',
    '\0',
    '\u202E',
    '%00',
  ),
  fc.constantFrom("'; DROP TABLE readings; --", '=HYPERLINK("http://evil.example")', '{"$gt":0}', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.bigInt({ min: -10n, max: 10n ** 30n }),
  fc.date({ noInvalidDate: false }),
  fc.uint8Array({ maxLength: 8 }),
  fc.constantFrom(new Map([['id', 1]]), new Set([1]), /x/, new Error('x'), [], {}, [[]], [undefined]),
);

/** What the schema takes at this place, for the most part: so that it is often right to the last member but one. */
function nearly(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: hostileLeaf });
}

function ofShape(shape: Shape): fc.Arbitrary<unknown> {
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return nearly(fc.oneof(...choices.map(ofShape)));
  if ('const' in shape) return nearly(fc.constant(shape.const));
  if (shape.enum) return nearly(fc.constantFrom(...shape.enum));
  switch (shape.type) {
    case 'object':
      return nearly(ofObject(shape));
    case 'array':
      return nearly(fc.array(ofShape(shape.items ?? {}), { maxLength: 4 }));
    case 'string':
      return nearly(fc.oneof(fc.constantFrom('a', '12:00', 'http://127.0.0.1:9/', ...WORDS), fc.string()));
    case 'integer':
      return nearly(fc.oneof(fc.integer({ min: -2, max: 500 }), fc.maxSafeInteger()));
    case 'number':
      return nearly(fc.oneof(fc.integer({ min: -2, max: 500 }), fc.double()));
    case 'boolean':
      return nearly(fc.boolean());
    case undefined:
    default:
      return hostileLeaf;
  }
}

function ofObject({ properties = {}, additionalProperties, required = [] }: Shape): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, shape]) => [name, ofShape(shape)]),
  );
  const known = fc.record(members, { requiredKeys: required });
  const others = typeof additionalProperties === 'object' ? ofShape(additionalProperties) : hostileLeaf;
  const extra = fc.dictionary(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 80 })), others, {
    maxKeys: 3,
    noNullPrototype: false,
  });
  return fc.tuple(known, fc.option(extra, { nil: {}, freq: 4 })).map(([right, more]) => withOwn(right, more));
}

/** `__proto__` becomes a member, as it does in whatever comes out of JSON or a structured clone. */
function withOwn(target: object, more: object): object {
  for (const [name, value] of Object.entries(more))
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
  return target;
}

/** Arguments that are right but for a few members, as a schema asks for them. */
export function nearlyRight(schema: z.ZodType): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  return ofShape(shapeSchema.parse(json));
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 0;
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
}

function circular(): unknown {
  const round: Record<string, unknown> = { id: 'a' };
  round['self'] = round;
  return round;
}

/** Arguments that are large, deep, round, or lay hands on what every object inherits. */
export function enormous(): unknown[] {
  const long = 'x'.repeat(2_000_000);
  const many = Array.from({ length: 100_000 }, (_, index) => index);
  return [
    long,
    { id: long, name: long, values: { a: long }, personId: long },
    many,
    { persons: many, accounts: many, id: many, values: many },
    { values: Object.fromEntries(many.map((index) => [`k${index}`, ''])) },
    nested(10_000, (inner) => [inner]),
    nested(10_000, (inner) => ({ id: inner, values: inner, discreet: inner, plan: inner })),
    circular(),
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
    JSON.parse('{"id":"a","values":{"__proto__":"x","constructor":"y"}}'),
    Object.create(null),
  ];
}

/** Anything at all. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
  },
  { weight: 1, arbitrary: hostileLeaf },
);
