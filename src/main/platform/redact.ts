/** What could give somebody away, should it ever end up in a log line: addresses, ids, tokens, queries. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/[\w.+-]+@[\w-]+\.[\w.-]+/g, '<e-mail>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<id>'],
  [/\b[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}\b/g, '<token>'],
  [/\b[0-9a-f]{32,}\b/gi, '<hash>'],
  [/\?[^\s"']+/g, '?<query>'],
  [/\+\d{7,15}\b/g, '<number>'],
];

/** The last door before the log file. The first is the log's type, which takes facts and no bodies. */
export function redact(text: string): string {
  return PATTERNS.reduce((redacted, [pattern, replacement]) => redacted.replace(pattern, replacement), text);
}
