import { z } from 'zod';

export const windowNameSchema = z.enum(['glance', 'settings', 'statistics', 'alert']);
export type WindowName = z.infer<typeof windowNameSchema>;

/** What a window is to show first. */
export const windowSubjectSchema = z.enum(['addAccount']);
export type WindowSubject = z.infer<typeof windowSubjectSchema>;
