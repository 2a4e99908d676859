import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { releaseNotes } from './release/notes.ts';

/** `npm run release-notes -- v0.2.0`: prints what the change log says of a version; fails unless everything agrees. */
const read = (name: string): string => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8');
const { version } = JSON.parse(read('package.json'));
process.stdout.write(releaseNotes({ tag: process.argv[2] ?? '', version, changeLog: read('CHANGELOG.md') }));
