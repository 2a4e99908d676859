/**
 * For what is parsed once a start, such as a file: Zod compiles a parser for each kind of object at first sight, which
 * pays over hundreds of them and costs ten times as much as parsing the one.
 */
export const PARSED_ONCE = { jitless: true } as const;
