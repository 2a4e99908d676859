import type { Rule } from './rule.ts';

/** Programs that ask at one interval whatever happens, with where that is written. */
const FIXED: readonly (readonly [intervalS: number, usedBy: readonly string[]])[] = [
  // xdripswift's follow manager for Nightscout.
  [15, ['xdripswift (Nightscout)']],
  // MainWindowViewModel.cs L207-210. After an error it asks every 10 s, each time with a new login; not replayed.
  [30, ['librelinkup-desktop-unofficial']],
  [
    60,
    [
      // widget.js L176-180
      'Owlet',
      // internal/app
      'nightscout-tray',
      // dashboard.tsx
      'LibreLinkUpDesktop',
      // Main.java L737
      'glucostatusfx',
      'adamd9',
      'FloatingGlucose',
      'streamdeck-nightscout',
      // Its safety poll, without the push that it backs.
      'Nocturne tray',
      'xdripswift (Share, LibreLinkUp)',
      'Home Assistant (Nightscout, LibreLinkUp)',
    ],
  ],
  // index.js
  [150, ['share2nightscout-bridge']],
  [180, ['Home Assistant (Dexcom)']],
  [
    300,
    [
      // AppRunner.cs L17-22
      'GlucoseTray',
      // BackgroundSyncOptions.cs L11; its dashboard looks at the stored value every 30 s.
      'GlucoDesk',
      // app.py L71
      'DexcomNavBarIcon',
      'GlucoBar (yak)',
      // The person chooses the minutes; the usual five are taken.
      'TrayScout',
      // src/index.ts L110, src/config.ts L74
      'nightscout-librelink-up',
    ],
  ],
  [600, ['Nightscout status bar for VS Code']],
];

/** The first ask comes at any moment of the interval, as it does when somebody starts a program. */
export const fixedIntervals: readonly Rule[] = FIXED.map(([intervalS, usedBy]) => ({
  name: `every ${intervalS} s`,
  usedBy,
  begin({ random }) {
    let waitMs = random() * intervalS * 1000;
    return ({ now }) => {
      const at = now + waitMs;
      waitMs = intervalS * 1000;
      return at;
    };
  },
}));
