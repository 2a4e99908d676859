/** The arguments make no sense. Its message is one plain sentence and never repeats a value that was typed. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
