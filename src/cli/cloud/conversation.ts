import { FlatarrowError, asFlatarrowError } from '../../shared/errors.ts';
import {
  afterData,
  afterError,
  afterLoginBegan,
  afterLoginWorked,
  afterPersonAsked,
  type LoginVerdict,
  mayAsk,
  mayLogIn,
} from '../../main/engine/login-guard.ts';
import type { Clock } from '../../main/ports/clock.ts';
import type { AnySource, SourceContext } from '../../main/sources/source.ts';
import type { Login, StandingFile } from './standing-file.ts';

export interface ConversationParts {
  source: AnySource;
  credentials: unknown;
  standings: StandingFile;
  login: Login;
  clock: Pick<Clock, 'now'>;
  context: SourceContext;
}

const PAUSE_HINT = 'The last sign-ins brought no readings, so Flatarrow pauses before the next one.';

/**
 * One run's talk with a cloud, as far as the login guard lets it go. The session lives as long as the run: there is no
 * key store here that could protect it on disk.
 */
export class Conversation {
  readonly #parts: ConversationParts;
  readonly #context: SourceContext;
  #session: unknown;

  constructor(parts: ConversationParts) {
    this.#parts = parts;
    const keepSession = async (session: unknown): Promise<void> => {
      this.#session = session;
      return Promise.resolve();
    };
    this.#context = { ...parts.context, keepSession };
  }

  /** A person has come to try again: what is settled outside Flatarrow is forgotten, and what they say is as well. */
  forgive(everything: boolean): void {
    const { standings, login } = this.#parts;
    const standing = standings.standingOf(login);
    standings.keep(login, afterPersonAsked(everything ? { ...standing, refusal: undefined } : standing));
  }

  /**
   * Asks one question, after a sign-in where one is needed; once more after another when the session has expired.
   * @throws FlatarrowError
   */
  async ask<T extends object>(
    question: (session: unknown, context: SourceContext) => Promise<T>,
  ): Promise<T> {
    const { standings, login, clock } = this.#parts;
    allowed(mayAsk(standings.standingOf(login), clock.now()));
    const first = this.#session === undefined;
    this.#session ??= await this.#signIn();
    try {
      return await this.#remembering(question);
    } catch (error) {
      if (first || asFlatarrowError(error).kind !== 'sessionExpired') throw error;
    }
    this.#session = await this.#signIn();
    return this.#remembering(question);
  }

  async #remembering<T extends object>(
    question: (session: unknown, context: SourceContext) => Promise<T>,
  ): Promise<T> {
    const { standings, login } = this.#parts;
    try {
      const answer = await question(this.#session, this.#context);
      // Here a session never outlives a run, so one that brought data counts as one that held.
      standings.keep(login, afterData(standings.standingOf(login), Infinity));
      if ('session' in answer && answer.session !== undefined) this.#session = answer.session;
      return answer;
    } catch (thrown) {
      throw this.#remember(thrown);
    }
  }

  async #signIn(): Promise<unknown> {
    const { source, credentials, standings, login, clock } = this.#parts;
    const before = standings.standingOf(login);
    allowed(mayLogIn(before, clock.now()));
    // Written before the request leaves: a crash in the middle must not make the attempt forgotten.
    standings.keep(login, afterLoginBegan(before, clock.now()));
    try {
      const session = await source.openSession(credentials, this.#context);
      standings.keep(login, afterLoginWorked(standings.standingOf(login)));
      return session;
    } catch (thrown) {
      // What never left this computer was no attempt.
      if (asFlatarrowError(thrown).kind === 'offline') standings.keep(login, before);
      throw this.#remember(thrown);
    }
  }

  #remember(thrown: unknown): FlatarrowError {
    const { standings, login, clock } = this.#parts;
    const error = asFlatarrowError(thrown);
    standings.keep(login, afterError(standings.standingOf(login), error, clock.now()));
    return error;
  }
}

/** @throws FlatarrowError what the guard remembers */
function allowed(verdict: LoginVerdict): void {
  if (verdict.allowed) return;
  // Only the guard's own pause between sign-ins calls itself a fault of the service.
  if (verdict.kind === 'server')
    throw new FlatarrowError('rateLimited', { hint: PAUSE_HINT, retryAt: verdict.retryAt });
  throw new FlatarrowError(verdict.kind, verdict);
}
