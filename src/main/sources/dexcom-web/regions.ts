import { z } from 'zod';

export const regionSchema = z.enum(['us', 'eu', 'jp', 'sandbox']);
export type Region = z.infer<typeof regionSchema>;

interface RegionFacts {
  words: string;
  host: string;
}

/** Hosts as developer.dexcom.com names them. An account exists in exactly one region; the sandbox has invented people. */
export const REGIONS: Readonly<Record<Region, RegionFacts>> = {
  us: { words: 'United States', host: 'https://api.dexcom.com/' },
  eu: { words: 'Europe and elsewhere', host: 'https://api.dexcom.eu/' },
  jp: { words: 'Japan', host: 'https://api.dexcom.jp/' },
  sandbox: { words: 'Sandbox (invented data)', host: 'https://sandbox-api.dexcom.com/' },
};

/** @param cloudUrl stands in for the region's host, for local clouds */
export function apiUrl(region: Region, path: string, cloudUrl?: URL): URL {
  return new URL(`v3/${path}`, cloudUrl ?? REGIONS[region].host);
}
