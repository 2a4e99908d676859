/** The settings window around its sections. */
export const settings = {
  title: 'Settings',
  alerts: 'Alerts',
  alertLog: 'Alert log',
  showGlucose: 'Show glucose',
  lost: 'Flatarrow itself is not answering. Nothing can be changed until it is back.',
  undo: 'Undo',
  undone: 'Taken back.',
} as const;
