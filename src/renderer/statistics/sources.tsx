import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useLanguage } from '../ui/language.tsx';
import { SOURCES } from './figure-list.tsx';

/** The papers by the names under which the figures cite them. Their titles are not translated: they are names. */
const PAPERS: Readonly<Record<keyof typeof SOURCES, string>> = {
  danne: 'International consensus on use of continuous glucose monitoring. Diabetes Care 40:1631',
  monnier:
    'Toward defining the threshold between low and high glucose variability in diabetes. Diabetes Care 40:832',
  bergenstal:
    'Glucose management indicator (GMI): a new term for estimating A1C from continuous glucose monitoring. Diabetes Care 41:2275',
  battelino2019:
    'Clinical targets for continuous glucose monitoring data interpretation: recommendations from the international consensus on time in range. Diabetes Care 42:1593',
  battelino2023:
    'Continuous glucose monitoring and metrics for clinical trials: an international consensus statement. Lancet Diabetes & Endocrinology 11:42',
};

const ORDER = ['danne', 'monnier', 'bergenstal', 'battelino2019', 'battelino2023'] as const;

export function Sources(): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  return (
    <section class="sources mute small" aria-labelledby={id}>
      <h2 id={id}>{t('statistics.sources')}</h2>
      <ul>
        {ORDER.map((source) => (
          <li key={source}>
            <cite>{SOURCES[source]}</cite>
            <span lang="en">{PAPERS[source]}</span>
          </li>
        ))}
      </ul>
      <p>{t('statistics.notADevice')}</p>
    </section>
  );
}
