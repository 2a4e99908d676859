import { describe, expect, it } from 'vitest';
import { readCredentials } from '../../../src/cli/cloud/credentials.ts';
import { variableName } from '../../../src/cli/cloud/variable-name.ts';
import { allSources } from '../../../src/main/sources/all-sources.ts';

const share = allSources().get('dexcom-share');
const environment = {
  FLATARROW_DEXCOM_SHARE_REGION: 'us',
  FLATARROW_DEXCOM_SHARE_USER_NAME: 'mia@example.org',
  FLATARROW_DEXCOM_SHARE_PASSWORD: 'canary-7!',
};
const world = (input = '', variables: Record<string, string> = environment) => ({
  environment: variables,
  readInput: async () => Promise.resolve(input),
});

describe('the details of an account', () => {
  it('have a variable for each field of the form', () => {
    expect(variableName('dexcom-share', 'userName')).toBe('FLATARROW_DEXCOM_SHARE_USER_NAME');
    expect(variableName('dexcom-web', 'clientSecret')).toBe('FLATARROW_DEXCOM_WEB_CLIENT_SECRET');
  });

  it('come from the environment', async () => {
    expect(await readCredentials(share, world(), false)).toEqual({
      region: 'us',
      userName: 'mia@example.org',
      password: 'canary-7!',
    });
  });

  it('come from standard input where that is asked for, which goes before the environment', async () => {
    const read = await readCredentials(share, world('{"password":"other"}'), true);
    expect(read).toMatchObject({ userName: 'mia@example.org', password: 'other' });
  });

  it('that are missing are named by their variables', async () => {
    const reading = readCredentials(
      share,
      world('', { FLATARROW_DEXCOM_SHARE_PASSWORD: 'canary-7!' }),
      false,
    );
    await expect(reading).rejects.toMatchObject({
      kind: 'config',
      message: expect.stringMatching(/REGION is not set \(us, ous, jp\).*USER_NAME is not set/),
    });
  });

  it.each(['', 'canary-7!', '["canary-7!"]', '{"password":7}', '{"canary-7!":"x"}', '{"pass":"canary-7!"}'])(
    'that make no sense on standard input (%s) are refused without being repeated',
    async (input) => {
      await expect(readCredentials(share, world(input), true)).rejects.toMatchObject({
        kind: 'config',
        message: expect.not.stringContaining('canary'),
      });
    },
  );

  it('with a wrong region are refused without being repeated', async () => {
    const wrong = { ...environment, FLATARROW_DEXCOM_SHARE_REGION: 'canary-7!' };
    await expect(readCredentials(share, world('', wrong), false)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^config: Dexcom Share: FLATARROW_DEXCOM_SHARE_REGION must be one of us, ous, jp\.$/,
      ),
    });
  });
});
