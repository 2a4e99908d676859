import type { JSX } from 'preact';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';

/** The window while values and names are hidden. */
export function DiscreetStatistics({ onShow }: { onShow: () => void }): JSX.Element {
  const { t } = useLanguage();
  return (
    <main class="nothing">
      <h1>{t('statistics.hidden')}</h1>
      <Button kind="primary" onPress={onShow}>
        {t('statistics.showShortly')}
      </Button>
    </main>
  );
}
