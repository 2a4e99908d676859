import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BundleFacts, bundleText } from '../../../../src/main/diagnostics/bundle.ts';
import { newPerson } from '../../../../src/shared/people/person.ts';
import { DEFAULT_SETTINGS } from '../../../../src/shared/settings/settings.ts';

const NOW = Date.UTC(2026, 10, 20, 12);
const NOTHING = { names: false, addresses: false, glucose: false };
const EVERYTHING = { names: true, addresses: true, glucose: true };

/** What of a profile is somebody's own, as long and as odd as it can be. */
const own = fc.record({
  name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
  label: fc.string({ unit: 'grapheme', maxLength: 120 }),
  address: fc.webUrl(),
  hint: fc.string({ maxLength: 200 }),
  mgdl: fc.integer({ min: 40, max: 400 }),
  ids: fc.tuple(fc.uuid(), fc.uuid(), fc.uuid()),
});
type Own = typeof own extends fc.Arbitrary<infer T> ? T : never;

function factsOf({
  name,
  label,
  address,
  hint,
  mgdl,
  ids: [personId, accountId, mirrorId],
}: Own): BundleFacts {
  return {
    now: NOW,
    versions: { flatarrow: '1.0.0' },
    vault: { protection: 'encrypted', backend: 'keychain' },
    settings: {
      ...DEFAULT_SETTINGS,
      persons: [newPerson(personId, name)],
      accounts: [{ id: accountId, personId, sourceId: 'nightscout', label, enabled: true, followedId: hint }],
      mirrors: [{ id: mirrorId, personId, address, enabled: true, acceptsOthers: false }],
    },
    accounts: [
      {
        personName: name,
        personNumber: 1,
        health: {
          accountId,
          sourceId: 'nightscout',
          sourceName: 'Nightscout',
          label,
          delayed: false,
          state: 'failing',
          error: { kind: 'server', text: hint, since: NOW },
          clockSkewMs: 0,
        },
        learnedFrom: 0,
        asks: [{ askedAt: NOW, tookMs: 12, error: 'server' }],
        readings: [{ accountId, readAt: NOW, mgdl, trend: 'flat' }],
      },
    ],
    storage: { historyBytes: 4096, logBytes: undefined, logFolder: `/home/${name}/logs` },
    noticeIds: ['storage', `mirror-${mirrorId}`],
    logLines: [`[2026-11-20 12:00:00.000] [warn]  failure ${hint}`, `${name} ${mgdl}`],
  };
}

describe('the diagnostics file', () => {
  it('is the same for everybody whose program has been doing the same', () => {
    fc.assert(
      fc.property(own, own, (mine, theirs) => {
        expect(bundleText(factsOf(mine), NOTHING)).toBe(bundleText(factsOf(theirs), NOTHING));
      }),
      { numRuns: 1000 },
    );
  });

  it('says in a known form what is not somebody’s own', () => {
    const [mine] = fc.sample(own, 1);
    if (!mine) throw new Error('no sample');
    const text = bundleText(factsOf(mine), NOTHING);
    for (const line of [
      'Flatarrow diagnostics, 2026-11-20T12:00:00Z',
      'mirrors               1, 1 on',
      'Account 1: nightscout, person 1',
      '  error          server since 2026-11-20T12:00:00Z',
      '  last asks      0 answered; server 1×',
      '    2026-11-20T12:00:00Z  12 ms  server',
      'history      4 KiB',
      'log          no file',
      'notices      storage mirror-…',
      '2026-11-20 12:00:00.000 warn failure',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it('never gives LOW or HIGH out as a number', () => {
    const [mine] = fc.sample(own, 1);
    if (!mine) throw new Error('no sample');
    const facts = factsOf(mine);
    const [account] = facts.accounts;
    if (!account) throw new Error('no account');
    const reading = { accountId: account.health.accountId, readAt: NOW, trend: 'none' } as const;
    const readings = [
      { ...reading, mgdl: 39, special: 'low' },
      { ...reading, mgdl: 401, special: 'high' },
    ] as const;
    const lines = bundleText({ ...facts, accounts: [{ ...account, readings }] }, EVERYTHING).split('\n');
    expect(lines).toContain('    2026-11-20T12:00:00Z  LOW none');
    expect(lines).toContain('    2026-11-20T12:00:00Z  HIGH none');
  });

  it('holds what is ticked, and not what was never offered: identifiers, hints, addresses of mirrors', () => {
    fc.assert(
      fc.property(own, (mine) => {
        const text = bundleText(factsOf(mine), EVERYTHING);
        expect(text).toContain(`Person 1: ${mine.name}`);
        expect(text).toContain(`${mine.mgdl} flat`);
        expect([...mine.ids, mine.address].filter((id) => text.includes(id))).toEqual(
          [mine.address].filter((address) => mine.label.includes(address)),
        );
      }),
    );
  });
});
