import { z } from 'zod';
import { id } from './common.ts';

export const windowNameSchema = z.enum(['glance', 'settings', 'statistics', 'alert']);
export type WindowName = z.infer<typeof windowNameSchema>;

/** What a window is to show first: a part of the settings, or a person. */
export const windowSubjectSchema = z.union([z.enum(['addAccount', 'alarms']), z.object({ personId: id })]);
export type WindowSubject = z.infer<typeof windowSubjectSchema>;
