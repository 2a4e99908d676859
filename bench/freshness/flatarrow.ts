import { learnDelay, learnedCadenceMs } from '../../src/main/engine/learned-delay.ts';
import { nextAskAt } from '../../src/main/engine/schedule.ts';
import type { SourceCapabilities } from '../../src/main/sources/source.ts';
import type { Answer, AskAgain, Rule } from './rule.ts';

type Timing = Pick<SourceCapabilities, 'cadenceMs' | 'publishDelayMs' | 'minimumIntervalMs'>;

/** Flatarrow's own functions, put together as the follower does. It begins with nothing learned. */
export function flatarrow(timing: Timing): Rule {
  return {
    name: 'flatarrow',
    usedBy: ['Flatarrow'],
    begin: ({ random }) => follow(timing, random),
  };
}

function follow(
  { cadenceMs: declaredMs, publishDelayMs, minimumIntervalMs }: Timing,
  random: () => number,
): AskAgain {
  let delaysMs: readonly number[] = [];
  let before: Answer | undefined;
  let missedAt: number | undefined;
  return (answer) => {
    const { now, newestReadAt, outcome, failures } = answer;
    const cadenceMs = learnedCadenceMs(answer.readings, declaredMs);
    const source = { cadenceMs, minimumIntervalMs, usualDelayMs: publishDelayMs };
    if (outcome === 'new') {
      const seen = { readAt: newestReadAt, previousReadAt: before?.newestReadAt, seenAt: now, missedAt };
      delaysMs = learnDelay(delaysMs, { ...source, ...seen, random: random() });
    }
    if (outcome !== 'failed') missedAt = outcome === 'nothing' ? now : undefined;
    before = answer;
    return nextAskAt({
      ...source,
      now,
      lastReadAt: newestReadAt,
      lastAskAt: now,
      delaysMs,
      failures,
      random: random(),
    });
  };
}
