import { APP_ID, TOAST_ACTIVATOR_CLSID } from '../../shared/app-identity.ts';

interface Identifiable {
  setAppUserModelId(id: string): void;
  setToastActivatorCLSID(id: string): void;
}

/**
 * Tells Windows whose notifications these are. The activator comes first: Electron notes it in the Start menu's
 * shortcut when it learns the other, and without one of ours it would make up another in every run.
 */
export function identifyToWindows(app: Identifiable, platform: NodeJS.Platform): void {
  if (platform !== 'win32') return;
  app.setToastActivatorCLSID(TOAST_ACTIVATOR_CLSID);
  app.setAppUserModelId(APP_ID);
}
