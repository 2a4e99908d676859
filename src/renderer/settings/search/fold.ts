/** Letters that no normalisation takes apart, as people type them who don't have their key. */
const TYPED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** A text without case, accents and full or half width; katakana as hiragana, which a keyboard gives first. */
export function fold(text: string, locale: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLocaleLowerCase(locale)
    .normalize('NFKC')
    .replaceAll(/[ßłøđæœı]/g, (letter) => TYPED[letter] ?? letter)
    .replaceAll(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/** The words of a text, folded: letters and digits; all else stands between them. */
export function wordsOf(text: string, locale: string): string[] {
  return fold(text, locale).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether a word begins with what has been typed; in scripts that don't part their words, whether it is in there. */
export function isBegunBy(word: string, typed: string): boolean {
  return WITHOUT_SPACES.test(typed) ? word.includes(typed) : word.startsWith(typed);
}
