import { z } from 'zod';
import { newsSchema, updateStateSchema } from '../../updates/update-state.ts';
import { call } from '../define.ts';
import { nothing } from './common.ts';

/** Newer versions of the program. */
export const updatesGroup = {
  calls: {
    state: call(nothing, updateStateSchema),
    /** Asks now, because the person wants to know. The state changes with an event. */
    check: call(nothing, nothing),
    /** Ends the program, has what is ready put in place, and starts that. Never while an alarm rings. */
    restart: call(nothing, z.enum(['restarting', 'ringing', 'notReady'])),
    /** Opens the page on which newer versions are. */
    openPage: call(nothing, nothing),
    /** What has changed since the person last looked. */
    news: call(nothing, z.array(newsSchema)),
    /** They have looked. */
    newsSeen: call(nothing, nothing),
  },
  events: { changed: updateStateSchema },
} as const;
