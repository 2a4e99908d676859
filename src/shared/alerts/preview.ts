import { z } from 'zod';
import { alertKindSchema } from './kind.ts';
import { type Scene, playThrough } from './play-through.ts';

/** One time that an alarm would have been heard. */
const ringSchema = z.object({
  at: z.number(),
  kind: alertKindSchema,
  action: z.enum(['fire', 'repeat']),
  /** mg/dL of the reading it would have rung about; absent for "no data". */
  mgdl: z.number().optional(),
});
export type Ring = z.infer<typeof ringSchema>;

/** What a plan would have done on past readings if nobody had reacted. */
export const alertPreviewSchema = z.object({
  from: z.number(),
  to: z.number(),
  /** Readings there were; with few of them the preview says little. */
  readings: z.int().min(0),
  rings: z.array(ringSchema),
});
export type AlertPreview = z.infer<typeof alertPreviewSchema>;

/** Counts what would have rung in a stretch of time if nobody had reacted. Pure. */
export function previewOf(scene: Scene): AlertPreview {
  const { readings, from, to } = scene;
  const rings = playThrough(scene).decisions.flatMap(({ action, at, kind, mgdl }) =>
    action === 'fire' || action === 'repeat'
      ? [{ at, kind, action, ...(mgdl !== undefined && kind !== 'noData' && { mgdl }) }]
      : [],
  );
  return {
    from,
    to,
    readings: readings.filter(({ readAt }) => readAt >= from && readAt <= to).length,
    rings,
  };
}
