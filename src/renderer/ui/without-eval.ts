import { z } from 'zod';

// The windows' policy forbids eval. Zod decides whether to compile parsers with it while schemas are being made,
// so this module must be the first that a window imports.
z.config({ jitless: true });
