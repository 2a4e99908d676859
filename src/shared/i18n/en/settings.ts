/** The settings window around its sections. */
export const settings = {
  undo: 'Undo',
  undone: 'Taken back.',
} as const;
