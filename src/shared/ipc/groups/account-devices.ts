import { z } from 'zod';
import { errorKindSchema } from '../../errors.ts';
import { deviceStatusSchema } from '../../people/device-status.ts';

/** What a source tells of the person's devices, or why it doesn't. */
export const accountDevicesSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('told'),
    status: deviceStatusSchema,
    /** When the source was asked. */
    askedAt: z.number(),
    /** As the vendor's own app converts. */
    mgdlPerMmol: z.number(),
  }),
  /** The source knows no devices. */
  z.object({ outcome: z.literal('unsupported') }),
  z.object({
    outcome: z.literal('fails'),
    kind: errorKindSchema,
    text: z.string(),
    retryAt: z.number().optional(),
  }),
]);
export type AccountDevices = z.infer<typeof accountDevicesSchema>;
