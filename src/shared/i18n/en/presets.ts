/** What the ready-made alarm plans are called. */
export const presets = {
  adult: 'Adult',
  child: 'Child',
  pregnancy: 'Pregnancy',
  discreet: 'Discreet at work',
} as const;
