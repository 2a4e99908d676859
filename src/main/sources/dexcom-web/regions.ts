import { type Message, message } from '../../../shared/i18n/message.ts';
import { z } from 'zod';

export const regionSchema = z.enum(['us', 'eu', 'jp', 'sandbox']);
export type Region = z.infer<typeof regionSchema>;

interface RegionFacts {
  words: Message;
  host: string;
}

/** Hosts as developer.dexcom.com names them. An account exists in exactly one region; the sandbox has invented people. */
export const REGIONS: Readonly<Record<Region, RegionFacts>> = {
  us: { words: message('sources.regionUs'), host: 'https://api.dexcom.com/' },
  eu: { words: message('sources.regionElsewhere'), host: 'https://api.dexcom.eu/' },
  jp: { words: message('sources.regionJapan'), host: 'https://api.dexcom.jp/' },
  sandbox: { words: message('sources.regionSandbox'), host: 'https://sandbox-api.dexcom.com/' },
};

/** @param cloudUrl stands in for the region's host, for local clouds */
export function apiUrl(region: Region, path: string, cloudUrl?: URL): URL {
  return new URL(`v3/${path}`, cloudUrl ?? REGIONS[region].host);
}
