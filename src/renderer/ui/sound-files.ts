import type { SoundFile } from '../../shared/alerts/sound.ts';

// Files of their own in the build, served from the window's own origin: the policy lets no sound in as a data: URL.
const urls = import.meta.glob<string>('../../../resources/sounds/*.wav', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Where a window finds a sound. @throws if the build has no such file */
export function soundUrl(file: SoundFile): string {
  const url = urls[`../../../resources/sounds/${file}`];
  if (url === undefined) throw new Error(`There is no sound ${file}.`);
  return url;
}
