import type { SourceInfo } from '../../src/shared/ipc/groups/source-info.ts';

/** Sources as main would describe them, one with every kind of field and one without any. */
export const FAKE_SOURCES: SourceInfo[] = [
  {
    id: 'dexcom-share',
    name: 'Dexcom Share',
    describes: 'A Dexcom sensor with the phone app',
    preparation:
      'Share must be on in the Dexcom app, with at least one follower invited. Sign in as the person who wears the sensor.',
    delayed: false,
    fields: [
      {
        name: 'region',
        label: 'Region',
        kind: 'choice',
        choices: [
          { value: 'us', label: 'United States' },
          { value: 'ous', label: 'Outside the United States' },
          { value: 'jp', label: 'Japan' },
        ],
        optional: false,
        secret: false,
        initial: 'us',
      },
      {
        name: 'username',
        label: 'User name',
        kind: 'text',
        hint: 'A user name, an e-mail address, or a phone number with its country code.',
        optional: false,
        secret: false,
      },
      { name: 'password', label: 'Password', kind: 'password', optional: false, secret: true },
    ],
  },
  {
    id: 'dexcom-web',
    name: 'Dexcom Web API (delayed)',
    describes: 'For the history and the events of a Dexcom account, through the official interface.',
    preparation:
      'It needs a developer app of your own, which is free. 1. Sign up at developer.dexcom.com and create an app. ' +
      '2. As the app’s redirect address enter exactly http://127.0.0.1:47823/dexcom 3. Copy the app’s client ID and ' +
      'client secret into this form. 4. Your browser opens Dexcom’s page: sign in as the person who wears the sensor and agree.',
    delayed: true,
    fields: [
      {
        name: 'clientId',
        label: 'Client ID',
        kind: 'text',
        hint: 'From your own app at developer.dexcom.com.\nIts redirect address must be exactly http://127.0.0.1:47823/dexcom',
        optional: false,
        secret: false,
      },
      { name: 'clientSecret', label: 'Client secret', kind: 'password', optional: false, secret: true },
    ],
  },
  {
    id: 'librelinkup',
    name: 'LibreLinkUp',
    describes: 'For FreeStyle Libre sensors whose wearer shares glucose through LibreLinkUp.',
    preparation: 'Accept the invitation in the LibreLinkUp app first.',
    delayed: false,
    fields: [
      { name: 'email', label: 'E-mail', kind: 'text', optional: false, secret: false },
      { name: 'password', label: 'Password', kind: 'password', optional: false, secret: true },
    ],
  },
  {
    id: 'simulator',
    name: 'Simulator',
    describes: 'No sensor at hand: made-up glucose to look around with',
    preparation: 'Everything it shows is made up, and says so.',
    delayed: false,
    fields: [
      {
        name: 'scenario',
        label: 'Day',
        kind: 'choice',
        choices: [
          { value: 'steady', label: 'Steady' },
          { value: 'night-low', label: 'Low at night' },
        ],
        optional: false,
        secret: false,
        initial: 'steady',
      },
    ],
  },
];
