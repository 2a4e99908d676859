import { useLanguage } from '../../ui/language.tsx';
import type { Language } from '../../../shared/i18n/language.ts';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AlertPlan } from '../../../shared/alerts/plan.ts';
import type { AlertPreview } from '../../../shared/alerts/preview.ts';
import { asFlatarrowError, errorText } from '../../../shared/errors.ts';
import type { FlatarrowApi } from '../../../shared/ipc/contract.ts';
import type { GlucoseUnit } from '../../../shared/glucose/units.ts';
import type { WindowClock } from '../../ui/clock.ts';
import { boutsOf, boutWords, previewWords } from './preview-words.ts';

/** Changes that follow each other quickly are tried once. */
const SETTLE_MS = 300;
/** So many tell the pattern; the rest is counted. */
const SHOWN_BOUTS = 8;

type Tried = { preview: AlertPreview } | { failed: string };

export interface PreviewProps {
  api: FlatarrowApi;
  clock: WindowClock;
  personId: string;
  plan: AlertPlan;
  /** Of the person: how often readings come, and how the vendor's own app converts them. */
  cadenceMs: number;
  mgdlPerMmol: number | undefined;
  unit: GlucoseUnit;
}

/** What the plan as it stands would have done on the last 24 hours. */
export function Preview(props: PreviewProps): JSX.Element {
  const { api, clock, personId, plan, cadenceMs, mgdlPerMmol, unit } = props;
  const language = useLanguage();
  const { t } = language;
  const tried = useSignal<Tried | undefined>(undefined);
  const asked = JSON.stringify(plan);
  useEffect(() => {
    let outdated = false;
    const run = async (): Promise<void> => {
      const outcome = await tryOut(api, { personId, plan }, language);
      if (!outdated) tried.value = outcome;
    };
    const cancel = clock.after(SETTLE_MS, () => void run());
    return () => {
      outdated = true;
      cancel();
    };
    // By its content: every push makes a new object of the plan.
  }, [api, clock, personId, asked, tried, language]);
  return (
    <section class="alarm-part preview" aria-labelledby="preview" aria-busy={!tried.value}>
      <h2 id="preview">{t('rules.lastDay')}</h2>
      <div role="status">
        {!tried.value && <p class="mute">{t('rules.trying')}</p>}
        {tried.value && 'failed' in tried.value && <p>{tried.value.failed}</p>}
        {tried.value && 'preview' in tried.value && (
          <Told preview={tried.value.preview} cadenceMs={cadenceMs} />
        )}
      </div>
      {tried.value && 'preview' in tried.value && (
        <Rings preview={tried.value.preview} now={clock.now()} {...{ unit, mgdlPerMmol }} />
      )}
    </section>
  );
}

async function tryOut(
  api: FlatarrowApi,
  { personId, plan }: Pick<PreviewProps, 'personId' | 'plan'>,
  language: Language,
): Promise<Tried> {
  try {
    return { preview: await api.alerts.preview({ personId, plan }) };
  } catch (thrown) {
    return {
      failed: language.t('common.twoSentences', {
        first: language.t('rules.notTried'),
        second: errorText({ kind: asFlatarrowError(thrown).kind }, language),
      }),
    };
  }
}

function Told({ preview, cadenceMs }: { preview: AlertPreview; cadenceMs: number }): JSX.Element {
  const { sentence, doubt } = previewWords(preview, cadenceMs, useLanguage());
  return (
    <>
      <p>{sentence}</p>
      {doubt && <p class="mute small">{doubt}</p>}
    </>
  );
}

interface RingsProps {
  preview: AlertPreview;
  now: number;
  unit: GlucoseUnit;
  mgdlPerMmol: number | undefined;
}

function Rings({ preview: { rings, readings }, now, unit, mgdlPerMmol }: RingsProps): JSX.Element | null {
  const language = useLanguage();
  if (readings === 0 || rings.length === 0) return null;
  const bouts = boutsOf(rings);
  const more = bouts.length - SHOWN_BOUTS;
  return (
    <>
      <ul class="rings" aria-label={language.t('rules.whenRung')}>
        {bouts.slice(0, SHOWN_BOUTS).map((bout, index) => {
          const { when, what } = boutWords(bout, { now, unit, mgdlPerMmol, face: { language } });
          return (
            <li key={index}>
              <span class="mute">{when}</span>
              <span>{what}</span>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p class="mute small">{language.t('devices.andMore', { count: more })}</p>}
    </>
  );
}
