import { type LetterKind, letterKind, letterKindOf } from './letterKind';
import { countUnspacedWords } from './unspacedWords';

/**
 * Counts what is read in a text, character by character, so that whoever skips markup can hand it the rest.
 *
 * A word is a run of letters and digits with what joins them: `don't`, `well-known`, `Node.js`, `1,000`, `12:30`,
 * `a@b.example`; a number in Japanese text is a word of its own; an address (`https://…`) is one word however long.
 */
export class LetterCounter {
  cjk = 0;
  words = 0;
  korean = 0;
  unspacedWords = 0;

  private inWord = false;

  constructor(private readonly text: string) {}

  /** Counts the character at an offset, or the run of its kind that starts there, and returns the offset behind. */
  take(at: number): number {
    const code = this.text.charCodeAt(at);
    const codePoint = isHighSurrogate(code) ? (this.text.codePointAt(at) ?? code) : code;
    const end = codePoint > 0xffff ? at + 2 : at + 1;
    switch (letterKindOf(codePoint)) {
      case letterKind.word:
        if (this.inWord) return this.endOfRun(end, letterKind.word);
        this.words++;
        this.inWord = true;
        return addressStart(this.text, at, code) ? this.endOfAddress(at) : this.endOfRun(end, letterKind.word);
      case letterKind.cjk:
        return this.takeCjk(end);
      case letterKind.korean:
        this.korean++;
        this.inWord = false;
        return end;
      case letterKind.unspaced:
        this.inWord = false;
        return this.takeUnspaced(at);
      case letterKind.mark:
        return end;
      case letterKind.gap:
        if (this.inWord && !this.joins(at, code)) this.inWord = false;
        return end;
    }
  }

  /** For markup that separates words, such as a line's end or a table cell's. */
  endWord(): void {
    this.inWord = false;
  }

  /** For something not read letter by letter, such as the address in `<https://…>`. */
  addWord(): void {
    this.words++;
    this.inWord = false;
  }

  /** @param start behind the first character */
  private takeCjk(start: number): number {
    const end = this.endOfRun(start, letterKind.cjk);
    this.cjk += 1 + end - start;
    this.inWord = false;
    return end;
  }

  /** Offset of the next code unit that is not of a kind by itself, as no half of a surrogate pair is. */
  private endOfRun(start: number, kind: LetterKind): number {
    let end = start;
    while (end < this.text.length && letterKindOf(this.text.charCodeAt(end)) === kind) end++;
    return end;
  }

  private takeUnspaced(start: number): number {
    let end = start + 1;
    for (;;) {
      const kind = kindAt(this.text, end);
      if (kind !== letterKind.unspaced && kind !== letterKind.mark) break;
      end++;
    }
    this.unspacedWords += countUnspacedWords(this.text, start, end);
    return end;
  }

  /** Whether the sign at an offset inside a word holds the letters on both sides together. */
  private joins(at: number, code: number): boolean {
    switch (code) {
      case 0x27: // '
      case 0x2d: // -
      case 0x2e: // .
      case 0x40: // @
      case 0x5f: // _ between backticks; elsewhere it is markup
      case 0xb7: // · of Catalan
      case 0x2010: // hyphen
      case 0x2011: // non-breaking hyphen
      case 0x2019: // ’
        return kindAt(this.text, at + 1) === letterKind.word;
      case 0x2c: // ,
      case 0x3a: // :
        return isDigit(this.text.charCodeAt(at - 1)) && isDigit(this.text.charCodeAt(at + 1));
      default:
        return false;
    }
  }

  private endOfAddress(start: number): number {
    let end = start + 1;
    while (end < this.text.length && !endsAddress(this.text.charCodeAt(end))) end++;
    this.inWord = false;
    return end;
  }
}

function addressStart(text: string, at: number, code: number): boolean {
  if (code === 0x68) return text.startsWith('https://', at) || text.startsWith('http://', at);
  return code === 0x77 && text.startsWith('www.', at);
}

/** White space, signs that close what is around an address, and CJK, which follows it without a space. */
function endsAddress(code: number): boolean {
  return code <= 0x20 || code >= 0x3000 || ' "\'<>()[]`|*{}\\'.includes(String.fromCharCode(code));
}

/** Undefined at the text's end; a gap for the first half of a surrogate pair that is no letter. */
function kindAt(text: string, at: number): LetterKind | undefined {
  const codePoint = text.codePointAt(at);
  return codePoint === undefined ? undefined : letterKindOf(codePoint);
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
