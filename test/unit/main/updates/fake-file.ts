import { FlatarrowError } from '../../../../src/shared/errors.ts';
import type { DocumentFile } from '../../../../src/main/settings/document-file.ts';

/** A document in memory; one that `refuses` is on a full disk. */
export function fakeFile(content?: Record<string, unknown>): DocumentFile & { refuses: boolean } {
  return {
    content,
    refuses: false,
    write(written) {
      if (this.refuses) throw new FlatarrowError('storage');
      this.content = written;
    },
    moveAside: () => 'aside',
  };
}
