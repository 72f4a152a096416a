import { foldedForm } from '../foundation/foldedForm';
import { isInFencedCode } from '../text/fencedCode';

/** How much a post speaks of something: in its title or a heading, in its text, not at all. */
export type Mention = 2 | 1 | 0;

/** In UTF-16 units; of a longer article the beginning tells what it is about. */
const enough = 100_000;

/** What a post speaks of. Thousands of values are asked about for one list. */
export class Mentions {
  readonly #headings: FoldedText;
  readonly #text: FoldedText;

  constructor(title: string, body: string) {
    const text = body.slice(0, enough);
    const isCode = isInFencedCode(text);
    const headings = [...text.matchAll(/^#{1,6}[ \t].*$/gm)]
      .filter(({ index }) => !isCode(index))
      .map(([heading]) => heading);
    this.#headings = new FoldedText([title, ...headings].join('\n'));
    this.#text = new FoldedText(text);
  }

  of(value: string): Mention {
    const wanted = foldedValue(value);
    return wanted.length < 2 ? 0 : this.#headings.has(wanted) ? 2 : this.#text.has(wanted) ? 1 : 0;
  }
}

class FoldedText {
  readonly #text: string;
  /** Which pairs of letters may stand in the text: most values are told from it without a search. */
  readonly #pairs = new Uint8Array(0x10000);

  constructor(text: string) {
    this.#text = foldedForm(text);
    for (let i = 1; i < this.#text.length; i++) {
      this.#pairs[pairAt(this.#text, i)] = 1;
    }
  }

  /** As a word of its own where it is written in letters that words are set apart in. */
  has(wanted: string): boolean {
    if (this.#pairs[pairAt(wanted, 1)] === 0) {
      return false;
    }
    for (let at = this.#text.indexOf(wanted); at >= 0; at = this.#text.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      const isWhole =
        !(isLatin(this.#text, at) && isLatin(this.#text, at - 1)) &&
        !(isLatin(this.#text, end - 1) && isLatin(this.#text, end));
      if (isWhole) {
        return true;
      }
    }
    return false;
  }
}

function pairAt(text: string, end: number): number {
  return (text.charCodeAt(end - 1) * 31 + text.charCodeAt(end)) & 0xffff;
}

function isLatin(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0xc0 && code <= 0x24f);
}

const folded = new Map<string, string>();
const mostFolded = 20_000;

function foldedValue(value: string): string {
  let form = folded.get(value);
  if (form === undefined) {
    if (folded.size >= mostFolded) {
      folded.clear();
    }
    form = foldedForm(value);
    folded.set(value, form);
  }
  return form;
}
