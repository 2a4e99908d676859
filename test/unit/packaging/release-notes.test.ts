import { describe, expect, it } from 'vitest';
import { releaseNotes } from '../../../scripts/release/notes.ts';

const changeLog = '# Changes\n\n## 1.10.0 (2026-12-01)\n\n### New\n\n- A.\n\n## 1.1.0\n\n- B.\n\n## 1.0.0\n';

describe('the notes of a release', () => {
  it('are what the change log says of its version', () => {
    expect(releaseNotes({ tag: 'v1.10.0', version: '1.10.0', changeLog })).toBe('### New\n\n- A.\n');
    expect(releaseNotes({ tag: 'v1.1.0', version: '1.1.0', changeLog })).toBe('- B.\n');
  });

  it.each([
    ['v1.1.0', '1.10.0', 'package.json says 1.10.0'],
    ['', '1.10.0', 'missing'],
    ['v2.0.0', '2.0.0', 'no heading'],
    ['v1.0.0', '1.0.0', 'says nothing'],
  ])('are refused for %j with package.json at %s: %s', (tag, version, reason) => {
    expect(() => releaseNotes({ tag, version, changeLog })).toThrow(reason);
  });
});
