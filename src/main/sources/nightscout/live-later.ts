import { asFlatarrowError } from '../../../shared/errors.ts';
import type { FetchRequest, PushListener, SourceContext } from '../source.ts';
import type { Credentials, Session } from './schema.ts';

/** Follows a site's socket once its library is there: only who has a Nightscout site loads it. See `live.ts`. */
export function subscribe(
  request: FetchRequest<Credentials, Session>,
  context: SourceContext,
  listener: PushListener,
): () => void {
  let isOver = false;
  let close: (() => void) | undefined;
  const open = async (): Promise<void> => {
    const live = await import('./live.ts');
    if (!isOver) close = live.subscribe(request, context, listener);
  };
  open().catch((error: unknown) => {
    if (!isOver) listener.onClosed(asFlatarrowError(error));
  });
  return () => {
    isOver = true;
    close?.();
  };
}
