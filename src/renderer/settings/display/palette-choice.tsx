import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Look } from '../../../shared/settings/look.ts';
import { useLanguage } from '../../ui/language.tsx';
import { placeOf } from '../search/searchable.ts';
import { RangeShape } from '../../ui/range-shape.tsx';

export interface PaletteChoiceProps {
  palette: Look['palette'];
  onChange: (palette: Look['palette']) => void;
}

/** The palettes by whom they are for, each with its colours. */
export function PaletteChoice(props: PaletteChoiceProps): JSX.Element {
  const { t } = useLanguage();
  const name = useId();
  const palettes = [
    { value: 'standard', label: t('display.paletteStandard') },
    { value: 'blueOrange', label: t('display.paletteBlueOrange') },
    { value: 'redTeal', label: t('display.paletteRedTeal') },
  ] as const;
  const samples = [
    { side: 'low', word: t('display.low') },
    { side: 'in', word: t('display.inRange') },
    { side: 'high', word: t('display.high') },
  ] as const;
  return (
    <fieldset class="palettes" {...placeOf('palette')}>
      <legend>{t('display.palette')}</legend>
      {palettes.map(({ value, label }) => (
        <label key={value} class="palette">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === props.palette}
            onChange={() => props.onChange(value)}
          />
          <span>{label}</span>
        </label>
      ))}
      <p class="palette-sample" aria-hidden="true">
        {samples.map(({ side, word }) => (
          <span key={side} class="palette-colour" data-side={side}>
            <RangeShape side={side} />
            {word}
          </span>
        ))}
      </p>
      <p class="mute small">{t('display.paletteShows')}</p>
    </fieldset>
  );
}
