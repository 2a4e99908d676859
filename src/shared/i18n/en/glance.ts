/** The glance window. */
export const glance = {
  nobodyYet: 'Nobody to follow yet',
} as const;
