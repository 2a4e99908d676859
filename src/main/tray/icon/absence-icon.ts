import type { AbsenceReason, IconDescription } from './icon-description.ts';
import { type IconLayout, iconLayout } from './layout.ts';
import { fittedText } from './number.ts';
import type { IconPalette } from './palette.ts';
import { simulatedBand } from './simulated-band.ts';
import { type Box, circle, heightOf, middleOf, polygon, rectangle, type Shape, widthOf } from './shapes.ts';

type AbsenceIcon = Extract<IconDescription, { kind: 'absent' }>;

/** No data: a dash in the number's place, and beside it why, where more is known than silence. */
export function absenceIcon(
  { reason, simulated }: AbsenceIcon,
  sizePx: number,
  palette: IconPalette,
): Shape[] {
  const layout = iconLayout({ sizePx, behind: 'nothing', urgent: false, banded: simulated });
  const foot = simulated ? simulatedBand(layout, palette, 'none') : [];
  const place = simulated
    ? layout.number
    : { ...layout.all, top: layout.linePx, bottom: sizePx - layout.linePx };
  return [...draw(reason, place, { layout, palette }), ...foot];
}

interface Pen {
  layout: IconLayout;
  palette: IconPalette;
}

function draw(reason: AbsenceReason, place: Box, { layout, palette }: Pen): Shape[] {
  if (reason === 'starting') return dots(place, palette.ink);
  if (reason === 'silent') return [dash(place, layout, palette.ink)];
  const split = Math.round(place.left + widthOf(place) * 0.5);
  const left = { ...place, right: split - layout.linePx };
  const right = { ...place, left: split + layout.linePx };
  return [dash(left, layout, palette.ink), ...SIGNS[reason](right, layout, palette)];
}

type Sign = (place: Box, layout: IconLayout, palette: IconPalette) => Shape[];

const SIGNS: Readonly<Record<Exclude<AbsenceReason, 'silent' | 'starting'>, Sign>> = {
  offline: cross,
  waiting: pause,
  needsPerson: exclamation,
  service: question,
};

/** Two hairlines high, on whole pixels, in the vertical middle. */
function dash(place: Box, { linePx }: IconLayout, fill: string): Shape {
  const top = Math.round((place.top + place.bottom) / 2) - linePx;
  return rectangle({ ...place, left: place.left + linePx, top, bottom: top + 2 * linePx }, fill);
}

function dots(place: Box, fill: string): Shape[] {
  const radius = widthOf(place) / 9;
  const middle = (place.top + place.bottom) / 2;
  return [-1, 0, 1].map((step) => circle([middleOf(place) + step * radius * 3, middle], radius, fill));
}

function exclamation(place: Box, { linePx }: IconLayout, { high }: IconPalette): Shape[] {
  const left = Math.round(middleOf(place)) - Math.round(1.5 * linePx);
  const box = { ...place, left, right: left + 3 * linePx };
  const foot = place.bottom - 3 * linePx;
  return [
    rectangle({ ...box, bottom: foot - linePx }, high.fill),
    rectangle({ ...box, top: foot }, high.fill),
  ];
}

function pause(place: Box, { linePx }: IconLayout, { ink }: IconPalette): Shape[] {
  const height = heightOf(place) * 0.6;
  const top = Math.round((place.top + place.bottom - height) / 2);
  const bar = { top, bottom: Math.round(top + height) };
  const right = place.right;
  return [
    rectangle({ ...bar, left: right - 5 * linePx, right: right - 3 * linePx }, ink),
    rectangle({ ...bar, left: right - 2 * linePx, right }, ink),
  ];
}

function cross(place: Box, { linePx }: IconLayout, { ink }: IconPalette): Shape[] {
  const reach = widthOf(place) / 2;
  const thick = linePx * 0.85;
  const [x, y] = [middleOf(place), (place.top + place.bottom) / 2];
  const stroke = (sign: 1 | -1): Shape =>
    polygon(
      [
        [x - reach, y - sign * (reach - thick)],
        [x - reach + thick, y - sign * reach],
        [x + reach, y + sign * (reach - thick)],
        [x + reach - thick, y + sign * reach],
      ],
      ink,
    );
  return [stroke(1), stroke(-1)];
}

function question(place: Box, { linePx, gapPx }: IconLayout, { ink }: IconPalette): Shape[] {
  return fittedText(
    '?',
    { ...place, top: place.top + linePx, bottom: place.bottom - linePx },
    { fill: ink, gap: gapPx },
  );
}
