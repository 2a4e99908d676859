import { z } from 'zod';

/** How the windows look; every combination comes from one set of design tokens. */
export const lookSchema = z.object({
  /** `contrast` is black on white, or white on black as the system has it; forced colours of the system win over all. */
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Two palettes are for eyes that don't tell red from green, or blue from green. */
  palette: z.enum(['standard', 'blueOrange', 'redTeal']),
  /** Percent of the usual size. */
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
});
export type Look = z.infer<typeof lookSchema>;

export const DEFAULT_LOOK: Look = { theme: 'system', palette: 'standard', textSize: 100 };
