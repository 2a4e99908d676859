import { useLanguage } from '../../ui/language.tsx';
import type { JSX } from 'preact';
import { RuleRow, type RuleRowProps } from './rule-row.tsx';
import { RULE_GROUPS } from './rule-words.ts';

/** All rules of one part of the day. */
export function RuleGroups(props: Omit<RuleRowProps, 'kind'>): JSX.Element {
  const { t } = useLanguage();
  return (
    <>
      {RULE_GROUPS.map(({ title, kinds }) => (
        <section key={title} class="rule-group" aria-label={t(title)}>
          <h3>{t(title)}</h3>
          <ul>
            {kinds.map((kind) => (
              <RuleRow key={kind} {...props} kind={kind} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
