import { describe, expect, it } from 'vitest';
import { clarity } from '../../../../src/shared/transfer/clarity.ts';
import { cellsOf, readTable, wallOf } from './table.ts';

const ENGLISH =
  'Index,Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype,Patient Info,Device Info,Source Device ID,' +
  'Glucose Value (mg/dL),Insulin Value (u),Carb Value (grams),Duration (hh:mm:ss),' +
  'Glucose Rate of Change (mg/dL/min),Transmitter Time (Long Integer),Transmitter ID';
const GERMAN =
  'Index,Zeitstempel (JJJJ-MM-TTThh:mm:ss),Ereignistyp,Ereignisuntertyp,Patienteninfo,Geräteinfo,Quellgeräte-ID,' +
  'Glukosewert (mmol/l),Insulinwert (E),Kohlenhydratwert (Gramm),Dauer (hh:mm:ss),' +
  'Glukoseänderungsrate (mmol/l/min),Transmitterzeit (Long Integer),Transmitter-ID';
const SPANISH =
  'Índice,Marca temporal (AAAA-MM-DDThh:mm:ss),Tipo de evento,Subtipo de evento,Información del paciente,' +
  'Información del dispositivo,ID del dispositivo de origen,Nivel de glucosa (mg/dl),Nivel de insulina (u),' +
  'Nivel de carbohidratos (gramos),Duración (hh:mm:ss),Índice de variación de la glucosa (mg/dl/min),' +
  'Hora del transmisor (número entero largo),ID del transmisor';

/** What stands above the readings: the person, their devices, how alerts are set. */
const ABOUT = [
  '1,,FirstName,,Mia,,,,,,,,,',
  '2,,LastName,,Canary,,,,,,,,,',
  '3,,Device,,,G6 Mobile App,iPhone G6,,,,,,,',
  '4,,Alert,Fall,,,iPhone G6,,,,,3,,',
  '5,,Alert,High,,,iPhone G6,250,,,02:00:00,,,',
  '6,,Alert,Urgent Low,,,iPhone G6,55,,,00:30:00,,,',
];

function formatOf(header: string): ReturnType<typeof clarity> {
  return clarity(cellsOf([header])[0] ?? []);
}

function read(header: string, rows: string[]): ReturnType<typeof readTable> {
  return readTable(formatOf(header), cellsOf(rows));
}

function egv(time: string, value: string, rest = ',,,,,'): string {
  return `9,${time},EGV,,,,iPhone G6,${value}${rest},8AM1EY`;
}

