/**
 * What systems know the program by. These must never change: shortcuts, login items, notifications' settings and
 * installed packages are all found by them.
 */

/** Bundle identifier on macOS, AppUserModelId on Windows, AppStream and Flatpak id on Linux. */
export const APP_ID = 'app.flatarrow.Flatarrow';

/** By this Windows finds the program again when a notification is clicked: a CLSID made up once, for ever. */
export const TOAST_ACTIVATOR_CLSID = '{9D79EA29-50D2-4DDC-9F3C-5417378199CD}';

export const PRODUCT_NAME = 'Flatarrow';

/** The file in a package, and the command after an installation. */
export const EXECUTABLE_NAME = 'flatarrow';
