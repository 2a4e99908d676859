import type { JSX } from 'preact';
import type { Preferences } from '../../../shared/settings/settings.ts';
import { useLanguage } from '../../ui/language.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { SectionProps } from '../settings-window.tsx';
import { useHost } from '../use-host.ts';
import { LanguageChoiceField } from './language-choice-field.tsx';
import { PaletteChoice } from './palette-choice.tsx';
import { Setting } from './setting.tsx';

const UNITS = (['mg/dL', 'mmol/L'] as const).map((value) => ({ value, label: value }));
const TEXT_SIZES = ([100, 125, 150, 200] as const).map((value) => ({ value, label: `${value} %` }));

/** How everything looks; each choice applies at once. */
export function DisplaySection({ settings, facts, store, status }: SectionProps): JSX.Element {
  const { t } = useLanguage();
  const inBrowser = useHost({ store, status }).value === 'browser';
  const change = (changed: Partial<Preferences>): void =>
    void status.attempt(() => store.api.settings.change(changed));
  const themes = [
    { value: 'system', label: t('display.themeSystem') },
    { value: 'light', label: t('display.themeLight') },
    { value: 'dark', label: t('display.themeDark') },
    { value: 'contrast', label: t('display.themeContrast') },
  ] as const;
  const hours = ([3, 6, 12, 24] as const).map((value) => ({
    value,
    label: t('display.hours', { hours: value }),
  }));
  return (
    <>
      <h1>{t('display.title')}</h1>
      <LanguageChoiceField
        choice={settings.language}
        spoken={facts.language.code}
        onChange={(language) => change({ language })}
      />
      <Setting place="unit" name={t('display.unit')}>
        <Segmented
          label={t('display.unit')}
          options={UNITS}
          value={settings.unit}
          onChange={(unit) => change({ unit })}
        />
      </Setting>
      <Setting place="theme" name={t('display.theme')}>
        <Segmented
          label={t('display.theme')}
          options={themes}
          value={settings.theme}
          onChange={(theme) => change({ theme })}
        />
      </Setting>
      <PaletteChoice palette={settings.palette} onChange={(palette) => change({ palette })} />
      <Setting
        place="textSize"
        name={t('display.textSize')}
        note={inBrowser ? t('display.textSizeInBrowser') : undefined}
      >
        <Segmented
          label={t('display.textSize')}
          options={TEXT_SIZES}
          value={settings.textSize}
          disabled={inBrowser}
          onChange={(textSize) => change({ textSize })}
        />
      </Setting>
      <Setting place="chartHours" name={t('display.chartHours')}>
        <Segmented
          label={t('display.chartHours')}
          options={hours}
          value={settings.chartHours}
          onChange={(chartHours) => change({ chartHours })}
        />
      </Setting>
    </>
  );
}
