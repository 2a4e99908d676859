import { z } from 'zod';

/** The languages Flatarrow speaks, by ISO 639-1. */
export const languageCodeSchema = z.enum(['en', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'pt', 'pl', 'ja']);
export type LanguageCode = z.infer<typeof languageCodeSchema>;

/** `system` is the first of the system's languages that Flatarrow speaks, else English. */
export const languageChoiceSchema = z.union([z.literal('system'), languageCodeSchema]);
export type LanguageChoice = z.infer<typeof languageChoiceSchema>;
