import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { EpochMs } from '../../shared/glucose/reading.ts';

/** A free name beside a damaged file: `settings.damaged-2026-11-20T21-37-28.json`. Nothing is ever overwritten. */
export function asideName(path: string, now: EpochMs): string {
  const extension = extname(path);
  const stem = path.slice(0, path.length - extension.length);
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-');
  for (let attempt = 0; ; attempt += 1) {
    const name = `${stem}.damaged-${time}${attempt ? `-${attempt}` : ''}${extension}`;
    if (!existsSync(name)) return name;
  }
}
