import { FlatarrowError } from '../../../shared/errors.ts';
import { message } from '../../../shared/i18n/message.ts';
import type { HttpResponse } from '../../ports/http.ts';

/**
 * A server without the way in for uploads: Express names the path that it doesn't know (cgm-remote-monitor without
 * API_SECRET), emulators say that the method is not for them. Any other 404 may be a hosting service's.
 */
export function isRouteMissing({ status, body }: HttpResponse): boolean {
  return status === 405 || status === 501 || (status === 404 && /Cannot POST/i.test(body.slice(0, 2000)));
}

/** Both are of the kind that stops at once and isn't doubted: only the person can change it. */
export function mayNotWrite(): FlatarrowError {
  return new FlatarrowError('wrongAccountKind', { hint: message('sources.siteMayNotWrite') });
}

export function takesNoUploads(): FlatarrowError {
  return new FlatarrowError('wrongAccountKind', { hint: message('sources.siteTakesNoUploads') });
}
