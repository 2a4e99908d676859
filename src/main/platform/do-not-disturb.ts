import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { CancelTimer, Clock } from '../ports/clock.ts';

const LOOK_EVERY_MS = 60_000;
/** A start has better things to do, and without an answer alarms are heard. */
const FIRST_LOOK_AFTER_MS = 3000;
/** Where nothing tells of a change, a desktop that may be disturbed is asked with every so many looks. */
const ASKED_EVERY_LOOKS = 10;
const ANSWERS_WITHIN_MS = 3000;

/** What a desktop is asked with, and how its answer is read. */
interface Question {
  command: string;
  args: readonly string[];
  /** In the folder of the person's settings: what a change of the answer would change as well. */
  file?: string;
  /** Undefined where the answer says nothing. */
  read: (answer: string) => boolean | undefined;
}

/**
 * GNOME: the switch *Do Not Disturb* is bound to this setting, the other way round. The settings lie in one file (dconf),
 * and nothing can have changed while that has not.
 */
const GNOME: Question = {
  file: 'dconf/user',
  command: 'gsettings',
  args: ['get', 'org.gnome.desktop.notifications', 'show-banners'],
  read: (answer) => {
    const banners = booleanIn(answer);
    return banners === undefined ? undefined : !banners;
  },
};

/** KDE Plasma: a property of its notification server, which others don't have. */
const KDE: Question = {
  command: 'dbus-send',
  args: [
    '--session',
    '--print-reply=literal',
    '--dest=org.freedesktop.Notifications',
    '/org/freedesktop/Notifications',
    'org.freedesktop.DBus.Properties.Get',
    'string:org.freedesktop.Notifications',
    'string:Inhibited',
  ],
  read: (answer) => booleanIn(answer),
};

/** `true`, `variant       boolean true`; anything else is no answer. */
function booleanIn(answer: string): boolean | undefined {
  const word = /^\s*(?:variant\s+boolean\s+)?(true|false)\s*$/.exec(answer)?.[1];
  return word === undefined ? undefined : word === 'true';
}

export interface DoNotDisturbParts {
  platform: NodeJS.Platform;
  /** `XDG_CURRENT_DESKTOP`: names with colons between them. */
  desktop: string | undefined;
  /** `XDG_CONFIG_HOME`: where programs keep the person's settings. */
  configFolder: string;
  clock: Clock;
  /** When a file was last changed, epoch ms; undefined where there is none. */
  changedAt: (path: string) => number | undefined;
  /** Runs a program and gives what it printed; rejects when it fails or takes too long. */
  run: (command: string, args: readonly string[]) => Promise<string>;
}

export interface DoNotDisturb {
  /** As of a minute ago at the latest; undefined where the system doesn’t say. */
  isOn(): boolean | undefined;
  stop(): void;
}

/**
 * Whether the person has asked the system not to be disturbed. On Linux it is looked at once a minute, and the desktop is
 * asked where its answer may have changed: to start a program each minute would be most of what Flatarrow does at rest.
 * Electron has no such question for macOS and Windows, so there it stays unknown.
 */
export function watchDoNotDisturb(parts: DoNotDisturbParts): DoNotDisturb {
  const { platform, desktop, clock } = parts;
  const question = platform === 'linux' ? questionFor(desktop) : undefined;
  if (!question) return { isOn: () => undefined, stop: () => undefined };
  let known: Known = { on: undefined, changedAt: undefined, looks: 0 };
  let cancel: CancelTimer | undefined;
  let stopped = false;
  const look = async (): Promise<void> => {
    const changedAt =
      question.file === undefined ? undefined : parts.changedAt(join(parts.configFolder, question.file));
    if (mustAsk(known, changedAt, question)) {
      // Who can’t be asked any more has said nothing: an old answer must not keep an alarm quiet.
      const on = await parts.run(question.command, question.args).then(question.read, () => undefined);
      known = { on, changedAt, looks: 0 };
    }
    known = { ...known, looks: known.looks + 1 };
    if (!stopped) cancel = clock.after(LOOK_EVERY_MS, () => void look());
  };
  cancel = clock.after(FIRST_LOOK_AFTER_MS, () => void look());
  return {
    isOn: () => known.on,
    stop: () => {
      stopped = true;
      cancel?.();
    },
  };
}

/** The last answer. */
interface Known {
  on: boolean | undefined;
  /** What the settings' file said then; undefined where there was none. */
  changedAt: number | undefined;
  /** Looks since then, its own among them. */
  looks: number;
}

/** What keeps alarms quiet is never older than a minute, unless it is known that it can't have changed. */
function mustAsk(
  { on, changedAt: answeredFor, looks }: Known,
  changedAt: number | undefined,
  { file }: Question,
): boolean {
  if (on === undefined || changedAt !== answeredFor) return true;
  if (changedAt !== undefined) return false;
  return on || file === undefined || looks >= ASKED_EVERY_LOOKS;
}

/** When a file was last changed, epoch ms; undefined where there is none to be seen. */
export function lastChange(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function questionFor(desktop = ''): Question | undefined {
  const names = desktop.split(':');
  if (names.includes('KDE')) return KDE;
  return names.includes('GNOME') ? GNOME : undefined;
}

/** A child process with a time limit, without a shell. */
export async function runProgram(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout: ANSWERS_WITHIN_MS, encoding: 'utf8' }, (error, stdout) => {
      if (error) reject(error);
      else resolve(stdout);
    });
  });
}
