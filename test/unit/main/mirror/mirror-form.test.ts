import { describe, expect, it } from 'vitest';
import { type FormFacts, readMirrorForm } from '../../../../src/main/mirror/mirror-form.ts';
import type { Account } from '../../../../src/shared/people/account.ts';
import type { Mirror } from '../../../../src/shared/people/mirror.ts';

const SECRET = 'Correct Horse Battery';
const values = { address: 'mia.example', secret: SECRET };
const account: Account = {
  id: 'a',
  personId: 'mia',
  sourceId: 'dexcom-share',
  label: 'US',
  enabled: true,
};
const mirror = (personId: string): Mirror => ({
  id: 'm',
  personId,
  address: 'https://www.mia.example',
  enabled: true,
  acceptsOthers: false,
});

const read = (typed: Record<string, string>, facts: Partial<FormFacts> = {}) =>
  readMirrorForm(typed, {
    personId: 'mia',
    known: undefined,
    others: [],
    accounts: [account],
    feeds: () => ['a'],
    ...facts,
  });

describe('the form of a mirror', () => {
  it('takes an address as people paste it, and a secret in it', () => {
    const kept = { credentials: { address: 'https://mia.example', secret: SECRET } };
    expect(read(values)).toEqual(kept);
    expect(read({ address: `https://mia.example/api/v1/?token=${encodeURIComponent(SECRET)}` })).toEqual(
      kept,
    );
  });

  it.each([
    [{ address: '' }, { address: 'needed' }],
    [{ address: '  ', secret: SECRET }, { address: 'needed' }],
    [{ address: 'ftp://mia.example', secret: SECRET }, { address: 'noAddress' }],
    [{ address: 'mia.example' }, { secret: 'needed' }],
    [{ ...values, certificatePin: 'AA:BB' }, { certificatePin: 'noFingerprint' }],
  ])('says at its field what is wrong with %o', (typed, fields) => {
    expect(read(typed)).toEqual({ fields });
  });

  it('keeps a secret that is left empty, for the same site only', () => {
    const known = { address: 'https://mia.example', secret: SECRET };
    expect(read({ address: 'www.mia.example/' }, { known })).toMatchObject({
      credentials: { secret: SECRET },
    });
    expect(read({ address: 'elsewhere.example' }, { known })).toEqual({
      fields: { secret: 'secretForNewSite' },
    });
    expect(read({ address: 'mia.example', secret: 'a new one' }, { known })).toMatchObject({
      credentials: { secret: 'a new one' },
    });
  });

  it('lets one site have one person, once', () => {
    expect(read(values, { others: [mirror('mia')] })).toEqual({ fields: { address: 'alreadyMirrored' } });
    expect(read(values, { others: [mirror('ben')] })).toEqual({ fields: { address: 'somebodyElses' } });
  });

  it('says so where there would be nothing to send', () => {
    const nothing = { feeds: () => [] };
    const site: Account = { ...account, sourceId: 'nightscout', label: 'mia.example' };
    expect(read(values, { ...nothing, accounts: [site] })).toEqual({ fields: { address: 'comesFromThere' } });
    const invented: Account = { ...account, sourceId: 'simulator' };
    expect(read(values, { ...nothing, accounts: [invented] })).toEqual({
      fields: { address: 'onlyInvented' },
    });
    expect(read(values, { ...nothing, accounts: [] })).toHaveProperty('credentials');
  });
});
