import type { Session, WebContents } from 'electron';
import { isOwnPage } from './app-protocol.ts';

/** No page of ours needs a permission, a download or the network; none gets one. */
export function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
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
