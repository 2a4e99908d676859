import { useLanguage } from '../ui/language.tsx';
import type { Language } from '../../shared/i18n/language.ts';
import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
import { asFlatarrowError, errorText } from '../../shared/errors.ts';
import type { AccountDevices as Told } from '../../shared/ipc/groups/account-devices.ts';
import type { FlatarrowApi } from '../../shared/ipc/contract.ts';
import type { SourceInfo } from '../../shared/ipc/groups/source-info.ts';
import type { GlucoseUnit } from '../../shared/glucose/units.ts';
import { RAISED_DAYS, type RaisedAlert } from '../../shared/people/device-status.ts';
import { Button } from '../ui/button.tsx';
import { momentWords } from '../ui/clock-time.ts';
import type { Ticker } from '../ui/ticker.ts';
import { alertName, raisedWords } from './account-devices-words.ts';
import { DeviceItem } from './account-device.tsx';

/** So many alerts tell how the last days went; more would be a log. */
const SHOWN_ALERTS = 6;

export interface AccountDevicesProps {
  api: FlatarrowApi;
  ticker: Ticker;
  accountId: string;
  source: SourceInfo;
  unit: GlucoseUnit;
}

/** What the source says of the sensor, phones and receivers. It is asked once, when the page opens. */
export function AccountDevices({
  api,
  ticker,
  accountId,
  source,
  unit,
}: AccountDevicesProps): JSX.Element | null {
  const language = useLanguage();
  const { t } = language;
  const told = useSignal<Told | undefined>(undefined);
  const asking = useSignal(false);
  const ask = useCallback(async (): Promise<void> => {
    asking.value = true;
    told.value = await answerOf(api, accountId, language);
    asking.value = false;
  }, [api, accountId, language, told, asking]);
  useEffect(() => void ask(), [ask]);
  const answer = told.value;
  // Whether there is anything to be told is not known before the first answer.
  if (!answer || answer.outcome === 'unsupported') return null;
  const now = ticker.now.value;
  return (
    <section class="account-devices" aria-label={t('devices.title')} aria-busy={asking.value}>
      <h2>{t('devices.title')}</h2>
      {source.delayed && <p class="mute">{t('devices.late', { source: source.name })}</p>}
      {answer.outcome === 'fails' ? (
        <>
          <p>
            {t('devices.notAsked')} {answer.text}
            {answer.retryAt !== undefined &&
              answer.retryAt > now &&
              ` ${t('devices.nextTry', { moment: momentWords(answer.retryAt, now, { language }) })}`}
          </p>
          <Button disabled={asking.value} onPress={() => void ask()}>
            {t('devices.askAgain')}
          </Button>
        </>
      ) : (
        <>
          {answer.status.devices.length === 0 && (
            <p class="mute">{t('devices.saysNothing', { source: source.name })}</p>
          )}
          <ul class="devices">
            {answer.status.devices.map((device, index) => (
              <DeviceItem
                key={index}
                device={device}
                now={now}
                unit={unit}
                mgdlPerMmol={answer.mgdlPerMmol}
              />
            ))}
          </ul>
          {answer.status.devices.some(({ schedules }) => schedules.length > 0) && (
            <p class="mute">{t('devices.notOurs')}</p>
          )}
          {answer.status.raised && <RaisedAlerts raised={answer.status.raised} now={now} />}
        </>
      )}
    </section>
  );
}

async function answerOf(api: FlatarrowApi, accountId: string, language: Language): Promise<Told> {
  try {
    return await api.accounts.devices(accountId);
  } catch (thrown) {
    const { kind } = asFlatarrowError(thrown);
    return { outcome: 'fails', kind, text: errorText({ kind }, language) };
  }
}

function RaisedAlerts({ raised, now }: { raised: readonly RaisedAlert[]; now: number }): JSX.Element {
  const language = useLanguage();
  const { t } = language;
  const more = raised.length - SHOWN_ALERTS;
  if (raised.length === 0) return <p class="mute">{t('devices.noAlertsRaised', { days: RAISED_DAYS })}</p>;
  return (
    <>
      <h3>{t('devices.alertsRaisedIn', { days: RAISED_DAYS })}</h3>
      <ul class="device-facts" aria-label={t('devices.alertsRaised')}>
        {raised.slice(0, SHOWN_ALERTS).map((alert, index) => (
          <li key={index}>
            <span>{alertName(alert, language)}</span>
            <span class="mute">{raisedWords(alert, now, { language })}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="mute">{t('devices.andMore', { count: more })}</p>}
    </>
  );
}
