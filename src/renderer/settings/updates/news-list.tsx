import type { JSX } from 'preact';
import type { News } from '../../../shared/updates/update-state.ts';
import { useLanguage } from '../../ui/language.tsx';

/** What has changed, version by version. Changes are written in English, and say so to whoever reads aloud. */
export function NewsList({ news }: { news: readonly News[] }): JSX.Element {
  const { t } = useLanguage();
  return (
    <>
      {news.map(({ version, groups }) => (
        <details key={version} open>
          <summary>{t('updates.news', { version })}</summary>
          <div lang="en">
            {groups.map(({ heading, items }) => (
              <div key={heading}>
                {heading && <h3>{heading}</h3>}
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </div>
            ))}
          </div>
        </details>
      ))}
    </>
  );
}
