import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whyLeftOut } from '../../../../src/main/mirror/feeds.ts';
import { siteIdentity } from '../../../../src/main/mirror/site-identity.ts';
import type { SourceId } from '../../../../src/shared/people/account.ts';

describe('what two spellings of one site have in common', () => {
  it.each([
    ['https://mia.example', 'https://MIA.Example/'],
    ['https://mia.example', 'mia.example'],
    ['https://mia.example', 'http://mia.example:80/'],
    ['https://mia.example', 'https://mia.example:443'],
    ['https://mia.example', 'https://mia.example./'],
    ['https://mia.example', 'https://www.mia.example'],
    ['https://mia.example', 'https://www.www.mia.example'],
    ['https://mia.example', 'https://mia.example/api/v1/entries.json?token=reader-0123456789abcdef'],
    ['https://mia.example', 'https://secret@mia.example/'],
    ['https://mia.example/ns', 'https://mia.example//ns/'],
    ['https://mia.example/mia', 'https://mia.example/mi%61'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://localhost:1337', 'http://127.0.0.1:1337/'],
    ['http://localhost:1337', 'http://[::1]:1337'],
    ['http://192.168.1.5', '192.168.1.5'],
  ])('%s is %s', (one, other) => {
    expect(siteIdentity(one)).toBeDefined();
    expect(siteIdentity(other)).toBe(siteIdentity(one));
  });

  it.each([
    ['https://mia.example', 'https://ben.example'],
    ['https://mia.example', 'https://mia.example:8443'],
    ['https://mia.example', 'https://mia.example/ben'],
    ['https://host.example/Mia', 'https://host.example/mia'],
    ['https://www.example', 'https://example'],
    ['http://192.168.1.5:1337', 'http://192.168.1.6:1337'],
  ])('%s is not %s', (one, other) => {
    expect(siteIdentity(other)).not.toBe(siteIdentity(one));
  });

  it('is the same however host, port and path are written, and never fails', () => {
    const label = fc.stringMatching(/^[a-z]{1,4}$/);
    const place = fc.record({
      host: fc.array(label, { minLength: 2, maxLength: 3 }).map((labels) => labels.join('.')),
      port: fc.constantFrom('', ':8443', ':1337'),
      path: fc.array(label, { maxLength: 2 }).map((labels) => labels.map((each) => `/${each}`).join('')),
    });
    const spelling = fc.record({
      scheme: fc.constantFrom('https://', 'http://', '', '//'),
      www: fc.constantFrom('', 'www.', 'WWW.'),
      dot: fc.constantFrom('', '.'),
      slashes: fc.constantFrom('', '/', '//'),
      loud: fc.boolean(),
    });
    fc.assert(
      fc.property(place, spelling, ({ host, port, path }, { scheme, www, dot, slashes, loud }) => {
        fc.pre(!/(report|admin|food|split|api|sgv)/.test(path));
        const written = `${scheme}${www}${loud ? host.toUpperCase() : host}${dot}${port}${path}${slashes}`;
        expect(siteIdentity(written)).toBe(`${host}${port}${path}`);
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void siteIdentity(text)));
  });
});

const never = (): boolean => false;
const standIns = (sourceId: SourceId): boolean => sourceId === 'dexcom-share';

describe('what is never written to a site', () => {
  const mirror = { address: 'https://mia.example' };
  const share = { sourceId: 'dexcom-share', label: 'US' } as const;

  it('is what was simulated', () => {
    expect(whyLeftOut({ sourceId: 'simulator', label: '' }, mirror, never)).toBe('invented');
    expect(whyLeftOut(share, mirror, never)).toBeUndefined();
  });

  it('is what came from there, however the address is written', () => {
    const from = (label: string) => whyLeftOut({ sourceId: 'nightscout', label }, mirror, never);
    expect(from('mia.example')).toBe('sameSite');
    expect(from('www.mia.example')).toBe('sameSite');
    expect(from('grandma.example')).toBeUndefined();
    expect(whyLeftOut({ sourceId: 'librelinkup', label: 'mia.example' }, mirror, never)).toBeUndefined();
  });

  it('is what a developer’s stand-in of a cloud says, unless the site is one’s own as well', () => {
    expect(whyLeftOut(share, mirror, standIns)).toBe('invented');
    expect(whyLeftOut(share, { address: 'http://127.0.0.1:1337' }, standIns)).toBeUndefined();
    expect(whyLeftOut({ ...share, sourceId: 'librelinkup' }, mirror, standIns)).toBeUndefined();
  });
});
