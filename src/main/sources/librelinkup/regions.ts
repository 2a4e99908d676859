import { z } from 'zod';

/** Where accounts are kept (nightscout-librelink-up, `llu-api-endpoints.ts`; xdripswift, `LibreLinkUpModels.swift`). */
export const regionSchema = z.enum([
  'ae',
  'ap',
  'au',
  'ca',
  'cn',
  'de',
  'eu',
  'eu2',
  'fr',
  'jp',
  'la',
  'ru',
  'us',
]);
export type Region = z.infer<typeof regionSchema>;

/** The door for everybody: it says which region an account belongs to, and sometimes serves it right away. */
const GLOBAL_HOST = 'https://api.libreview.io/';

/** Two regions are not where their names would put them. */
const OTHER_HOSTS: Partial<Record<Region, string>> = {
  ru: 'https://api.libreview.ru/',
  cn: 'https://api-cn.myfreestyle.cn/',
};

/**
 * @param region the global host when absent; it comes from the list and never from text that a server sent
 * @param cloudUrl stands in for all hosts, for local clouds: regions are then told apart by `r/<region>/`
 */
export function serviceUrl(region: Region | undefined, path: string, cloudUrl?: URL): URL {
  if (cloudUrl) return new URL(region === undefined ? path : `r/${region}/${path}`, cloudUrl);
  if (region === undefined) return new URL(path, GLOBAL_HOST);
  return new URL(path, OTHER_HOSTS[region] ?? `https://api-${region}.libreview.io/`);
}
