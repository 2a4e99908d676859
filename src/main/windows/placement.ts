export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

const MARGIN = 8;

/** The size that somebody wants, as far as the screen is large enough. Whole pixels. */
export function fit(
  wanted: { width: number; height: number },
  workArea: Rectangle,
): { width: number; height: number } {
  return {
    width: Math.round(Math.min(wanted.width, workArea.width - 2 * MARGIN)),
    height: Math.round(Math.min(wanted.height, workArea.height - 2 * MARGIN)),
  };
}

/**
 * Where the glance window opens: beside the tray icon where the platform says where that is, otherwise in the
 * corner where trays live, bottom right, or top right when a panel is at the top of the screen.
 * @param workArea the screen without its panels, in the same coordinates as `tray`
 */
export function placeByTray(
  size: { width: number; height: number },
  workArea: Rectangle,
  tray: Rectangle | undefined,
): { x: number; y: number } {
  const right = workArea.x + workArea.width - size.width - MARGIN;
  const bottom = workArea.y + workArea.height - size.height - MARGIN;
  if (!tray || tray.width === 0) return { x: right, y: workArea.y > 0 ? workArea.y + MARGIN : bottom };
  const isAtTop = tray.y + tray.height / 2 < workArea.y + workArea.height / 2;
  const centred = Math.round(tray.x + tray.width / 2 - size.width / 2);
  return {
    x: Math.min(Math.max(centred, workArea.x + MARGIN), right),
    y: isAtTop
      ? Math.max(workArea.y, tray.y + tray.height) + MARGIN
      : Math.min(bottom, tray.y - size.height - MARGIN),
  };
}
