import { ERROR_POLICY } from '../../shared/errors.ts';
import { type Text, message } from '../../shared/i18n/message.ts';
import type { MirrorState } from '../../shared/people/mirror-state.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { siteName } from '../sources/nightscout/address.ts';

/** What a person must be told of a mirror wherever they are; nothing while it can go on without them. */
export function mirrorNotice(
  { mirrorId, state, error }: MirrorState,
  { mirrors, persons }: Pick<Settings, 'mirrors' | 'persons'>,
): Text | undefined {
  const mirror = mirrors.find(({ id }) => id === mirrorId);
  const person = persons.find(({ id }) => id === mirror?.personId);
  if (state !== 'stopped' || !error || !mirror || !person) return undefined;
  const whom = { name: person.name, site: siteName(mirror.address) };
  if (error.kind === 'otherReadings') return message('notices.mirrorDoubted', whom);
  const reason = error.hint ?? message(ERROR_POLICY[error.kind].text);
  return message('notices.mirrorStopped', { ...whom, reason });
}
