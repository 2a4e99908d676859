import { type Message, message } from '../../../shared/i18n/message.ts';
import { z } from 'zod';
import type { LinkName } from '../../../shared/links.ts';

export const regionSchema = z.enum(['us', 'ous', 'jp']);
export type Region = z.infer<typeof regionSchema>;

interface RegionFacts {
  words: Message;
  host: string;
  /** The id of Dexcom's own app, which every call carries; Japan's server wants its own. */
  applicationId: string;
  /** Dexcom's own sign-in, to find out whether a login works at all. */
  signInPage: LinkName;
}

/** Hosts and ids as pydexcom (`const.py`) and xdripswift use them. An account exists in exactly one region. */
export const REGIONS: Readonly<Record<Region, RegionFacts>> = {
  us: {
    words: message('sources.regionUs'),
    host: 'https://share2.dexcom.com/',
    applicationId: 'd89443d2-327c-4a6f-89e5-496bbb0317db',
    signInPage: 'dexcomUs',
  },
  ous: {
    words: message('sources.regionOutsideUs'),
    host: 'https://shareous1.dexcom.com/',
    applicationId: 'd89443d2-327c-4a6f-89e5-496bbb0317db',
    signInPage: 'dexcomOutsideUs',
  },
  jp: {
    words: message('sources.regionJapanAsia'),
    host: 'https://share.dexcom.jp/',
    applicationId: 'd8665ade-9673-4e27-9ff6-92db4ce13d13',
    signInPage: 'dexcomJapan',
  },
};

/** @param cloudUrl stands in for the region's host, for local clouds */
export function serviceUrl(region: Region, path: string, cloudUrl?: URL): URL {
  return new URL(`ShareWebServices/Services/${path}`, cloudUrl ?? REGIONS[region].host);
}
