import { describe, expect, it } from 'vitest';
import { libreView } from '../../../../src/shared/transfer/libreview.ts';
import { cellsOf, readTable, wallOf } from './table.ts';

const ENGLISH =
  'Device,Serial Number,Device Timestamp,Record Type,Historic Glucose mg/dL,Scan Glucose mg/dL,' +
  'Non-numeric Rapid-Acting Insulin,Rapid-Acting Insulin (units),Non-numeric Food,Carbohydrates (grams),' +
  'Carbohydrates (servings),Non-numeric Long-Acting Insulin,Long-Acting Insulin (units),Notes,Strip Glucose mg/dL,' +
  'Ketone mmol/L,Meal Insulin (units),Correction Insulin (units),User Change Insulin (units)';
const GERMAN =
  'Gerät,Seriennummer,Gerätezeitstempel,Aufzeichnungstyp,Glukosewert-Verlauf mg/dL,Glukose-Scan mg/dL,' +
  'Nicht numerisches schnellwirkendes Insulin,Schnellwirkendes Insulin (Einheiten),Nicht numerische Nahrungsdaten,' +
  'Kohlenhydrate (Gramm),Kohlenhydrate (Portionen),Nicht numerisches Depotinsulin,Depotinsulin (Einheiten),Notizen,' +
  'Glukose-Teststreifen mg/dL,Keton mmol/L,Mahlzeiteninsulin (Einheiten),Korrekturinsulin (Einheiten),' +
  'Insulin-Änderung durch Anwender (Einheiten)';
const DUTCH =
  'Apparaat,Serienummer,Tijdstempel apparaat,Gegevenstype,Historische glucose mmol/l,Scan Glucose mmol/l,' +
  'Niet-numerieke snelwerkende insuline,Snelwerkende insuline (eenheden),Niet-numeriek voedsel,Koolhydraten (gram),' +
  'Koolhydraten (porties),Niet-numerieke langwerkende insuline,Langwerkende insuline (eenheden),Notities,' +
  'Strip Glucose mmol/l,Keton mmol/l,Maaltijdinsuline (eenheden),Correctie insuline (eenheden),' +
  'Wijzigen insuline gebruiker (eenheden)';
/** A reader's own program, without a column of servings and without a device. */
const READER =
  'ID,Time,Record Type,Historic Glucose (mmol/L),Scan Glucose (mmol/L),Non-numeric Rapid-Acting Insulin,' +
  'Rapid-Acting Insulin (units),Non-numeric Food,Carbohydrates (grams),Non-numeric Long-Acting Insulin,' +
  'Long-Acting Insulin (units),Notes,Strip Glucose (mmol/L),Ketone (mmol/L),Meal Insulin (units),' +
  'Correction Insulin (units),User Change Insulin (units),Previous Time,Updated Time';

const DEVICE = 'FreeStyle LibreLink,1D48A10E';

function formatOf(header: string, preamble: string[] = []): ReturnType<typeof libreView> {
  return libreView(cellsOf([header])[0] ?? [], cellsOf(preamble));
}

function read(
  header: string,
  rows: string[],
  order?: 'dayFirst' | 'monthFirst',
): ReturnType<typeof readTable> {
  return readTable(formatOf(header), cellsOf(rows), order);
}

/** A row with these cells by their place. */
function row(time: string, type: number, cells: Record<number, string> = {}): string {
  const all = Array.from({ length: 15 }, (_, index) => cells[index + 4] ?? '');
  return `${DEVICE},${time},${type},${all.join(',')}`;
}

