import { z } from 'zod';

/** A call without an argument, or without an answer. */
export const nothing = z.void();
/** Of a person, an account or a mirror. */
export const id = z.string().min(1).max(64);
/** What a source calls somebody whom a login can see. */
export const followedId = z.string().min(1).max(200);
