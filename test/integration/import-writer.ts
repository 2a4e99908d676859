import { openSqliteHistory } from '../../src/main/history/sqlite-history.ts';
import { Imports } from '../../src/main/transfer/imports.ts';

// Started by import-kill.test.ts and import-memory.test.ts, with a history, a file, and whether to confirm. Tells on
// standard output how far it is, and then its answer.
const [historyPath = '', filePath = '', confirm] = process.argv.slice(2);
const history = openSqliteHistory(historyPath);
const imports = new Imports({
  history,
  clock: { now: () => Date.UTC(2026, 10, 20) },
  knownAccountsOf: () => ['account'],
  isThere: () => true,
  keptSince: () => undefined,
  timeZone: () => 'UTC',
  onProgress: (share) => void process.stdout.write(`${share}\n`),
  onChange: () => undefined,
});
const answer = await imports.preview({ file: { path: filePath, name: 'file' }, personId: 'mia' });
if (confirm && answer.outcome === 'preview') imports.confirm(answer.preview.importId);
process.stdout.write(`${JSON.stringify(answer)}\n`);
imports.stop();
history.close();
