import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { RangeShape } from '../../ui/range-shape.tsx';
import type { Gap } from './gaps.ts';
import type { ChartModel } from './model.ts';
import type { ReadOutContext } from './read-out.ts';
import { sideOf } from './side.ts';
import { type TableRow, tableRows } from './table-rows.ts';

/** As many as are drawn at once; a day of minutes is more than anybody reads. */
const PAGE = 120;

export interface ReadingsTableProps {
  model: ChartModel;
  context: ReadOutContext;
  gapSentence: (gap: Gap) => string;
  /** The stretch of time, which names the table. */
  caption: string;
}

/** What the chart shows, as a table: the newest on top. */
export function ReadingsTable({ model, context, gapSentence, caption }: ReadingsTableProps): JSX.Element {
  const { t } = useLanguage();
  const shown = useSignal(PAGE);
  const rows = tableRows(model, context, gapSentence);
  return (
    <div class="table-frame" role="region" aria-label={caption}>
      <table class="readings">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('glance.columnTime')}</th>
            <th scope="col">{t('glance.columnValue')}</th>
            <th scope="col">{t('glance.columnState')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown.value).map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > shown.value && (
        <Button
          onPress={() => {
            shown.value += PAGE;
          }}
        >
          {t('glance.showMore')}
        </Button>
      )}
    </div>
  );
}

function Row({ row }: { row: TableRow }): JSX.Element {
  if (row.kind === 'words') {
    return (
      <tr class="mute">
        <th scope="row">{row.time}</th>
        <td colSpan={2}>{row.words}</td>
      </tr>
    );
  }
  return (
    <tr data-side={sideOf(row.range)}>
      <th scope="row">{row.time}</th>
      <td>
        <strong>{row.value}</strong>
      </td>
      <td>
        <RangeShape side={sideOf(row.range)} /> {row.words}
      </td>
    </tr>
  );
}
