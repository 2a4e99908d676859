import type { JSX } from 'preact';
import { useLanguage } from '../../ui/language.tsx';

/** How far a file is read. */
export function ReadingProgress({ name, share }: { name: string; share: number }): JSX.Element {
  const text = useLanguage().t('transfer.reading', { name });
  return (
    <>
      <p role="status">{text}</p>
      <progress value={share} aria-label={text} />
    </>
  );
}
