import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../../../src/main/updates/package-manifest.ts';
import { type RouteFacts, updateRoute } from '../../../../src/main/updates/route.ts';

const PACKAGED: RouteFacts = {
  isPackaged: true,
  platform: 'linux',
  environment: {},
  hasAddress: true,
  hasUninstaller: false,
  isSigned: false,
};

describe('how a copy of the program comes by newer versions', () => {
  it.each<[string, Partial<RouteFacts>, object]>([
    ['a checkout', { isPackaged: false }, { kind: 'off', reason: 'unpackaged' }],
    ['a package somebody made by hand', { hasAddress: false }, { kind: 'off', reason: 'noAddress' }],
    ['a Flatpak', { environment: { FLATPAK_ID: 'x' } }, { kind: 'off', reason: 'elsewhere' }],
    ['a Snap', { environment: { SNAP: '/snap/x' } }, { kind: 'off', reason: 'elsewhere' }],
    ['an AppImage', { environment: { APPIMAGE: '/a.AppImage' } }, { kind: 'install', by: 'appImage' }],
    ['a deb or rpm', {}, { kind: 'announce' }],
    [
      'an installed Windows program',
      { platform: 'win32', hasUninstaller: true },
      { kind: 'install', by: 'nsis' },
    ],
    ['a portable Windows program', { platform: 'win32' }, { kind: 'announce' }],
    ['a signed Mac program', { platform: 'darwin', isSigned: true }, { kind: 'install', by: 'mac' }],
    ['an unsigned Mac program', { platform: 'darwin' }, { kind: 'announce' }],
    // The variables of other systems mean nothing.
    ['APPIMAGE on Windows', { platform: 'win32', environment: { APPIMAGE: 'x' } }, { kind: 'announce' }],
  ])('%s', (_, facts, route) => {
    expect(updateRoute({ ...PACKAGED, ...facts })).toEqual(route);
  });
});

describe('what a package says of itself', () => {
  it('is a page and a signature', () => {
    const text = JSON.stringify({ releasesPage: 'https://example.org/releases', isSigned: true, name: 'x' });
    expect(readManifest(text)).toEqual({ releasesPage: 'https://example.org/releases', isSigned: true });
  });

  it('never leads to a page that is not https, nor to a crash', () => {
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc.domain().map((domain) => JSON.stringify({ releasesPage: `http://${domain}/` })),
      fc.domain().map((domain) => JSON.stringify({ releasesPage: `file://${domain}/` })),
      fc.constant(JSON.stringify({ releasesPage: 'javascript:alert(1)', isSigned: 'yes' })),
    );
    fc.assert(
      fc.property(odd, (text) => {
        expect(readManifest(text)).toEqual({ isSigned: false });
      }),
    );
  });
});
