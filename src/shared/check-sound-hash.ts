/** Opens the alert window's page only to find out whether a sound can be played. */
export const CHECK_SOUND_HASH = 'check-sound';
