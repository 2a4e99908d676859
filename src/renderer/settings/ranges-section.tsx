import { useLanguage } from '../ui/language.tsx';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { DEFAULT_RANGES, type Ranges, rangesSchema } from '../../shared/glucose/ranges.ts';
import { formatMgdl } from '../../shared/glucose/units.ts';
import { Button } from '../ui/button.tsx';
import { DraftField, type Parsed } from '../ui/draft-field.tsx';
import { parseThreshold } from '../ui/parse-field.ts';
import { RangeShape } from '../ui/range-shape.tsx';
import { NobodyYet, PersonPicker } from './person-picker.tsx';
import { type SettingName, placeOf } from './search/searchable.ts';
import type { SectionProps } from './settings-window.tsx';

const BORDERS = [
  {
    key: 'urgentHigh',
    name: 'rangeUrgentHigh',
    label: 'common.rangeUrgentHigh',
    words: 'ranges.above',
    side: 'high',
  },
  { key: 'high', name: 'rangeHigh', label: 'common.rangeHigh', words: 'ranges.above', side: 'high' },
  { key: 'low', name: 'rangeLow', label: 'common.rangeLow', words: 'ranges.below', side: 'low' },
  {
    key: 'urgentLow',
    name: 'rangeUrgentLow',
    label: 'common.rangeUrgentLow',
    words: 'ranges.atOrBelow',
    side: 'low',
  },
] as const;

/** Where a person's range ends: what colours the number, the points and the time in range. */
export function RangesSection({ settings, store, status }: SectionProps): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const chosenId = useSignal('');
  const person = settings.persons.find(({ id }) => id === chosenId.value) ?? settings.persons[0];
  const { unit } = settings;
  if (!person) {
    return (
      <>
        <h1>{t('ranges.title')}</h1>
        <NobodyYet />
      </>
    );
  }
  const save = (ranges: Ranges): void =>
    void status.attempt(async () => {
      await store.api.persons.change({ id: person.id, ranges });
      status.say(t('ranges.saved'));
    });
  const parse = (key: keyof Ranges, text: string): Parsed<Ranges> => {
    const border = parseThreshold(text, { unit, language }, rangesSchema.shape[key]);
    if (!border.ok) return border;
    const ranges = rangesSchema.safeParse({ ...person.ranges, [key]: border.value });
    if (ranges.success) return { ok: true, value: ranges.data };
    return { ok: false, error: t('ranges.outOfOrder') };
  };
  return (
    <>
      <h1>{t('ranges.title')}</h1>
      <PersonPicker persons={settings.persons} chosen={person} onChoose={(id) => (chosenId.value = id)} />
      <p class="mute">{t('ranges.means')}</p>
      <ul class="rows">
        {BORDERS.map(({ key, name, label, words, side }) => (
          <li key={key} class="row" {...placeOf(name)}>
            <span class="row-name" data-side={side}>
              <RangeShape side={side} />
              {t(label)}
            </span>
            <span class="mute row-words">{t(words)}</span>
            <DraftField
              key={person.id}
              label={t('ranges.border', { range: t(label), words: t(words) })}
              text={formatMgdl(person.ranges[key], unit, { language })}
              suffix={unit}
              parse={(text) => parse(key, text)}
              onCommit={save}
              onRefuse={() => status.clear()}
            />
          </li>
        ))}
      </ul>
      <Button setting={'usualRange' satisfies SettingName} onPress={() => save(DEFAULT_RANGES)}>
        {t('ranges.useUsual', {
          range: `${formatMgdl(DEFAULT_RANGES.low, unit, { language })}–${formatMgdl(DEFAULT_RANGES.high, unit, { language })} ${unit}`,
        })}
      </Button>
    </>
  );
}
