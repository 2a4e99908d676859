import { RefusedFile } from './refusal.ts';

/** Longer than any entry, deeper than any of our own. */
const LONGEST_VALUE = 64 * 1024;
const DEEPEST = 32;

export interface JsonEntriesHandlers {
  /** A member of the outermost object that is no list of entries. */
  onMember: (key: string, value: unknown, line: number) => void;
  onEntry: (value: unknown, line: number) => void;
}

type Expecting =
  | 'object'
  | 'keyOrEnd'
  | 'key'
  | 'colon'
  | 'value'
  | 'commaOrEnd'
  | 'entryOrEnd'
  | 'entry'
  | 'commaOrListEnd'
  | 'nothing';

/** A value that is being collected until it is whole. */
interface Open {
  text: string;
  line: number;
  depth: number;
  inString: boolean;
  escaped: boolean;
  kind: 'key' | 'member' | 'entry';
}

/**
 * Reads a JSON object whose member `listKey` is a list, one entry of it at a time, from parts of any length: neither the
 * text nor its entries are ever in memory together.
 * @throws RefusedFile `json`, `lineTooLong`, with the line
 */
export class JsonEntries {
  readonly #listKey: string;
  readonly #handlers: JsonEntriesHandlers;
  #expecting: Expecting = 'object';
  #open: Open | undefined;
  #key = '';
  #line = 1;

  constructor(listKey: string, handlers: JsonEntriesHandlers) {
    this.#listKey = listKey;
    this.#handlers = handlers;
  }

  push(part: string): void {
    let start = 0;
    for (let index = 0; index < part.length; index += 1) {
      const character = part.charAt(index);
      if (this.#open) {
        const end = this.#step(this.#open, character);
        if (end !== 'goesOn') {
          const to = end === 'whole' ? index + 1 : index;
          this.#close(this.#open, part.slice(start, to));
          if (end === 'wholeBefore' && character.trim() !== '') this.#expect(character);
        }
      } else if (character.trim() !== '') {
        start = index;
        this.#expect(character);
      }
      if (character === '\n') this.#line += 1;
    }
    if (this.#open) this.#collect(this.#open, part.slice(start));
  }

  end(): void {
    if (this.#expecting !== 'nothing' || this.#open) throw this.#refused();
  }

  /** One character of a value: whether it ends with it, before it, or goes on. */
  #step(open: Open, character: string): 'whole' | 'wholeBefore' | 'goesOn' {
    if (open.inString) {
      if (open.escaped) open.escaped = false;
      else if (character === '\\') open.escaped = true;
      else if (character === '"') open.inString = false;
      return !open.inString && open.depth === 0 ? 'whole' : 'goesOn';
    }
    if (open.depth === 0 && /[\s,\]}]/.test(character)) return 'wholeBefore';
    return this.#nest(open, character);
  }

  #nest(open: Open, character: string): 'whole' | 'goesOn' {
    if (character === '"') open.inString = true;
    else if (character === '{' || character === '[') open.depth += 1;
    else if (character === '}' || character === ']') open.depth -= 1;
    if (open.depth > DEEPEST) throw this.#refused();
    return open.depth === 0 && (character === '}' || character === ']') ? 'whole' : 'goesOn';
  }

  #collect(open: Open, text: string): void {
    if (open.text.length + text.length > LONGEST_VALUE)
      throw new RefusedFile({ reason: 'lineTooLong', line: open.line });
    open.text += text;
  }

  #close(open: Open, rest: string): void {
    this.#collect(open, rest);
    this.#open = undefined;
    const value = this.#parse(open.text);
    if (open.kind === 'key') {
      this.#key = String(value);
      this.#expecting = 'colon';
    } else if (open.kind === 'member') {
      this.#handlers.onMember(this.#key, value, open.line);
      this.#expecting = 'commaOrEnd';
    } else {
      this.#handlers.onEntry(value, open.line);
      this.#expecting = 'commaOrListEnd';
    }
  }

  /** One character between values. */
  #expect(character: string): void {
    const next = this.#after(character);
    if (next === undefined) throw this.#refused();
    if (typeof next === 'string') this.#expecting = next;
  }

  #after(character: string): Expecting | true | undefined {
    switch (this.#expecting) {
      case 'object':
        return character === '{' ? 'keyOrEnd' : undefined;
      case 'keyOrEnd':
        return character === '}' ? 'nothing' : this.#begin('key', character);
      case 'key':
        return this.#begin('key', character);
      case 'colon':
        return character === ':' ? 'value' : undefined;
      case 'value':
        return this.#key === this.#listKey && character === '['
          ? 'entryOrEnd'
          : this.#begin('member', character);
      case 'commaOrEnd':
        return character === ',' ? 'key' : character === '}' ? 'nothing' : undefined;
      case 'entryOrEnd':
        return character === ']' ? 'commaOrEnd' : this.#begin('entry', character);
      case 'entry':
        return this.#begin('entry', character);
      case 'commaOrListEnd':
        return character === ',' ? 'entry' : character === ']' ? 'commaOrEnd' : undefined;
      case 'nothing':
        break;
    }
    return undefined;
  }

  #begin(kind: Open['kind'], character: string): true | undefined {
    if (kind === 'key' && character !== '"') return undefined;
    const open: Open = { text: '', line: this.#line, depth: 0, inString: false, escaped: false, kind };
    this.#nest(open, character);
    if (open.depth < 0 || /[,:]/.test(character)) return undefined;
    this.#open = open;
    return true;
  }

  #parse(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      throw this.#refused();
    }
  }

  #refused(): RefusedFile {
    return new RefusedFile({ reason: 'json', line: this.#line });
  }
}
