import { describeFast } from './fast-edges.ts';

describeFast({ kind: 'fallingFast', direction: -1, capMinutes: 60 });
