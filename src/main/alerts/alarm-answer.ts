import type { AlertKind } from '../../shared/alerts/kind.ts';
import type { AnsweredFrom } from '../../shared/alerts/log.ts';

/** What somebody answered, and where. */
export interface AlarmAnswer {
  /**
   * The alarm that was in front of them. Something worse can have begun since, and an answer says nothing about that: it
   * counts only for this kind and for what is milder on its side.
   */
  kind: AlertKind;
  from: AnsweredFrom;
}
