import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { errorKindSchema } from '../../../src/shared/errors.ts';
import { EXIT_OK, EXIT_UNEXPECTED, EXIT_USAGE, exitCodeOf } from '../../../src/cli/exit-codes.ts';

const kinds = errorKindSchema.options;

describe('exit codes', () => {
  it('tell every kind of failure from every other, from success and from wrong arguments', () => {
    const codes = [EXIT_OK, EXIT_UNEXPECTED, EXIT_USAGE, ...kinds.map(exitCodeOf)];
    expect(new Set(codes).size).toBe(codes.length);
    // Shells use 126 and above themselves.
    expect(codes.every((code) => code >= 0 && code < 126)).toBe(true);
  });

  it.each(kinds)('of %s is in the table that people read', (kind) => {
    const docs = readFileSync(new URL('../../../docs/command-line.md', import.meta.url), 'utf8');
    expect(docs).toMatch(new RegExp(`\\| ${exitCodeOf(kind)} +\\| \`${kind}\``));
  });
});
