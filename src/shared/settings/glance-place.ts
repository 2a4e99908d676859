import { z } from 'zod';

const pixels = z.int().min(-100_000).max(100_000);

/** Where the glance window was left; what is null is chosen when it opens. Device-independent pixels. */
export const glancePlaceSchema = z.object({
  size: z.object({ width: z.int().min(200).max(10_000), height: z.int().min(200).max(10_000) }).nullable(),
  /** It is a small strip above all other windows. */
  pinned: z.boolean(),
  /** The strip's upper left corner. */
  strip: z.object({ x: pixels, y: pixels }).nullable(),
});
export type GlancePlace = z.infer<typeof glancePlaceSchema>;

export const DEFAULT_GLANCE_PLACE: GlancePlace = { size: null, pinned: false, strip: null };
