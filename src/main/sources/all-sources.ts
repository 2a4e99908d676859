import { type SourceRegistry, createRegistry } from './registry.ts';
import { dexcomShare } from './dexcom-share/source.ts';
import { simulator } from './simulator/source.ts';

/** The sources of this build, in the order in which the interface offers them. */
export function allSources(): SourceRegistry {
  return createRegistry([dexcomShare, simulator]);
}
