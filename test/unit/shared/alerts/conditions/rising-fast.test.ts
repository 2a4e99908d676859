import { describeFast } from './fast-edges.ts';

describeFast({ kind: 'risingFast', direction: 1, capMinutes: 240 });
