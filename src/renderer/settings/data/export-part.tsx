import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { FlatarrowApi } from '../../../shared/ipc/contract.ts';
import type { Person } from '../../../shared/people/person.ts';
import { Button } from '../../ui/button.tsx';
import { FieldError } from '../../ui/labelled.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { download } from '../download.ts';
import { placeOf } from '../search/searchable.ts';
import type { SectionProps } from '../settings-window.tsx';
import { parsePeriod, type PeriodProblem, WHOLE_HISTORY } from './export-period.ts';
import { PeriodFields } from './period-fields.tsx';

export interface ExportPartProps extends Pick<SectionProps, 'store' | 'status' | 'clock'> {
  person: Person;
}

/** A person's history as a file. */
export function ExportPart({ person, store, status, clock }: ExportPartProps): JSX.Element {
  const { t } = useLanguage();
  const id = useId();
  const period = useSignal(WHOLE_HISTORY);
  const problems = useSignal<Partial<Record<'firstDay' | 'lastDay', PeriodProblem>>>({});
  const empty = useSignal(false);
  const busy = useSignal(false);
  const save = async (format: 'csv' | 'json'): Promise<void> => {
    const parsed = parsePeriod(period.value, clock.now());
    problems.value = parsed.ok ? {} : parsed.problems;
    empty.value = false;
    if (!parsed.ok) return;
    const { from, to } = parsed;
    busy.value = true;
    const outcome = await status.attempt(() =>
      saveHistory(store.api, { personId: person.id, from, to, format }),
    );
    busy.value = false;
    empty.value = outcome === 'nothing';
    if (outcome === 'saved') status.say(t('transfer.exported'));
  };
  return (
    <section class="data-part" aria-labelledby={`${id}-title`} {...placeOf('exportHistory')}>
      <h2 id={`${id}-title`}>{t('transfer.export')}</h2>
      <p class="mute">{t('transfer.exportAbout')}</p>
      <PeriodFields
        draft={period.value}
        problems={problems.value}
        onChange={(draft) => {
          period.value = draft;
          problems.value = {};
          empty.value = false;
        }}
      />
      <div class="actions wrapping">
        <Button disabled={busy.value} onPress={() => void save('csv')}>
          {t('transfer.exportCsv')}
        </Button>
        <Button disabled={busy.value} onPress={() => void save('json')}>
          {t('transfer.exportJson')}
        </Button>
      </div>
      <FieldError id={id} error={empty.value ? t('transfer.exportNothing') : undefined} />
    </section>
  );
}

type Wish = Parameters<FlatarrowApi['transfer']['exportHistory']>[0];

/** Where the host can't save a file, its parts are fetched and handed over as a download. */
async function saveHistory(
  { transfer }: FlatarrowApi,
  wish: Wish,
): Promise<'saved' | 'cancelled' | 'nothing'> {
  const answer = await transfer.exportHistory(wish);
  if (answer.outcome !== 'parts') return answer.outcome;
  const parts: string[] = [];
  for (let done = false; !done;) {
    const part = await transfer.exportPart(answer.exportId);
    parts.push(part.content);
    ({ done } = part);
  }
  download(answer.name, parts);
  return 'saved';
}
