import { dexcomShare } from './dexcom-share/source.ts';
import { dexcomWeb } from './dexcom-web/source.ts';
import { libreLinkUp } from './librelinkup/source.ts';
import { nightscout } from './nightscout/source.ts';
import { type SourceRegistry, createRegistry } from './registry.ts';
import { simulator } from './simulator/source.ts';

/** The sources of this build, in the order in which the interface offers them. */
export function allSources(): SourceRegistry {
  return createRegistry([dexcomShare, libreLinkUp, nightscout, dexcomWeb, simulator]);
}
