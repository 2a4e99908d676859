import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateFeedFrom } from '../../../packaging/update-feed.ts';

describe('where packages ask for newer ones', () => {
  it('is nowhere when nobody said', () => {
    expect(updateFeedFrom({})).toBeNull();
    expect(updateFeedFrom({ FLATARROW_UPDATE_URL: '', GITHUB_REPOSITORY: '' })).toBeNull();
  });

  it('is the releases of the repository a workflow runs in, as drafts that a person publishes', () => {
    expect(updateFeedFrom({ GITHUB_REPOSITORY: 'somebody/flatarrow' })).toEqual({
      provider: 'github',
      owner: 'somebody',
      repo: 'flatarrow',
      releaseType: 'draft',
    });
  });

  it.each([
    'https://updates.example.org/flatarrow',
    'http://127.0.0.1:8080',
    'http://[::1]:1',
    'http://localhost',
  ])('is the server that was named, before any repository: %s', (url) => {
    const environment = { FLATARROW_UPDATE_URL: url, GITHUB_REPOSITORY: 'somebody/flatarrow' };
    expect(updateFeedFrom(environment)).toMatchObject({ provider: 'generic', url });
  });

  it('is never an address that anybody on the way could answer for', () => {
    const unsafe = fc.oneof(
      fc.domain().map((domain) => `http://${domain}/`),
      fc.domain().map((domain) => `ftp://${domain}/`),
      fc.constantFrom('nonsense', '//example.org', 'file:///tmp', 'http://127.0.0.1.example.org'),
    );
    fc.assert(
      fc.property(unsafe, (url) => {
        expect(() => updateFeedFrom({ FLATARROW_UPDATE_URL: url })).toThrow('https');
      }),
    );
  });
});
