import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const COMPILER = '@lingui/message-utils/compileMessage';
const NO_COMPILER = '\0compiled-already';
const WITHOUT_COMPILER =
  'export const compileMessage = (message) => (Array.isArray(message) ? message : [message]);';
/** `src/shared/i18n/de/glance.ts`: one part of the messages in one language. */
const MESSAGES = /\/shared\/i18n\/[a-z]{2}\/(?!index\.ts)[\w-]+\.ts$/;

/**
 * Compiles the messages while the windows are built, so that no window carries the compiler, or waits for it. A message
 * that can’t be compiled fails the build.
 */
export function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    // After the types are gone: what is left of such a file is an object of texts.
    enforce: 'post',
    resolveId: {
      order: 'pre',
      handler: (source) => (source === COMPILER ? NO_COMPILER : undefined),
    },
    load: (id) => (id === NO_COMPILER ? WITHOUT_COMPILER : undefined),
    async transform(code, id) {
      if (!MESSAGES.test(id)) return undefined;
      const parts: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
      const lines = Object.entries(Object(parts)).map(
        ([name, texts]) => `export const ${name} = ${JSON.stringify(compiled(texts))};`,
      );
      return { code: lines.join('\n'), map: null };
    },
  };
}

function compiled(texts: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(Object(texts)).map(([key, text]) => [key, compact(compileMessageOrThrow(String(text)))]),
  );
}

/** A message without arguments is told by its text alone. */
function compact(message: unknown): unknown {
  return Array.isArray(message) && message.length === 1 && typeof message[0] === 'string'
    ? message[0]
    : message;
}
