/** Where the rest is: each of these is one line, in the tray's menu and at the foot of the windows. */
const WHERE = 'See Settings, General.';

export const UPDATE_WORDS = {
  available: (version: string) => `Flatarrow ${version} is available. ${WHERE}`,
  waiting: (version: string) =>
    `Flatarrow ${version} is ready and waits for you to quit or restart. ${WHERE}`,
  updated: (version: string) => `Flatarrow is now version ${version}. What is new: ${WHERE}`,
} as const;
