/** Where in HTML a match stands; `tag` is inside a tag but outside quotes. */
export type HtmlContext = 'text' | 'attribute' | 'tag' | 'comment';

/** Replaces each match of a global pattern, which holds neither `<`, `>` nor quotes, told where it stands. */
export function replaceInHtml(
  html: string,
  pattern: RegExp,
  replacement: (match: RegExpExecArray, context: HtmlContext) => string,
): string {
  const contexts = new ContextReader(html);
  let result = '';
  let done = 0;
  for (const match of html.matchAll(pattern)) {
    result += html.slice(done, match.index) + replacement(match, contexts.at(match.index));
    done = match.index + match[0].length;
  }
  return result + html.slice(done);
}

/** Reads the HTML once, from the start to where it is asked about; offsets must not go back. */
class ContextReader {
  #offset = 0;
  #context: HtmlContext = 'text';
  #quote = '';
  readonly #html: string;

  constructor(html: string) {
    this.#html = html;
  }

  at(offset: number): HtmlContext {
    while (this.#offset < offset) {
      this.#step();
    }
    return this.#context;
  }

  #step(): void {
    const html = this.#html;
    const char = html[this.#offset];
    switch (this.#context) {
      case 'text':
        if (html.startsWith('<!--', this.#offset)) {
          this.#context = 'comment';
        } else if (char === '<' && /[A-Za-z/!?]/.test(html[this.#offset + 1] ?? '')) {
          this.#context = 'tag';
        }
        break;
      case 'comment':
        if (char === '>' && html.startsWith('--', this.#offset - 2)) {
          this.#context = 'text';
        }
        break;
      case 'tag':
        if (char === '>') {
          this.#context = 'text';
        } else if (char === '"' || char === "'") {
          this.#context = 'attribute';
          this.#quote = char;
        }
        break;
      case 'attribute':
        if (char === this.#quote) {
          this.#context = 'tag';
        }
        break;
    }
    this.#offset++;
  }
}
