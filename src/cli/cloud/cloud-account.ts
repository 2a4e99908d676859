import { ENGLISH } from '../english.ts';
import { say } from '../../shared/i18n/message.ts';
import { cloudUrlsFrom } from '../../main/platform/cloud-urls.ts';
import { createBrowserSignIn } from '../../main/platform/browser-sign-in.ts';
import type { AnySource, SourceContext } from '../../main/sources/source.ts';
import type { Options } from '../arguments/options.ts';
import type { World } from '../world.ts';
import { profileFolder } from '../profile/profile-folder.ts';
import { chooseSource } from './choose-source.ts';
import { Conversation } from './conversation.ts';
import { readCredentials } from './credentials.ts';
import { publicDetails } from './identity.ts';
import { StandingFile } from './standing-file.ts';

/** One login at one service, ready to be asked. */
export interface CloudAccount {
  source: AnySource;
  credentials: unknown;
  /** What tells it from other accounts, without secrets. */
  details: string;
  label: string;
  conversation: Conversation;
}

/**
 * Opens nothing yet: no request leaves before the conversation is asked something.
 * @throws UsageError, FlatarrowError `config`, `storage`
 */
export async function cloudAccount(options: Options, world: World): Promise<CloudAccount> {
  const source = chooseSource(options.source, world);
  const credentials = await readCredentials(source, world, options.credentialsFromInput);
  const standings = new StandingFile(profileFolder(world), world);
  const login = standings.loginOf(source, credentials);
  const { clock } = world;
  const context = contextOf(source, world);
  const conversation = new Conversation({ source, credentials, standings, login, clock, context });
  // No timer can finish such a sign-in: a person is there each time, and may try again.
  if (source.capabilities.signsInInBrowser) conversation.forgive(true);
  const details = publicDetails(source, credentials);
  return { source, credentials, details, label: say(ENGLISH, source.label(credentials)), conversation };
}

function contextOf({ id }: AnySource, { environment, http, clock, tell }: World): SourceContext {
  return {
    http,
    clock,
    cloudUrl: cloudUrlsFrom(environment)[id],
    signInInBrowser: createBrowserSignIn({
      language: () => ENGLISH,
      clock,
      openExternal: async (page) => {
        tell(`Open this address in a browser on this computer and sign in there: ${page.href}`);
        return Promise.resolve();
      },
    }),
  };
}
