import {
  type CompiledIcuChoices,
  type CompiledMessage,
  compileMessageOrThrow,
} from '@lingui/message-utils/compileMessage';

/** What an ICU message asks for and how it branches. */
export interface MessageShape {
  /** Names of its arguments, sorted, each once. */
  arguments: string[];
  /** Of each plural the branches it has: `one`, `other`, `=0`. */
  plurals: { ordinal: boolean; branches: string[] }[];
}

/** @throws Error for what isn't ICU MessageFormat */
export function messageShape(text: string): MessageShape {
  const names = new Set<string>();
  const plurals: MessageShape['plurals'] = [];
  const walk = (message: CompiledMessage): void => {
    for (const token of message) {
      if (typeof token === 'string') continue;
      const [name, type, format] = token;
      names.add(name);
      if (!isChoices(format)) continue;
      const { offset: _offset, ...branches } = format;
      if (type !== 'select')
        plurals.push({ ordinal: type === 'selectordinal', branches: Object.keys(branches) });
      for (const branch of Object.values(branches)) walk(branch);
    }
  };
  walk(compileMessageOrThrow(text));
  return { arguments: [...names].toSorted(), plurals };
}

/** Words of two letters and more that are read of a message: of its branches the `other` one, of arguments nothing. */
export function wordsOf(text: string): string[] {
  const read = (message: CompiledMessage): string =>
    message
      .map((token) => {
        if (typeof token === 'string') return token;
        const [, , format] = token;
        return isChoices(format) ? read(format.other ?? []) : ' ';
      })
      .join('');
  return Array.from(read(compileMessageOrThrow(text)).matchAll(/\p{L}{2,}/gu), ([word]) => word);
}

function isChoices(format: unknown): format is CompiledIcuChoices {
  return typeof format === 'object' && format !== null && 'other' in format;
}
