/** The name of one argument of an ICU message: what stands between `{` and the next `,` or `}`. */
type NameIn<Inside extends string> = Inside extends `${infer Name},${string}` ? Name : Inside;

/** Branches of a plural stand in braces too, but no argument has a space or a `#` in its name. */
type IsName<Name extends string> = Name extends '' | `${string} ${string}` | `${string}#${string}`
  ? never
  : Name;

/** What stands before the brace of a plural's branch. */
type Branch = `${string}${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'} ` | `${string}=${number} `;

/** The names of the arguments of an ICU message. */
export type ArgumentNames<Text extends string> = Text extends `${infer Before}{${infer Rest}`
  ?
      | (Before extends Branch
          ? never
          : Rest extends `${infer Inside}}${string}`
            ? IsName<NameIn<Inside>>
            : never)
      | ArgumentNames<Rest>
  : never;

/** What has to be handed over with a message: nothing, or a value for each of its arguments. */
export type MessageValues<Text extends string> = [ArgumentNames<Text>] extends [never]
  ? []
  : [values: { readonly [Name in ArgumentNames<Text>]: string | number }];
