import type { EpochMs } from '../../../shared/glucose/reading.ts';
import type { Language } from '../../../shared/i18n/language.ts';
import type { ReadingsFeed } from '../readings-feed.ts';
import type { EmptyChartProps } from './empty-chart.tsx';
import type { ChartModel } from './model.ts';

export interface EmptyFacts {
  feed: ReadingsFeed;
  model: ChartModel;
  isPast: boolean;
  period: string;
  /** Which link of the chain from the sensor is broken, in few words; empty where that isn’t known. */
  reason: string;
  /** Something is broken that is mended in the settings. */
  needsPerson: boolean;
}

/** What somebody can do where there is nothing to see. */
export interface EmptyActions {
  onOpenSettings: () => void;
  onAskNow: () => void;
  onNow: () => void;
  onShow: (at: EpochMs) => void;
}

/** What to say in the place of points, and what to do; undefined where there is something to see, or it isn’t known yet. */
export function emptyWords(
  facts: EmptyFacts,
  { t }: Language,
  actions: EmptyActions,
): EmptyChartProps | undefined {
  const { feed, model, isPast, period, reason, needsPerson } = facts;
  if (model.readings.length > 0) return undefined;
  if (feed.failed) {
    return { title: t('glance.historyUnreadable'), why: t('glance.triedAgain'), action: undefined };
  }
  if (!model.isKnown) return undefined;
  const title = t('glance.nothingIn', { period });
  if (isPast) {
    return { title, why: '', action: { label: t('glance.backToNow'), onPress: actions.onNow } };
  }
  const newest = feed.readings.at(-1)?.readAt;
  const open = { label: t('glance.openSettings'), onPress: actions.onOpenSettings };
  const show = { label: t('glance.showLastReading'), onPress: () => actions.onShow(newest ?? 0) };
  const ask = { label: t('glance.askNow'), onPress: actions.onAskNow };
  return {
    title,
    why: reason && t('glance.emptyReason', { reason }),
    action: needsPerson ? open : newest === undefined ? ask : show,
  };
}
