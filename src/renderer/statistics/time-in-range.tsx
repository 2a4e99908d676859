import type { JSX } from 'preact';
import type { Figures } from '../../shared/statistics/report.ts';
import {
  CONSENSUS,
  meets,
  type Target,
  type TargetGroup,
  totalsOf,
} from '../../shared/statistics/targets.ts';
import { Icon } from '../ui/icon.tsx';
import { RangeShape } from '../ui/range-shape.tsx';
import { type Band, BANDS, bandBorders, bandWords } from './bands.ts';
import { RangeBar } from './range-bar.tsx';
import { useWriting, type Writing } from './writing.tsx';

const DAY_MS = 86_400_000;

export interface TimeInRangeProps {
  figures: Figures;
  group: TargetGroup;
}

/** The five consensus bands as a bar, each with its share, the time a day that this is, and its target. */
export function TimeInRange({ figures, group }: TimeInRangeProps): JSX.Element {
  const writing = useWriting();
  const { t } = writing;
  return (
    <div class="time-in-range">
      <RangeBar shares={figures.shares} />
      <table class="bands">
        <caption class="visually-hidden">{t('statistics.timeInRange')}</caption>
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{t('statistics.band')}</th>
            <th scope="col">{t('statistics.share')}</th>
          </tr>
        </thead>
        <tbody>
          {BANDS.map((band) => (
            <BandRow key={band.name} band={band} figures={figures} group={group} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BandRow({ band, figures, group }: TimeInRangeProps & { band: Band }): JSX.Element {
  const writing = useWriting();
  const { percent, t } = writing;
  const { shares, shortage } = figures;
  const share = shares[band.name];
  const target = CONSENSUS[group].targets[band.total];
  const isMet = target && !shortage ? meets(totalsOf(shares)[band.total], target) : undefined;
  return (
    <tr data-band={band.name}>
      <th scope="row">
        <span class="band-name">
          <RangeShape side={band.shape} />
          {bandWords(band.name, writing)}
        </span>
        <span class="mute small">{bandBorders(band.name, group, writing)}</span>
      </th>
      <td>
        <strong>{percent(share)}</strong>
        <span class="mute small">{timeWords(share, figures, writing)}</span>
        {target && (
          <span class="small band-target" data-met={isMet}>
            {isMet !== undefined && <Icon name={isMet ? 'check' : 'close'} />}
            {targetWords(band, target, writing)}
            {isMet !== undefined && (
              <span class="visually-hidden">
                {t(isMet ? 'statistics.targetMet' : 'statistics.targetMissed')}
              </span>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Of several days the time a day on average; of one day the time itself. */
function timeWords(share: number, { period, coverage }: Figures, { t, duration }: Writing): string {
  const lengthMs = period.to - period.from;
  if (lengthMs < 2 * DAY_MS) return duration(share * coverage * lengthMs);
  return t('statistics.perDay', { duration: duration(share * DAY_MS) });
}

function targetWords({ total }: Band, { is, than }: Target, { t, percent }: Writing): string {
  const words = t(is === 'more' ? 'statistics.targetMore' : 'statistics.targetLess', {
    share: percent(than),
  });
  const target =
    total === 'below'
      ? t('statistics.targetWithVeryLow', { target: words })
      : total === 'above'
        ? t('statistics.targetWithVeryHigh', { target: words })
        : words;
  return t('statistics.targetWords', { target });
}