describe('LibreView exports', () => {
  it('are known by their columns in every language, and by nothing else', () => {
    for (const header of [ENGLISH, GERMAN, DUTCH, READER]) expect(formatOf(header)).toBeDefined();
    expect(
      formatOf('Device,Serial Number,Device Timestamp,Record Type,Historic Glucose mg/dL'),
    ).toBeUndefined();
    expect(formatOf(ENGLISH.replace('Scan Glucose mg/dL', 'Scan Glucose mmol/L'))).toBeUndefined();
    expect(formatOf(ENGLISH.replace('Carbohydrates (servings),', 'Fat,Protein,'))).toBeUndefined();
    expect(formatOf('a,b,c')).toBeUndefined();
  });

  it('give the values that were kept by themselves, and those that somebody looked at', () => {
    const { items, leftOut, findings } = read(GERMAN, [
      row('18-02-2026 10:57', 0, { 4: '77' }),
      row('18-02-2026 11:01', 1, { 5: '81' }),
    ]);
    expect(findings).toMatchObject({ unit: 'mg/dL', wallTimes: true, dateOrder: 'dayFirst' });
    expect(leftOut).toEqual([]);
    expect(items).toEqual([
      {
        line: 2,
        when: { wall: wallOf('2026-02-18T10:57'), series: '1D48A10E 0' },
        reading: { mgdl: 77, trend: 'none' },
      },
      {
        line: 3,
        when: { wall: wallOf('2026-02-18T11:01'), series: '1D48A10E 1' },
        reading: { mgdl: 81, trend: 'none' },
      },
    ]);
  });

  it('convert as Abbott does, with points and with commas', () => {
    const { items } = read(DUTCH, [
      row('18-02-2026 10:57', 0, { 4: '"5,6"' }),
      row('18-02-2026 11:12', 0, { 4: '10.1' }),
      row('18-02-2026 11:27', 0, { 4: '27.8' }),
      row('18-02-2026 11:42', 0, { 4: '2.2' }),
    ]);
    expect(items.map((item) => 'reading' in item && item.reading.mgdl)).toEqual([101, 182, 500, 40]);
  });

  it('read American times', () => {
    const { items } = read(ENGLISH, [row('02-18-2026 7:05 PM', 0, { 4: '77' })]);
    expect(items[0]?.when).toMatchObject({ wall: wallOf('2026-02-18T19:05') });
  });

  it('take the order of dates from the day of the export where the rows leave it open', () => {
    const rows = cellsOf([row('03-04-2026 10:00', 0, { 4: '77' })]);
    const first = (day: string): unknown =>
      readTable(formatOf(ENGLISH, [`Glucose Data,Generated on,${day} UTC,Generated by,Mia`]), rows).findings
        .dateOrder;
    expect(first('26-08-2026 16:21')).toBe('dayFirst');
    expect(first('08-26-2026 4:21 PM')).toBe('monthFirst');
    expect(first('05-08-2026 16:21')).toBe('open');
    expect(first('2026-08-26 16:21')).toBe('open');
    // Rows that decide are not overruled.
    const decided = readTable(
      formatOf(ENGLISH, ['Glucose Data,Generated on,26-08-2026 16:21 UTC']),
      cellsOf([row('04-13-2026 10:00', 0, { 4: '77' })]),
    );
    expect(decided.findings.dateOrder).toBe('monthFirst');
  });

  it('give what somebody wrote down as events', () => {
    const { items, leftOut } = read(ENGLISH, [
      row('18-02-2026 08:00', 5, { 9: '45', 13: 'Porridge' }),
      row('18-02-2026 08:01', 4, { 7: '3.5' }),
      row('18-02-2026 22:00', 4, { 12: '14' }),
      row('18-02-2026 12:00', 5, { 10: '2' }),
      row('18-02-2026 12:01', 5, { 8: '1' }),
      row('18-02-2026 12:02', 4, { 6: '1', 11: '1' }),
      row('18-02-2026 12:03', 4, { 16: '3', 17: '1.5' }),
      row('18-02-2026 12:04', 2, { 14: '97' }),
      row('18-02-2026 12:05', 3, { 15: '0.3' }),
      row('18-02-2026 12:06', 6, { 13: 'Swam for an hour' }),
    ]);
    expect(leftOut).toEqual([]);
    expect(items.map((item) => 'event' in item && item.event)).toEqual([
      { kind: 'carbs', amount: 45 },
      { kind: 'note', text: 'Porridge' },
      { kind: 'insulin', amount: 3.5, text: 'fastActing' },
      { kind: 'insulin', amount: 14, text: 'longActing' },
      { kind: 'carbs', text: 'servings: 2' },
      { kind: 'carbs' },
      { kind: 'insulin', text: 'fastActing' },
      { kind: 'insulin', text: 'longActing' },
      { kind: 'insulin', amount: 3, text: 'fastActing: meal' },
      { kind: 'insulin', amount: 1.5, text: 'fastActing: correction' },
      { kind: 'bloodGlucose', amount: 97 },
      { kind: 'other', text: 'ketones: 0.3 mmol/L' },
      { kind: 'note', text: 'Swam for an hour' },
    ]);
  });

  it('leave out, with line and reason, what is no glucose value; it never becomes a number', () => {
    const bad = ['', '104.5', '0', '12', '-80', '5.6', '601', '9999', 'LO', '8O', '1e2', '0x64', '１００'];
    const { items, leftOut } = read(ENGLISH, [
      row('18-02-2026 07:59', 0, { 4: '99' }),
      ...bad.map((cell, index) => row(`18-02-2026 08:${10 + index}`, 0, { 4: cell })),
    ]);
    expect(items).toHaveLength(1);
    expect(leftOut).toEqual(bad.map((_, index) => ({ line: index + 3, reason: 'value' })));
  });

  it('never take mmol/L for mg/dL or the other way round', () => {
    expect(read(DUTCH, [row('18-02-2026 08:00', 0, { 4: '104' })]).items).toEqual([]);
    expect(read(ENGLISH, [row('18-02-2026 08:00', 0, { 4: '5.8' })]).items).toEqual([]);
  });

  it('take no value from a column that belongs to another type of row', () => {
    const { items, leftOut } = read(ENGLISH, [
      row('18-02-2026 08:00', 1, { 4: '99' }),
      row('18-02-2026 08:01', 0, { 5: '99' }),
      row('18-02-2026 08:02', 5, { 4: '99' }),
    ]);
    expect(items).toEqual([]);
    expect(leftOut.map(({ reason }) => reason)).toEqual(['value', 'value', 'kind']);
  });

  it('mark what is above the range of every sensor as HIGH', () => {
    const { items } = read(ENGLISH, [
      row('18-02-2026 08:00', 0, { 4: '520' }),
      row('18-02-2026 08:15', 0, { 4: '39' }),
    ]);
    expect(items.map((item) => 'reading' in item && item.reading)).toEqual([
      { mgdl: 501, special: 'high', trend: 'none' },
      { mgdl: 39, special: 'low', trend: 'none' },
    ]);
  });

  it('leave out rows with no time, no type or too few cells, each with its line', () => {
    const { items, leftOut } = read(ENGLISH, [
      row('yesterday', 0, { 4: '99' }),
      `${DEVICE},18-02-2026 08:00,x,99`,
      DEVICE,
      `${DEVICE},18-02-2026 08:00,0`,
      row('18-02-2026 08:00', 6),
    ]);
    expect(items).toEqual([]);
    expect(leftOut).toEqual([
      { line: 2, reason: 'time' },
      { line: 3, reason: 'kind' },
      { line: 4, reason: 'kind' },
      { line: 5, reason: 'value' },
      { line: 6, reason: 'kind' },
    ]);
  });
});
