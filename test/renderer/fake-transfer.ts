import { FlatarrowError } from '../../src/shared/errors.ts';
import type { FlatarrowHandlers } from '../../src/shared/ipc/contract.ts';
import type { ImportAnswer, ImportPreview } from '../../src/shared/transfer/import-preview.ts';
import type { ImportRecord } from '../../src/shared/transfer/import-record.ts';
import type { Push } from './fake-handlers.ts';
import type { Scenario } from './scenarios.ts';

/** What a chosen file is. */
export type ImportFile =
  | 'libreview'
  | 'nothing'
  | 'messy'
  | 'asksDateOrder'
  | 'refused'
  | 'knownAlready'
  | 'long'
  | 'diskFull';

const DAY_MS = 86_400_000;

/** Files in and out of a program in memory. */
export function createFakeTransfer(scenario: Scenario, push: Push): FlatarrowHandlers['transfer'] {
  const { importFile = 'libreview' } = scenario;
  const imports: ImportRecord[] = [...(scenario.imports ?? [])];
  let previewed: ImportPreview | undefined;
  let giveUp: (() => void) | undefined;
  return {
    exportHistory: ({ personId }) => ({
      outcome: scenario.readings?.get(personId)?.length ? 'saved' : 'nothing',
    }),
    exportPart: () => ({ content: '', done: true }),
    chooseFile: () => ({ outcome: 'chosen', fileId: 'file', name: 'MiaCanary_glucose_20-11-2026.csv' }),
    upload: ({ name }) => ({ outcome: 'chosen', fileId: 'file', name }),
    previewImport: async ({ personId, timeZone = 'Europe/Vienna', dateOrder }) => {
      push('transfer.progress', { share: 0.4 });
      if (importFile === 'diskFull') throw new FlatarrowError('storage');
      if (importFile === 'long') await new Promise<void>((resolve) => (giveUp = resolve));
      if (giveUp) return { outcome: 'cancelled' };
      const answer = answerTo(importFile, { personId, timeZone, dateOrder });
      if (answer.outcome === 'preview') previewed = answer.preview;
      return answer;
    },
    confirmImport: (importId) => {
      if (previewed?.importId !== importId) throw new FlatarrowError('config');
      const { personId, fileName, format, period, readings, events } = previewed;
      const record = { id: importId, personId, fileName, format, at: period.to, ...period };
      imports.unshift({ ...record, readings: readings.new, events: events.new });
      return { ...record, readings: readings.new, events: events.new };
    },
    cancelImport: () => giveUp?.(),
    imports: (personId) => imports.filter((record) => record.personId === personId),
    removeImport: (id) => {
      imports.splice(
        imports.findIndex((record) => record.id === id),
        1,
      );
    },
  };
}

interface Wish {
  personId: string;
  timeZone: string;
  dateOrder: ImportPreview['dateOrder'];
}

function answerTo(file: ImportFile, { personId, timeZone, dateOrder }: Wish): ImportAnswer {
  if (file === 'refused') return { outcome: 'refused', refusal: { reason: 'quotes', line: 1284 } };
  if (file === 'nothing')
    return { outcome: 'refused', refusal: { reason: 'nothing', line: 5, why: 'value' } };
  if (file === 'asksDateOrder' && !dateOrder)
    return {
      outcome: 'askDateOrder',
      example: { dayFirst: Date.UTC(2026, 3, 3, 7, 14), monthFirst: Date.UTC(2026, 2, 4, 7, 14) },
    };
  const to = Date.UTC(2026, 10, 19, 21);
  const preview: ImportPreview = {
    importId: 'import-1',
    personId,
    fileName: 'MiaCanary_glucose_20-11-2026.csv',
    format: 'libreview',
    unit: 'mmol/L',
    timeZone,
    dateOrder,
    readings: { new: 8214, known: 431 },
    events: { new: 96, known: 0 },
    period: { from: to - 90 * DAY_MS, to },
    leftOut: [],
    clocks: { toldApart: 0, assumedFirst: 0, leftOutTimes: 0 },
  };
  if (file === 'knownAlready')
    return {
      outcome: 'preview',
      preview: { ...preview, readings: { new: 0, known: 8645 }, events: { new: 0, known: 96 } },
    };
  if (file !== 'messy') return { outcome: 'preview', preview };
  return {
    outcome: 'preview',
    preview: {
      ...preview,
      leftOut: [
        { reason: 'value', count: 12, lines: [118, 119, 240, 241, 242] },
        { reason: 'retention', count: 1, lines: [3] },
        { reason: 'future', count: 2, lines: [9001, 9002] },
      ],
      clocks: { toldApart: 8, assumedFirst: 4, leftOutTimes: 3 },
      readingsCalled: 'VGE',
    },
  };
}
