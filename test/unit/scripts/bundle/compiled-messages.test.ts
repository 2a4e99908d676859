import { describe, expect, it } from 'vitest';
import { compiledMessages } from '../../../../scripts/bundle/compiled-messages.ts';
import { ENGLISH_MESSAGES } from '../../../support/english.ts';
import { compileMessage } from '@lingui/message-utils/compileMessage';

const plugin = compiledMessages();

/** What becomes of a file of messages, as a window would load it. */
async function built(code: string, id = '/x/src/shared/i18n/en/glance.ts'): Promise<unknown> {
  const { transform } = plugin;
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing.');
  const result: unknown = await Reflect.apply(transform, undefined, [code, id]);
  if (result === undefined) return undefined;
  const made = String(Reflect.get(Object(result), 'code'));
  return import(`data:text/javascript,${encodeURIComponent(made)}`);
}

/** As the compiler that is left out would have it; a message without arguments is its text alone. */
function compiled(text: string): unknown {
  const [first, ...others] = compileMessage(text);
  return others.length === 0 && typeof first === 'string'
    ? first
    : JSON.parse(JSON.stringify(compileMessage(text)));
}

describe('messages compiled while the windows are built', () => {
  it.each(Object.entries(ENGLISH_MESSAGES))('say what they would have said (%s)', async (part, messages) => {
    const made = await built(`export const ${part} = ${JSON.stringify(messages)};`);
    const expected = Object.fromEntries(
      Object.entries(messages).map(([key, text]) => [key, compiled(text)] as const),
    );
    expect(Reflect.get(Object(made), part)).toEqual(expected);
  });

  it('fail the build where one is wrong', async () => {
    await expect(built(`export const glance = { bad: '{count, plural, one {#' };`)).rejects.toThrow(/./);
  });

  it('are nothing but files of messages', async () => {
    expect(await built('export const en = {};', '/x/src/shared/i18n/en/index.ts')).toBeUndefined();
    expect(await built('export const x = {};', '/x/src/shared/i18n/language.ts')).toBeUndefined();
  });
});
