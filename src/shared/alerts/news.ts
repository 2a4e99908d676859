import type { AlertDecision } from './evaluate.ts';

/**
 * Of each look's decisions those that are news: whatever speaks or ends, and a silence when its reason has changed
 * since the last look. Remembers the last look; one for each person.
 */
export function newsFilter(): (decisions: readonly AlertDecision[]) => AlertDecision[] {
  let told = new Map<AlertDecision['kind'], string>();
  return (decisions) => {
    const before = told;
    const silent = decisions.filter(({ action }) => action === 'silent');
    told = new Map(silent.map(({ kind, reason }) => [kind, reason]));
    return decisions.filter(({ kind, action, reason }) => action !== 'silent' || before.get(kind) !== reason);
  };
}
