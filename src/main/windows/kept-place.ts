import type { GlancePlace } from '../../shared/settings/glance-place.ts';

/** Where the glance window and its strip were left, in the settings. */
export interface KeptPlace {
  get(): GlancePlace;
  keep(changes: Partial<GlancePlace>): void;
}
