import { parseArgs } from 'node:util';
import { measurePush } from './measure.ts';
import { medianPollingMs } from './polling.ts';

/** How long a reading takes from a Nightscout site over its socket to the overview. `--json` for machines. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const push = await measurePush(60);
const pollingMedianMs = medianPollingMs();
const result = { ...push, pollingMedianMs, timesSooner: Math.round(pollingMedianMs / push.medianMs) };

const ms = (value: number): string => `${value.toFixed(1)} ms`;
const lines = [
  `${result.readings} readings over the socket, from the site to the overview:`,
  `median ${ms(result.medianMs)}, p95 ${ms(result.p95Ms)}, worst ${ms(result.worstMs)}`,
  `HTTP requests meanwhile: ${result.requestsWhileConnected}`,
  `by asking from time to time: median ${ms(result.pollingMedianMs)}, ${result.timesSooner} times as long`,
];
process.stdout.write(`${values.json ? JSON.stringify(result, undefined, 2) : lines.join('\n')}\n`);
process.exitCode = result.worstMs < 1000 && result.requestsWhileConnected === 0 ? 0 : 1;