describe('Clarity exports', () => {
  it('are known by the pattern of their time and their units, in every language', () => {
    for (const header of [ENGLISH, GERMAN, SPANISH]) expect(formatOf(header)).toBeDefined();
    expect(formatOf('Index,Timestamp,Event Type,Glucose Value (mg/dL)')).toBeUndefined();
    expect(formatOf('Timestamp (YYYY-MM-DDThh:mm:ss),Event Type,Event Subtype')).toBeUndefined();
  });

  it('give readings with the transmitter’s own clock, and nothing about the person or their devices', () => {
    const { items, leftOut, findings } = read(ENGLISH, [
      ...ABOUT,
      '11,2026-05-01T00:01:47,EGV,,,,iPhone G6,165,,,,-1.5,4237574,8AM1EY',
      '12,2026-05-01 0:06:47,EGV,,,,iPhone G6,170,,,,,4237874,8AM1EY',
    ]);
    expect(findings).toEqual({ unit: 'mg/dL', wallTimes: true, readingsCalled: undefined });
    expect(leftOut).toEqual([]);
    expect(items).toEqual([
      {
        line: 8,
        when: { wall: wallOf('2026-05-01T00:01:47'), series: '8AM1EY', steadySeconds: 4_237_574 },
        reading: { mgdl: 165, trend: 'none', rate: -1.5 },
      },
      {
        line: 9,
        when: { wall: wallOf('2026-05-01T00:06:47'), series: '8AM1EY', steadySeconds: 4_237_874 },
        reading: { mgdl: 170, trend: 'none' },
      },
    ]);
  });

  it('give LOW and HIGH where a word stands for the number, in several languages', () => {
    const words = [
      'Low',
      'High',
      'Niedrig',
      'Hoch',
      'Basso',
      'Alto',
      'Bajo',
      'Laag',
      'Hög',
      '高',
      'low ',
      'HIGH',
    ];
    const { items } = read(
      ENGLISH,
      words.map((word, index) => egv(`2026-05-01T00:${10 + index}:00`, word)),
    );
    expect(items.map((item) => 'reading' in item && item.reading.special)).toEqual([
      'low',
      'high',
      'low',
      'high',
      'low',
      'high',
      'low',
      'low',
      'high',
      'high',
      'low',
      'high',
    ]);
    expect(items[0]).toMatchObject({ reading: { mgdl: 39 } });
    expect(items[1]).toMatchObject({ reading: { mgdl: 401 } });
  });

  it('leave out a word that is not known: it never becomes a number', () => {
    const { items, leftOut } = read(ENGLISH, [
      egv('2026-05-01T00:01:00', 'Sensor error'),
      egv('2026-05-01T00:06:00', ''),
      egv('2026-05-01T00:11:00', '5.8'),
      egv('2026-05-01T00:16:00', '12'),
      egv('2026-05-01T00:21:00', '700'),
    ]);
    expect(items).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['value', 'value', 'value', 'value', 'value']);
  });

  it('convert mmol/L and its rate', () => {
    const { items } = read(GERMAN, ['9,2026-05-01T00:01:00,EGV,,,,iOS,"5,8",,,,"0,1",1,X']);
    expect(items[0]).toMatchObject({ reading: { mgdl: 104, rate: 1.8 } });
  });

  it('know readings under the names of other languages', () => {
    const { items, findings } = read(SPANISH, [
      '9,2026-05-01T00:01:00,Niveles estimados de glucosa,,,,iOS,104,,,,,1,X',
    ]);
    expect(items).toHaveLength(1);
    expect(findings.readingsCalled).toBeUndefined();
  });

  it('take the name that nearly all rows have for that of readings, and say so', () => {
    const rows = Array.from(
      { length: 12 },
      (_, index) => `9,2026-05-01T00:${10 + index}:00,VGE,,,,iOS,104,,,,,1,X`,
    );
    const { items, findings, leftOut } = read(SPANISH, [
      ...rows,
      '9,2026-05-01T00:40:00,Alerta,,,,iOS,55,,,,,,',
    ]);
    expect(findings.readingsCalled).toBe('VGE');
    expect(items).toHaveLength(12);
    expect(leftOut).toEqual([{ line: 14, reason: 'kind' }]);
    // Too few to tell.
    const few = read(SPANISH, rows.slice(0, 11));
    expect(few.items).toEqual([]);
    expect(few.findings.readingsCalled).toBeUndefined();
  });

  it('never take a calibration for a reading', () => {
    const { items } = read(ENGLISH, [
      egv('2026-05-01T00:01:00', '104'),
      '9,2026-05-01T00:02:00,Calibration,,,,iPhone G6,98,,,,,4237574,8AM1EY',
    ]);
    expect(items[1]).toMatchObject({ event: { kind: 'calibration', amount: 98 } });
    const only = read(
      GERMAN,
      Array.from(
        { length: 20 },
        (_, index) => `9,2026-05-01T00:${10 + index}:00,Kalibrierung,,,,iOS,"5,8",,,,,1,X`,
      ),
    );
    expect(only.items.every((item) => 'event' in item && item.event.kind === 'calibration')).toBe(true);
  });

  it('give meals, doses, exercise and health as events, and no alerts', () => {
    const { items, leftOut } = read(ENGLISH, [
      '9,2026-05-01T07:30:00,Carbs,,,,iPhone G6,,,45,,,,',
      '9,2026-05-01T07:31:00,Insulin,Fast-Acting,,,iPhone G6,,4.5,,,,,',
      '9,2026-05-01T22:00:00,Insulin,Long-Acting,,,iPhone G6,,14,,,,,',
      '9,2026-05-01T18:00:00,Exercise,Heavy,,,iPhone G6,,,,00:45:00,,,',
      '9,2026-05-01T19:00:00,Health,High Symptoms,,,iPhone G6,,,,,,,',
      '9,2026-05-01T03:00:00,Alert,Urgent Low,,,iPhone G6,55,,,00:30:00,,,',
      '9,2026-05-01T04:00:00,Alert,Signal Loss,,,iPhone G6,,,,,,,',
    ]);
    expect(items.map((item) => 'event' in item && item.event)).toEqual([
      { kind: 'carbs', amount: 45 },
      { kind: 'insulin', amount: 4.5, text: 'fastActing' },
      { kind: 'insulin', amount: 14, text: 'longActing' },
      { kind: 'exercise', amount: 45, text: 'heavy' },
      { kind: 'health', text: 'highSymptoms' },
    ]);
    expect(leftOut).toEqual([
      { line: 7, reason: 'kind' },
      { line: 8, reason: 'kind' },
    ]);
  });

  it('leave out a row whose time can’t be read, or puts the year last', () => {
    const { leftOut } = read(ENGLISH, [egv('01-05-2026 00:01:00', '104'), egv('2026-05-32T00:01:00', '104')]);
    expect(leftOut).toEqual([
      { line: 2, reason: 'time' },
      { line: 3, reason: 'time' },
    ]);
  });
});
