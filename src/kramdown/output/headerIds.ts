import type { Options } from '../options';
import type { DefinitionTerm, Header, Span } from '../tree/node';
import { textOf } from '../tree/textOf';

/** Ids for headers that have none of their own, each only once. */
export class HeaderIds {
  readonly #options: Options;
  readonly #used = new Map<string, number>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Empty where nothing is left to make one of: nothing is printed then, but it counts. */
  idFor(header: Header, isInHtml: boolean): string {
    const { input, auto_id_prefix } = this.#options;
    // In an element of HTML kramdown's own rule holds for GFM too.
    const isGfm = input === 'GFM' && !isInHtml;
    const base = isGfm ? gfmId(textOf(header.children)) : kramdownId(this.#textFor(header));
    const id = auto_id_prefix + (base === '' && !isGfm ? 'section' : base);
    const used = this.#used.get(id);
    this.#used.set(id, (used ?? 0) + (used === undefined ? 0 : 1));
    return used === undefined ? id : `${id}-${used + 1}`;
  }

  #textFor({ children, rawText }: Header): string {
    const { input, auto_id_stripping } = this.#options;
    if (input === 'GFM') {
      return textOf(children);
    }
    return auto_id_stripping ? textOf(children, isPlainText) : rawText;
  }

  ofTerm({ children }: DefinitionTerm, prefix: string): string {
    return prefix + (this.#options.input === 'GFM' ? gfmId : kramdownId)(textOf(children));
  }
}

/** Letters, digits and `_` of any script, hyphens for blanks. */
function gfmId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, '')
    .replace(/[ \t]/g, '-');
}

/** From the first Latin letter on: Latin letters, digits, and hyphens for blanks. */
function kramdownId(text: string): string {
  return text
    .replace(/^[^a-zA-Z]+/, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase();
}

function isPlainText({ type }: Span): boolean {
  return type !== 'codespan' && type !== 'math';
}
