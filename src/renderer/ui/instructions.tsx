import type { JSX } from 'preact';
import { parseInstructions } from './parse-instructions.ts';

/** Help that may be long: its steps as a list, its lines as lines. */
export function Instructions({ text }: { text: string }): JSX.Element {
  const { intro, steps } = parseInstructions(text);
  return (
    <div class="instructions selectable">
      {intro && <p>{intro}</p>}
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
