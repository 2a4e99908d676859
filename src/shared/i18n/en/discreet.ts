/** Hiding values and names: a section of the settings. */
export const discreet = {
  title: 'Discreet',
  saved: 'Saved.',
  means:
    'Hides values and names in the tray, in notifications and in windows; a neutral dot remains. Alarms ring all the same, without the value.',
  now: 'Discreet now',
  bySchedule: 'On at the moment, by the times below.',
  atTimes: 'At these times',
  window: 'Discreet {when}',
  removeWindow: 'Remove: {name}',
  addTime: 'Add a time',
  atMostSix: 'At most six times.',
  newTime: 'New discreet time',
  keepOut: 'Keep Flatarrow’s windows out of shared screens',
  browserCant: 'A page in a browser can’t hide itself.',
  systemCant: 'This system can’t hide a window: whoever sees your screen sees it.',
  leftOut: 'Screenshots and screen sharing leave them out. The tray icon stays visible.',
} as const;
