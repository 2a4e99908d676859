import type { Special } from '../glucose/reading.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' | '));

/**
 * What exports call a sensor's reading. Most languages keep the English letters; Spanish writes them out. Where another
 * name is used, see `clarity-readings`.
 */
const READINGS = words(
  'egv | estimated glucose value | estimated glucose values | niveles estimados de glucosa',
);
/** A value from a meter, in the column of the sensor's: it must never be taken for a reading. */
const CALIBRATIONS = words(
  'calibration | kalibrierung | calibración | calibrage | étalonnage | calibrazione | kalibratie | kalibrering | calibração | kalibracja | kalibrace | kalibrointi | kalibrasyon | 較正 | キャリブレーション | 校准 | 교정',
);
const HEALTH = words(
  'health | gesundheit | salud | santé | salute | gezondheid | hälsa | saúde | zdrowie | 健康',
);
const LOW = words(
  'low | niedrig | tief | bajo | baja | bas | basse | faible | basso | bassa | laag | låg | lågt | lav | lavt | baixo | baixa | niski | niska | niskie | nízký | nízká | matala | düşük | 低 | 低い | 低值 | 낮음',
);
const HIGH = words(
  'high | hoch | alto | alta | haut | haute | élevé | élevée | hoog | hög | högt | høj | højt | høy | høyt | wysoki | wysoka | wysokie | vysoký | vysoká | korkea | yüksek | 高 | 高い | 高值 | 높음',
);

export function isReadingWord(eventType: string): boolean {
  return READINGS.has(plain(eventType));
}

export function isCalibrationWord(eventType: string): boolean {
  return CALIBRATIONS.has(plain(eventType));
}

export function isHealthWord(eventType: string): boolean {
  return HEALTH.has(plain(eventType));
}

/** `Low` and `High` in place of a number, in the languages of Clarity. */
export function specialWord(cell: string | undefined): Special | undefined {
  const word = plain(cell ?? '');
  if (LOW.has(word)) return 'low';
  return HIGH.has(word) ? 'high' : undefined;
}

/** As Dexcom's own interface names it: `Fast-Acting` is `fastActing`; a name in another alphabet stays. */
export function finerName(subtype: string): string | undefined {
  const text = subtype.trim();
  if (text === '') return undefined;
  if (!/^[A-Za-z][A-Za-z -]*$/.test(text)) return text.slice(0, 200);
  const [first = '', ...others] = text.toLowerCase().split(/[ -]+/);
  return first + others.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
