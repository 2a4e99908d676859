import { z } from 'zod';

/** Why a window can't be heard, as far as a page can know; main says it in words. */
export const soundTroubleSchema = z.enum(['blocked', 'unplayable', 'stuck', 'noDevice']);
export type SoundTrouble = z.infer<typeof soundTroubleSchema>;
