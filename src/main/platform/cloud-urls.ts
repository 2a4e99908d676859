import { type SourceId, sourceIdSchema } from '../../shared/people/account.ts';

/**
 * `FLATARROW_CLOUD_DEXCOM_SHARE=http://127.0.0.1:PORT` and its like: where a developer's local clouds are.
 * Only the loopback address is taken, so that no environment can send credentials elsewhere.
 */
export function cloudUrlsFrom(
  environment: Readonly<Record<string, string | undefined>>,
): Partial<Record<SourceId, URL>> {
  const urls: Partial<Record<SourceId, URL>> = {};
  for (const id of sourceIdSchema.options) {
    const value = environment[`FLATARROW_CLOUD_${id.toUpperCase().replaceAll('-', '_')}`];
    if (!value || !URL.canParse(value)) continue;
    const url = new URL(value);
    if (url.hostname === '127.0.0.1' || url.hostname === 'localhost') urls[id] = url;
  }
  return urls;
}
