import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const checkoutDir = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/**
 * A path inside the checkout.
 *
 * @param {...string} parts
 */
export function inCheckout(...parts) {
  return join(checkoutDir, ...parts);
}

/** The JavaScript files behind the tools, so that they can be run with a Node of our choosing. */
export const tools = {
  electronBuilder: inCheckout('node_modules', 'electron-builder', 'cli.js'),
  electronInstaller: inCheckout('node_modules', 'electron', 'install.js'),
  electronVite: inCheckout('node_modules', 'electron-vite', 'bin', 'electron-vite.js'),
  playwright: inCheckout('node_modules', '@playwright', 'test', 'cli.js'),
  vitest: inCheckout('node_modules', 'vitest', 'vitest.mjs'),
};

export function dependenciesInstalled() {
  return existsSync(tools.electronVite);
}
