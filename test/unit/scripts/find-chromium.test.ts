import { describe, expect, it } from 'vitest';
import { findChromium } from '../../../scripts/testing/find-chromium.mjs';

describe('finding Chromium', () => {
  it('takes the one the environment names and looks no further', async () => {
    // Anything that answers `--version` will do here.
    expect(await findChromium({ FLATARROW_CHROMIUM: process.execPath })).toBe(process.execPath);
  });

  it('complains about a named one that does not start, rather than use another', async () => {
    await expect(findChromium({ FLATARROW_CHROMIUM: '/nowhere/chromium' })).rejects.toThrow(
      '/nowhere/chromium',
    );
  });
});
