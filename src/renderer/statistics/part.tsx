import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useLanguage } from '../ui/language.tsx';

export interface PartProps {
  title: string;
  /** What it shows, in a sentence. */
  why?: string;
  /** Too little is known to conclude from it. */
  isProvisional?: boolean;
  children: ComponentChildren;
}

/** One part of the window under its heading. */
export function Part({ title, why, isProvisional = false, children }: PartProps): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-head">
        <h2 id={id}>{title}</h2>
        {isProvisional && <span class="tag">{t('statistics.provisional')}</span>}
        {why && <p class="mute small">{why}</p>}
      </div>
      {children}
    </section>
  );
}
