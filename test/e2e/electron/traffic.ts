import type { ElectronApplication } from '@playwright/test';

/** Records everything that main sends towards a window from now on: answers and events. */
export async function recordTraffic(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ ipcMain, webContents }) => {
    const sent: string[] = [];
    Reflect.set(globalThis, 'recordedTraffic', sent);
    for (const contents of webContents.getAllWebContents()) {
      const send = contents.send.bind(contents);
      contents.send = (channel: string, ...payload: unknown[]) => {
        sent.push(JSON.stringify(payload));
        send(channel, ...payload);
      };
    }
    // Electron has no public way to listen to answers; this is where it keeps what gives them.
    const handlers: Map<string, (...all: unknown[]) => unknown> = Reflect.get(ipcMain, '_invokeHandlers');
    const handle = handlers.get('flatarrow:call');
    if (!handle) throw new Error('The bridge is not where this test looks for it.');
    handlers.set('flatarrow:call', async (...all) => {
      const answer = await handle(...all);
      sent.push(JSON.stringify(answer ?? null));
      return answer;
    });
  });
}

export async function trafficOf(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'recordedTraffic'));
}
