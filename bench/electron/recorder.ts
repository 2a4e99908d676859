import { execFileSync } from 'node:child_process';

/**
 * The desktop that tests are recorded on asks the tray for everything it has every other second, which no real desktop
 * does. In a session of our own it is stopped while a program is watched at rest; a real desktop is never touched.
 *
 * @returns what lets it go on
 */
export function stopRecorder(isOurSession: boolean): () => void {
  const pid = isOurSession ? trayHost() : undefined;
  if (pid === undefined) return () => undefined;
  process.kill(pid, 'SIGSTOP');
  return () => void process.kill(pid, 'SIGCONT');
}

/** The process that holds the trays of this session bus; undefined where there is none, or no way to ask. */
function trayHost(): number | undefined {
  try {
    const answer = execFileSync(
      'dbus-send',
      [
        '--session',
        '--print-reply=literal',
        '--dest=org.freedesktop.DBus',
        '/',
        'org.freedesktop.DBus.GetConnectionUnixProcessID',
        'string:org.kde.StatusNotifierWatcher',
      ],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const pid = Number(/uint32 (\d+)/.exec(answer)?.[1]);
    return pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}
