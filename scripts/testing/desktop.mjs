import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hasDisplay } from '../electron/display.mjs';
import { inCheckout } from '../toolchain/checkout.mjs';

/**
 * What to run Electron's tests inside of: the wrapper that FLATARROW_TEST_SESSION names, else nothing where there
 * is a display, else a virtual display with a session bus of its own.
 *
 * @param {{ platform?: NodeJS.Platform, env?: NodeJS.ProcessEnv }} [surroundings]
 * @returns {string[] | undefined} a command with its arguments, empty when none is needed; nothing when there is
 *   no display and no way to make one
 */
export function desktopWrapper({ platform = process.platform, env = process.env } = {}) {
  const session = env['FLATARROW_TEST_SESSION'];
  if (session) return [session, '--keyring', '--record', inCheckout('test-results', 'desktop')];
  if (hasDisplay(platform, env)) return [];
  const onPath = ['xvfb-run', 'dbus-run-session'].every((command) => isOnPath(command, env));
  return onPath ? ['xvfb-run', '-a', 'dbus-run-session', '--'] : undefined;
}

/**
 * @param {string} command
 * @param {NodeJS.ProcessEnv} env
 */
function isOnPath(command, env) {
  return (env['PATH'] ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, command)));
}
