import type { Session, WebContents } from 'electron';
import { isOwnPage } from './own-pages.ts';

/**
 * No page of ours needs a permission, a download or the network; none gets one. They may read the names of the sound
 * outputs, though: a “Dummy Output” is known by its name alone, and an alarm through one would be heard by nobody. To
 * listen with a microphone they would have to ask, and asking is refused.
 */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(
    (...[, permission, origin, { mediaType }]) =>
      permission === 'media' && mediaType === 'audio' && isOwnPage(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({
      cancel: !(
        isOwnPage(details.url) ||
        details.url.startsWith('devtools:') ||
        details.url.startsWith('data:image/')
      ),
    });
  });
}

/** A window stays where it was opened: no navigation, no pop-ups, no embedded pages. */
export function hardenContents(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
