import { useLanguage } from '../ui/language.tsx';
import type { JSX } from 'preact';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import { Button } from '../ui/button.tsx';
import { type Suggestion, suggestionWords } from './suggestion.ts';

export interface SuggestionLineProps {
  /** `Your site`, `LibreLinkUp`. */
  shownBy: string;
  /** Only what differs from what is used here. */
  suggestion: Suggestion;
  unitHere: GlucoseUnit;
  /** Whether it waits for the account to be saved. */
  accepted: boolean;
  onUse: () => void;
}

/** Offers the unit and the range that the site shows; nothing changes unless somebody wants it. */
export function SuggestionLine({
  shownBy,
  suggestion,
  unitHere,
  accepted,
  onUse,
}: SuggestionLineProps): JSX.Element {
  const language = useLanguage();
  return (
    <p class="suggestion" role="status">
      <span class="mute">
        {language.t('accounts.shows', {
          source: shownBy,
          what: suggestionWords(suggestion, unitHere, language),
        })}
      </span>
      {accepted ? (
        <span>{language.t('accounts.usedOnceSaved')}</span>
      ) : (
        <Button kind="link" onPress={onUse}>
          {language.t('accounts.useThese')}
        </Button>
      )}
    </p>
  );
}
