import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow, app } from 'electron';

/**
 * What any Electron program costs: it becomes ready, and that is all. Asked to show itself it opens one blank window.
 * With EMPTY_OPENS_DATABASE it opens a SQLite file as well, so that the price of the library alone can be told.
 */
app.setPath('userData', process.env['FLATARROW_PROFILE'] ?? mkdtempSync(join(tmpdir(), 'empty-')));
app.on('window-all-closed', () => undefined);
app.on('activate', () => {
  const window = new BrowserWindow({ width: 396, height: 480, webPreferences: { sandbox: true } });
  void window.loadURL('about:blank');
});

if (process.env['EMPTY_OPENS_DATABASE']) {
  const { DatabaseSync } = await import('node:sqlite');
  const database = new DatabaseSync(join(app.getPath('userData'), 'empty.db'));
  database.exec('PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS notes (id INTEGER) STRICT');
  app.on('will-quit', () => database.close());
}
