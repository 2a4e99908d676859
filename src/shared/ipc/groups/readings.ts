import { z } from 'zod';
import { diaryEventSchema } from '../../glucose/diary-event.ts';
import { readingSchema } from '../../glucose/reading.ts';
import { call } from '../define.ts';
import { id } from './common.ts';

/** What has been measured and noted. */
export const readingsGroup = {
  calls: {
    /** A person's merged line, ascending by time. */
    range: call(z.object({ personId: id, from: z.number(), to: z.number() }), z.array(readingSchema)),
    /** The instant of a person's first reading, where there is one. */
    oldest: call(id, z.number().optional()),
    /** What happened beside glucose: meals, insulin, exercise, notes; ascending by time. */
    diary: call(z.object({ personId: id, from: z.number(), to: z.number() }), z.array(diaryEventSchema)),
  },
  events: {},
} as const;
