import type { Language } from '../../shared/i18n/language.ts';
import type { Ranges } from '../../shared/glucose/ranges.ts';
import { formatMgdl, type GlucoseUnit } from '../../shared/glucose/units.ts';
import type { AccountTest } from '../../shared/ipc/groups/account-test.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';

/** How the source's own site or app shows glucose. */
export type Suggestion = NonNullable<Extract<AccountTest, { outcome: 'works' }>['suggestion']>;

/** What is used here now. */
export interface InUse {
  unit: GlucoseUnit;
  ranges: Ranges;
}

/** What of a suggestion would change anything; undefined when nothing would. */
export function newIn({ unit, ranges }: Suggestion, inUse: InUse): Suggestion | undefined {
  const changes: Suggestion = {
    ...(unit !== undefined && unit !== inUse.unit && { unit }),
    ...(ranges && !sameRanges(ranges, inUse.ranges) && { ranges }),
  };
  return Object.keys(changes).length > 0 ? changes : undefined;
}

/** `mmol/L with 3.9–10.0`, in the site’s own unit; `the range 70–180 mg/dL` where it says none or the same. */
export function suggestionWords(
  { unit, ranges }: Suggestion,
  unitHere: GlucoseUnit,
  language: Language,
): string {
  if (!ranges) return unit ?? '';
  const border = (mgdl: number): string => formatMgdl(mgdl, unit ?? unitHere, { language });
  const target = `${border(ranges.low)}–${border(ranges.high)}`;
  return unit
    ? language.t('accounts.unitWithRange', { unit, range: target })
    : language.t('accounts.theRange', { range: target, unit: unitHere });
}

/** All that was changed, since four borders are more than the two that were offered by name. */
export function appliedWords(
  { unit, ranges }: Suggestion,
  unitHere: GlucoseUnit,
  language: Language,
): string {
  const border = (mgdl: number): string => formatMgdl(mgdl, unit ?? unitHere, { language });
  const borders =
    ranges &&
    language.t('accounts.borders', {
      range: `${border(ranges.low)}–${border(ranges.high)}`,
      urgentLow: border(ranges.urgentLow),
      urgentHigh: border(ranges.urgentHigh),
    });
  return language.t('accounts.nowInUse', { what: [unit, borders].filter(Boolean).join('; ') });
}

/**
 * Takes a suggestion over along with a saved account, which must not fail because of it.
 * @returns what came of it, in a sentence
 */
export async function applySuggestion(
  api: FlatarrowApi,
  personId: string,
  { suggestion, language: { t } }: { suggestion: Suggestion; language: Language },
): Promise<string> {
  try {
    await changeTo(api, personId, suggestion);
    return t('accounts.suggestionInUse');
  } catch {
    return t('accounts.suggestionFailed');
  }
}

/** @throws FlatarrowError when main refuses */
export async function changeTo(
  { settings, persons }: Pick<FlatarrowApi, 'settings' | 'persons'>,
  personId: string,
  { unit, ranges }: Suggestion,
): Promise<void> {
  if (unit) await settings.change({ unit });
  if (ranges) await persons.change({ id: personId, ranges });
}

function sameRanges(one: Ranges, other: Ranges): boolean {
  return (
    one.urgentLow === other.urgentLow &&
    one.low === other.low &&
    one.high === other.high &&
    one.urgentHigh === other.urgentHigh
  );
}
