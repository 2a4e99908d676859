/** What the program itself has to tell: files, the vault, saving. */
export const notices = {
  historyUnopened: 'The history can’t be opened ({reason}). Readings are kept until you quit.',
  historyDamaged: 'The history file was damaged. It was kept as {file} and a new one was begun.',
  historyTooNew: 'The history was written by a newer Flatarrow. Please update.',
  settingsUnsaved: 'Settings can’t be saved: {reason}. They last until you quit.',
  settingsTooNew: 'The settings were written by a newer Flatarrow. They were left untouched; please update.',
  settingsStuck:
    'The settings file is damaged and can’t be moved aside. It was left untouched; defaults apply until you quit.',
  settingsDamaged: 'The settings file was damaged. It was kept as {file}; defaults apply.',
  rulesReset:
    'The alarm rules of {names} could not be read. The default rules apply: please check them in the settings.',
  mirrorStopped: 'Nothing of {name} is written to {site} any more. {reason}',
  mirrorDoubted:
    'Nothing of {name} is written to {site}: it has readings that can’t be theirs. Look at the mirror in the settings.',
  passwordsTooNew:
    'The stored passwords were written by a newer Flatarrow. They were left untouched; please update.',
  passwordsStuck:
    'The file of stored passwords is damaged and can’t be moved aside. It was left untouched; passwords last until you quit.',
  passwordsDamaged: 'The file of stored passwords was damaged. It was kept as {file}; please sign in again.',
  updateAvailable: 'Flatarrow {version} is available. See Settings, General.',
  updateWaits: 'Flatarrow {version} is ready and waits for you to quit or restart. See Settings, General.',
  updated: 'Flatarrow is now version {version}. What is new: see Settings, General.',
  passwordsUnsaved: 'Passwords can’t be saved ({reason}). They last until you quit.',
  settingsLeftAlone:
    'The settings were not read: {reason}. The file was left untouched; defaults apply until you quit.',
  passwordsLeftAlone:
    'The stored passwords were not read: {reason}. The file was left untouched; passwords last until you quit.',
  isLink: '{path} is a link to somewhere else',
  isSpecial: '{path} is not a plain file',
  isShared: '{path} has a second name somewhere else (a hard link)',
  isLarge: '{path} is far too large',
  noLog: 'There is no log: {reason}.',
  folderShared:
    'Other users of this computer can put files into the profile folder, {folder}. Please give Flatarrow a folder of your own.',
  folderClosed:
    'Other users of this computer could change the profile folder, {folder}. That is no longer so; please look whether the settings are yours.',
} as const;
