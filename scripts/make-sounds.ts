import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { renderSounds } from './sounds/figures.ts';

/**
 * Writes resources/sounds: the alarms' own sounds, computed, so that everybody gets the same bytes and nobody else's
 * licence is in them. The files are committed; a test compares them with what is computed here.
 */
const folder = resolve(import.meta.dirname, '../resources/sounds');
await mkdir(folder, { recursive: true });
for (const [name, bytes] of renderSounds()) {
  await writeFile(join(folder, name), bytes);
  console.log(`${name}: ${bytes.length} bytes`);
}
