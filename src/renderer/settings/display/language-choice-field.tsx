import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { LANGUAGE_NAMES } from '../../../shared/i18n/language-names.ts';
import {
  type LanguageChoice,
  type LanguageCode,
  languageChoiceSchema,
  languageCodeSchema,
} from '../../../shared/settings/language-choice.ts';
import { Labelled } from '../../ui/labelled.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { placeOf } from '../search/searchable.ts';

export interface LanguageChoiceFieldProps {
  choice: LanguageChoice;
  /** What is spoken now. */
  spoken: LanguageCode;
  onChange: (choice: LanguageChoice) => void;
}

/** Each language is named by itself, so that whoever landed in a foreign one finds the way back. */
export function LanguageChoiceField({ choice, spoken, onChange }: LanguageChoiceFieldProps): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  return (
    <Labelled id={id} label={t('display.language')}>
      <select
        id={id}
        class="input"
        {...placeOf('language')}
        value={choice}
        onChange={({ currentTarget }) => onChange(languageChoiceSchema.parse(currentTarget.value))}
      >
        <option value="system">
          {choice === 'system'
            ? t('display.languageOfSystem', { name: LANGUAGE_NAMES[spoken] })
            : t('display.themeSystem')}
        </option>
        {languageCodeSchema.options.map((code) => (
          <option key={code} value={code} lang={code}>
            {LANGUAGE_NAMES[code]}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
