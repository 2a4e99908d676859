import { writeSync } from 'node:fs';
import { openHistory } from '../../../src/main/history/open-history.ts';

/**
 * Commits readings as fast as it can and says of each, once it is committed, that it is: until it is killed.
 * Runs in Electron's main process, on the SQLite that the program itself uses there.
 */
const path = process.env['FLATARROW_TEST_HISTORY'] ?? '';
const { history, notice } = openHistory(path, Date.now());
if (notice) throw new Error(notice.key);
for (let readAt = (history.newest('a')?.readAt ?? 0) + 1; ; readAt += 1) {
  history.commit('a', [{ readAt, mgdl: 100 + (readAt % 100), trend: 'flat' }], { publishDelaysMs: [readAt] });
  writeSync(1, `${readAt}\n`);
}
