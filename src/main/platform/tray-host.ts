import { readFileSync } from 'node:fs';
import plainIconPath from '../../../resources/icons/flatarrow.png?asset';
import fontPath from '../../../resources/fonts/RobotoCondensed-Bold.ttf?asset';
import type { Flatarrow } from '../flatarrow-controls.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import { createTray } from '../tray/electron-tray.ts';
import { createIconRenderer } from '../tray/icon-renderer.ts';
import type { TrayAction } from '../tray/tray-action.ts';
import type { TrayPresenter } from '../tray/tray-presenter.ts';

export interface TrayHostParts {
  flatarrow: Flatarrow;
  version: string;
  clock: Clock;
  log: Log;
  run: (action: TrayAction) => void;
}

/** Puts the program into the system's panel, with the files its icons are drawn from. */
export function startTray({ flatarrow, version, clock, log, run }: TrayHostParts): TrayPresenter {
  return createTray({
    overview: () => flatarrow.overview,
    onOverviewChanged: (listener) => flatarrow.onOverview(listener),
    clock,
    log,
    renderer: createIconRenderer(readFileSync(fontPath)),
    platform: process.platform,
    version,
    language: () => flatarrow.language,
    run,
    plainIcon: readFileSync(plainIconPath),
    desktop: process.env['XDG_CURRENT_DESKTOP'] ?? '',
  });
}
