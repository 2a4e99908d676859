import type { SourceId } from '../../shared/people/account.ts';

/** `dexcom-share` and `userName` make `FLATARROW_DEXCOM_SHARE_USER_NAME`. */
export function variableName(sourceId: SourceId, field: string): string {
  const words = `${sourceId}-${field.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')}`;
  return `FLATARROW_${words.replaceAll('-', '_').toUpperCase()}`;
}
