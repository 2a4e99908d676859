import { describe, expect, it } from 'vitest';
import { parseInstructions } from '../../../src/renderer/ui/parse-instructions.ts';

describe('instructions', () => {
  it('become steps where they are numbered, on one line or on several', () => {
    const steps = ['Sign up at example.org.', 'Enter http://127.0.0.1:1/x', 'Copy 2.5 things.'];
    const told = `It is free. 1. ${steps[0]} 2. ${steps[1]} 3. ${steps[2]}`;
    expect(parseInstructions(told)).toEqual({ intro: 'It is free.', steps });
    expect(parseInstructions(told.replaceAll(/ (\d\. )/g, '\n$1'))).toEqual({ intro: 'It is free.', steps });
  });

  it('stay one text where nothing is numbered', () => {
    for (const text of ['Share must be on.', 'Version 1. Nothing else.', 'First 2. then 3. later', ''])
      expect(parseInstructions(text)).toEqual({ intro: text, steps: [] });
  });
});
