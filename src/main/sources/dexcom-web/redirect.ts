/** Registered with Dexcom by hand, so it can never change; chosen from the range without well-known services. */
export const REDIRECT_PORT = 17_325;

/** What somebody enters as their app's redirect address. Dexcom compares it letter by letter. */
export const REDIRECT_ADDRESS = `http://localhost:${REDIRECT_PORT}/signed-in`;
