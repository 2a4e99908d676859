import { formatMinutes } from '../../../shared/glucose/freshness.ts';
import type { DiaryEvent } from '../../../shared/glucose/diary-event.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { MessageKey } from '../../../shared/i18n/messages.ts';
import type { Link } from '../../../shared/overview/which-link.ts';
import { type AmountFace, eventWords, isNameless } from './event-words.ts';
import type { Gap } from './gaps.ts';

const MINUTE_MS = 60_000;
/** Written so long before or after a gap, a note is about it: a sensor is changed, then the readings stop. */
const NEAR_MS = 10 * MINUTE_MS;
/** Longer notes are cut short on the chart; the cursor says them in full. */
const LONGEST_CHARACTERS = 28;

const BROKEN_LINKS = {
  sensor: 'glance.gapSensor',
  cloud: 'glance.gapCloud',
  account: 'glance.gapAccount',
  network: 'glance.gapNetwork',
  flatarrow: 'glance.gapFlatarrow',
} as const satisfies Record<Link, MessageKey>;

export interface GapFacts extends AmountFace {
  diary: readonly DiaryEvent[];
  /** Which link is broken now, where a gap goes on; undefined where all is well. */
  brokenLink: Link | undefined;
  now: number;
}

/** Why there is no data, as far as that is known: what somebody noted then, or which link is broken now. Else empty. */
export function gapReason(gap: Gap, facts: GapFacts): string {
  const note = facts.diary.find(
    (event) =>
      isNameless(event) && event.text && event.at >= gap.from - NEAR_MS && event.at <= gap.to + NEAR_MS,
  );
  if (note) return eventWords(note, facts);
  return gap.to >= facts.now && facts.brokenLink ? brokenLinkWords(facts.brokenLink, facts.language) : '';
}

/** Which link is broken now, in few words. */
export function brokenLinkWords(link: Link, { t }: Language): string {
  return t(BROKEN_LINKS[link]);
}

/** What is written into a gap, in lines, the fullest first. */
export function gapWords(gap: Gap, facts: GapFacts): string[][] {
  const lines = [facts.language.t('glance.noData'), durationOf(gap, facts.language)];
  const reason = shortened(gapReason(gap, facts), facts.language);
  return reason === '' ? [lines] : [[...lines, reason], lines];
}

/** A gap as a sentence, to be read or spoken. */
export function gapSentence(gap: Gap, facts: GapFacts): string {
  const { t } = facts.language;
  const reason = gapReason(gap, facts);
  const duration = durationOf(gap, facts.language);
  return reason === ''
    ? t('glance.noDataFor', { duration })
    : t('glance.noDataForReason', { duration, reason });
}

function durationOf({ from, to }: Gap, language: Language): string {
  return formatMinutes(Math.round((to - from) / MINUTE_MS), language);
}

function shortened(text: string, { locale }: Language): string {
  const segments = new Intl.Segmenter(locale).segment(text);
  const characters = Array.from(segments, ({ segment }) => segment);
  if (characters.length <= LONGEST_CHARACTERS) return text;
  return `${characters
    .slice(0, LONGEST_CHARACTERS - 1)
    .join('')
    .trimEnd()}…`;
}
