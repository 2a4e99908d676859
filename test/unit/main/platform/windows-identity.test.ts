import { describe, expect, it } from 'vitest';
import { identifyToWindows } from '../../../../src/main/platform/windows-identity.ts';

function callsOn(platform: NodeJS.Platform): [name: string, id: string][] {
  const calls: [string, string][] = [];
  identifyToWindows(
    {
      setAppUserModelId: (id) => calls.push(['appUserModelId', id]),
      setToastActivatorCLSID: (id) => calls.push(['toastActivator', id]),
    },
    platform,
  );
  return calls;
}

describe('what Windows knows the program by', () => {
  it('never changes, and the activator is told first', () => {
    expect(callsOn('win32')).toEqual([
      ['toastActivator', '{9D79EA29-50D2-4DDC-9F3C-5417378199CD}'],
      ['appUserModelId', 'app.flatarrow.Flatarrow'],
    ]);
  });

  it.each(['linux', 'darwin'] as const)('is not told on %s, where the calls do not exist', (platform) => {
    expect(callsOn(platform)).toEqual([]);
  });
});
