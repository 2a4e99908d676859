import type { JSX } from 'preact';

/** Names and what is known of them; what is not known takes no line. */
export function Facts({
  facts,
}: {
  facts: readonly (readonly [name: string, value: string | undefined])[];
}): JSX.Element {
  return (
    <dl class="diagnostics-facts">
      {facts.map(
        ([name, value]) =>
          value !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="selectable">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
