import type { Configuration } from 'electron-builder';
import { APP_ID, PRODUCT_NAME } from '../src/shared/app-identity.ts';
import { languageCodeSchema } from '../src/shared/settings/language-choice.ts';
import { fuses, isTestBuildIn } from './fuses.ts';
import { linuxConfiguration } from './linux/configuration.ts';
import { macConfiguration } from './mac/configuration.ts';
import { paths } from './paths.ts';
import { warnBeforePack } from './signing-warnings.ts';
import { signingFrom } from './signing.ts';
import { updateFeedFrom } from './update-feed.ts';
import { windowsConfiguration } from './windows/configuration.ts';
import { withoutLeftOvers } from './without-left-overs.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How packages are made of the built program. The environment decides what is signed (CSC_LINK and its relatives),
 * which Electron is packed (ELECTRON_DIST), where updates come from (FLATARROW_UPDATE_URL, GITHUB_REPOSITORY), whom
 * Linux packages name (FLATARROW_MAINTAINER) and whether a test may drive the result (FLATARROW_TEST_BUILD).
 */
export function configurationFrom(environment: Environment, warn: (message: string) => void): Configuration {
  const signing = signingFrom(environment);
  const isTestBuild = isTestBuildIn(environment);
  return {
    appId: APP_ID,
    productName: PRODUCT_NAME,
    copyright: 'Copyright © 2026 The Flatarrow contributors',
    directories: {
      app: paths.app,
      output: isTestBuild ? paths.testOutput : paths.output,
      buildResources: paths.icons,
    },
    // Everything is bundled: there is neither a module to collect nor one to build.
    files: ['**/*', '!**/*.map'],
    // What the authors of bundled parts want passed on with them.
    extraResources: [{ from: 'resources/third-party-licences.txt', to: 'third-party-licences.txt' }],
    npmRebuild: false,
    nodeGypRebuild: false,
    asar: true,
    electronDist: environment['ELECTRON_DIST'] || null,
    // Chromium's own words, in the languages Flatarrow speaks.
    electronLanguages: languageCodeSchema.options,
    electronFuses: fuses(isTestBuild),
    beforePack: warnBeforePack(signing, warn),
    afterPack: withoutLeftOvers,
    publish: updateFeedFrom(environment),
    ...macConfiguration(signing),
    ...windowsConfiguration(),
    ...linuxConfiguration(environment['FLATARROW_MAINTAINER'] || 'Built from source <root@localhost>'),
  };
}
