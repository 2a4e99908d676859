import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { installLine } from './debian-packages.mjs';

/**
 * The shared libraries that the dynamic linker doesn't find, from what `ldd` printed.
 *
 * @param {string} lddOutput
 * @returns {string[]} their names (sonames), each once
 */
export function parseMissingLibraries(lddOutput) {
  const names = lddOutput.matchAll(/^\s*(\S+) => not found/gm);
  return [...new Set([...names].map(([, name = '']) => name))];
}

/**
 * @param {string} executable
 * @returns {string[]} none on other systems, or where there is no `ldd` to ask
 */
export function findMissingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  const { stdout, error } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return error ? [] : parseMissingLibraries(stdout);
}

/**
 * One line for a person: what is missing, and the command that brings it.
 *
 * @param {string[]} missing sonames
 */
export function explainMissingLibraries(missing) {
  const what = `system libraries are missing (${missing.join(', ')})`;
  if (!existsSync('/usr/bin/apt-get')) return what;
  const command = installLine(missing, {
    osRelease: existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
    isRoot: process.getuid?.() === 0,
  });
  return command ? `${what}; install them with: ${command}` : what;
}
