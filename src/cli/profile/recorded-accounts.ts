import { join } from 'node:path';
import { z } from 'zod';
import { openDocumentFile } from '../../main/settings/document-file.ts';
import { FlatarrowError } from '../../shared/errors.ts';
import { sourceIdSchema } from '../../shared/people/account.ts';
import type { World } from '../world.ts';
import { readJson } from './read-json.ts';

const NAME = 'cli-accounts';

const recordedAccountSchema = z.object({
  id: z.string().min(1).max(64),
  /** A digest of the login, to find it again before anything has been asked. */
  login: z.string(),
  sourceId: sourceIdSchema,
  /** Whose glucose it is: joins the app’s person of the same name. */
  name: z.string().min(1),
  label: z.string(),
  followedId: z.string().optional(),
  /** When a reading was last stored by the command line, epoch ms. */
  storedAt: z.number(),
});
/** An account whose readings the command line has stored. Nothing in it is secret. */
export type RecordedAccount = z.infer<typeof recordedAccountSchema>;

const contentSchema = z.object({ version: z.literal(1), accounts: z.array(recordedAccountSchema) });

/** @throws FlatarrowError `config` when the file can’t be read */
export function readRecordedAccounts(folder: string): RecordedAccount[] {
  const path = join(folder, `${NAME}.json`);
  const content = readJson(path);
  if (content === undefined) return [];
  const parsed = contentSchema.safeParse(content);
  if (parsed.success) return parsed.data.accounts;
  throw new FlatarrowError('config', {
    hint: `The file ${path} makes no sense to this version of Flatarrow.`,
  });
}

/**
 * Adds an account, or replaces what is known of it.
 * @throws FlatarrowError `storage`
 */
export function keepRecordedAccount(
  folder: string,
  account: RecordedAccount,
  { Store, clock }: Pick<World, 'Store' | 'clock'>,
): void {
  const others = readRecordedAccounts(folder).filter(({ id }) => id !== account.id);
  openDocumentFile(Store, { folder, name: NAME, now: clock.now() }).write({
    version: 1,
    accounts: [...others, account],
  });
}
