import { z } from 'zod';
import type { DocumentFile } from '../settings/document-file.ts';

const memorySchema = z.object({
  format: z.literal(1),
  /** When it was last asked for a newer version, epoch milliseconds. */
  checkedAt: z.int().nonnegative().nullable(),
  /** The version whose news the person has seen, or with which they began. */
  seenVersion: z.string().max(64),
});
type Memory = Omit<z.infer<typeof memorySchema>, 'format'>;

/**
 * What is kept of updates from run to run. None of it matters enough to tell anybody that it was lost: what can't be
 * read is begun anew, and what can't be written is asked again.
 */
export class UpdateMemory {
  readonly #file: DocumentFile;
  #current: Memory | undefined;

  constructor(file: DocumentFile) {
    this.#file = file;
    const parsed = memorySchema.safeParse(file.content);
    this.#current = parsed.success ? parsed.data : undefined;
  }

  /** @param version this program's own, where nothing is known yet */
  read(version: string): Memory {
    return this.#current ?? { checkedAt: null, seenVersion: version };
  }

  /** Whether anything was kept by an earlier run. */
  get isNew(): boolean {
    return this.#current === undefined;
  }

  write(memory: Memory): void {
    this.#current = memory;
    try {
      this.#file.write({ format: 1, ...memory });
    } catch {
      // A full disk is told by what matters: settings and history.
    }
  }
}
