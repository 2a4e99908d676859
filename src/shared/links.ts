import { z } from 'zod';

/** Where Dexcom lets people try their own login in a browser, by region. */
export const linkSchema = z.enum(['dexcomUs', 'dexcomOutsideUs', 'dexcomJapan']);
export type LinkName = z.infer<typeof linkSchema>;
