import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { newsSince } from '../../../../src/main/updates/change-log.ts';
import { newsSchema } from '../../../../src/shared/updates/update-state.ts';

const LOG = `# Changes

Words before.

## Unreleased

- Not out yet.

## [0.3.0] - 2026-12-24

- Without a heading.

## 0.2.0 (2026-12-01)

### New

- One thing,
  told on two lines.
- Another.

### Repaired

* A third.

## 0.1.0

### New

- The first.
`;

const read = (name: string): string => readFileSync(join(import.meta.dirname, '../../../..', name), 'utf8');

describe('what is new', () => {
  it('is what the change log has after the version that was seen, up to this one', () => {
    expect(newsSince(LOG, '0.1.0', '0.2.0')).toEqual([
      {
        version: '0.2.0',
        date: '2026-12-01',
        groups: [
          { heading: 'New', items: ['One thing, told on two lines.', 'Another.'] },
          { heading: 'Repaired', items: ['A third.'] },
        ],
      },
    ]);
    expect(newsSince(LOG, '0.1.0', '0.3.0').map(({ version }) => version)).toEqual(['0.3.0', '0.2.0']);
    expect(newsSince(LOG, '0.2.0', '0.3.0')[0]?.groups).toEqual([
      { heading: '', items: ['Without a heading.'] },
    ]);
  });

  it.each([
    ['0.2.0', '0.2.0'],
    ['0.3.0', '0.2.0'],
    ['nonsense', '0.2.0'],
    ['0.1.0', 'test'],
  ])('is nothing from %s to %s', (seen, current) => {
    expect(newsSince(LOG, seen, current)).toEqual([]);
  });

  it('is of a known form, whatever the file has become', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('## 0.2.0', '## [0.3.0] - 2026-12-24', '### New', '- item', '  more', '', '##', '## x'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const news = newsSince(lines.join('\n'), '0.1.0', '9.0.0');
        expect(z.array(newsSchema).safeParse(news).success).toBe(true);
      }),
    );
  });

  it('is told by this repository’s own change log for the version that package.json has', () => {
    const { version } = JSON.parse(read('package.json'));
    const [news] = newsSince(read('CHANGELOG.md'), '0.0.0', version);
    expect(news?.version).toBe(version);
    expect(news?.groups.flatMap(({ items }) => items).length).toBeGreaterThan(0);
  });
});
