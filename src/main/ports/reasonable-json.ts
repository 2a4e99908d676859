/** Real answers are less than twenty levels deep. */
const DEEPEST = 64;
/** Two thousand documents of some thirty members are the most that is ever asked for. */
const MOST_VALUES = 250_000;

/**
 * Whether a JSON text is one that a cloud would send. Eight megabytes of `[[[[…` or `0,0,0,…` are small enough for any
 * limit of bytes, and would still fill hundreds of megabytes, or hold up everything else for seconds, once parsed.
 * Says nothing about whether it is JSON.
 */
export function isReasonableJson(text: string): boolean {
  let depth = 0;
  let values = 1;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charAt(index)) {
      case '"':
        index = endOfString(text, index);
        break;
      case '[':
      case '{':
        depth += 1;
        values += 1;
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
      case ',':
        values += 1;
        break;
      default:
    }
    if (depth > DEEPEST || values > MOST_VALUES) return false;
  }
  return true;
}

/** @param start of the opening quote */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end === -1 ? text.length : end;
}

function isEscaped(text: string, quote: number): boolean {
  let at = quote - 1;
  while (text[at] === '\\') at -= 1;
  return (quote - at) % 2 === 0;
}
