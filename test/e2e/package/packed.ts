import { type ElectronApplication, _electron } from '@playwright/test';

/** The packed program to test: its executable. Set by `npm test -- package`, which packs it. */
export function packedProgram(): string {
  const path = process.env['FLATARROW_PACKED'];
  if (!path) throw new Error('FLATARROW_PACKED names no packed program: run `npm test -- package`.');
  return path;
}

/** Chromium refuses to run its sandbox as root. */
export const ROOT_FLAGS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface PackedLaunch {
  profile: string;
  args?: string[];
  environment?: Record<string, string>;
}

export async function launchPacked({
  profile,
  args = [],
  environment = {},
}: PackedLaunch): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: packedProgram(),
    args: [...ROOT_FLAGS, ...args],
    env: packedEnvironment(profile, environment),
  });
}

/** This process's environment, and the profile of the test. */
export function packedEnvironment(
  profile: string,
  environment: Record<string, string> = {},
): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(inherited), FLATARROW_PROFILE: profile, ...environment };
}
