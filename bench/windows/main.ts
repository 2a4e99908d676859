import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { findElectron } from '../../scripts/electron/binary.mjs';
import { hasDisplay } from '../../scripts/electron/display.mjs';
import { ALL_MEASURES } from './all-measures.ts';
import { browserStage } from './browser-stage.ts';
import { electronStage } from './electron-stage.ts';
import type { Measure, Sample, Stage } from './measure.ts';
import { describe, resultOf } from './report.ts';
import { writeYear, YEAR_READINGS } from './year.ts';

/**
 * How long somebody waits for the windows with a year of one-minute data behind them. In Electron where it can run
 * (see CONTRIBUTING.md for displays), else in Chromium. `--host browser` chooses; `--runs N`; `--json` for machines;
 * `--only PART-OF-NAME`.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    host: { type: 'string' },
    runs: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
  },
});

const profile = writeYear(Date.now());
const stage = await openStage();
try {
  const measures = ALL_MEASURES.filter(({ name }) => name.includes(values.only));
  const results = [];
  for (const measure of measures) results.push(resultOf(measure, await samplesOf(measure)));
  const header = `${YEAR_READINGS.toLocaleString('en')} readings; ${stage.host}; ${availableParallelism()} processors; ${values.runs} runs`;
  console.log(
    values.json
      ? JSON.stringify({ host: stage.host, results }, undefined, 2)
      : `${header}\n${describe(results)}`,
  );
  process.exitCode = results.every(({ kept }) => kept) ? 0 : 1;
} finally {
  await stage.close();
  rmSync(profile, { recursive: true, force: true });
}

async function openStage(): Promise<Stage> {
  const canElectron =
    values.host !== 'browser' && findElectron() !== undefined && hasDisplay(process.platform, process.env);
  return canElectron ? electronStage(profile) : browserStage(profile);
}

async function samplesOf(measure: Measure): Promise<Sample[]> {
  const samples: Sample[] = [];
  // The first time warms up what is warm for somebody who uses the program.
  for (let run = 0; run <= Number(values.runs); run += 1) {
    const sample = await measure.run(stage);
    if (run > 0) samples.push(sample);
  }
  return samples;
}
