/** Electron gives windows this name on Linux; the desktop entry has to bear it. */
const desktopName = 'app.flatarrow.Flatarrow.desktop';

/**
 * The package.json inside a package: what Electron and electron-builder read, and nothing of how Flatarrow is made.
 *
 * @param {Record<string, unknown>} own the checkout's package.json
 * @param {NodeJS.ProcessEnv} env
 */
export function manifestForPackage(own, env) {
  const homepage = homepageFrom(env);
  return {
    name: own['name'],
    productName: own['productName'],
    version: own['version'],
    description: own['description'],
    author: own['author'],
    license: own['license'],
    ...(homepage ? { homepage, releasesPage: releasesPageFrom(env, homepage) } : {}),
    // macOS replaces only a program that is signed.
    isSigned: Boolean(env['CSC_LINK'] || env['CSC_NAME']),
    type: own['type'],
    main: 'main/index.js',
    desktopName,
  };
}

/**
 * The page where packages say they are from, and to which the program sends people for the next one.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {string | undefined} nothing where nobody said
 */
function homepageFrom(env) {
  if (env['FLATARROW_HOMEPAGE']) return env['FLATARROW_HOMEPAGE'];
  const repository = env['GITHUB_REPOSITORY'];
  return repository ? `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}` : undefined;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} homepage
 */
function releasesPageFrom(env, homepage) {
  return env['FLATARROW_HOMEPAGE'] ? homepage : `${homepage}/releases`;
}
