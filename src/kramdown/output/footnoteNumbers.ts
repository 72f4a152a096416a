import type { Options } from '../options';
import type { Attributes } from '../tree/attributes';
import { attributesHtml } from './attributes';
import { escapeAttribute } from './escapeHtml';

/** Numbers footnotes in the order in which their marks come, and links marks and notes to one another. */
export class FootnoteNumbers {
  readonly #options: Options;
  /** How often each is marked. */
  readonly #marks = new Map<string, number>();

  constructor(options: Options) {
    this.#options = options;
  }

  mark(name: string, attributes: Attributes | undefined): string {
    const before = this.#marks.get(name) ?? 0;
    this.#marks.set(name, before + 1);
    const number = [...this.#marks.keys()].indexOf(name) + this.#options.footnote_nr;
    const id = this.idOf(name);
    const own = attributesHtml(attributes);
    return `<sup id="fnref:${id}${before > 0 ? `:${before}` : ''}" role="doc-noteref"${own}><a href="#fn:${id}" class="footnote" rel="footnote">${number}</a></sup>`;
  }

  idOf(name: string): string {
    return escapeAttribute(this.#options.footnote_prefix + name);
  }

  /** The names of the notes, also of those that are marked while one goes through them. */
  *names(): Iterable<string> {
    yield* this.#marks.keys();
  }

  /** Links from a note back to each of its marks. */
  backLinks(name: string): string {
    const { footnote_backlink: text } = this.#options;
    if (text === '') {
      return '';
    }
    const id = this.idOf(name);
    return Array.from({ length: this.#marks.get(name) ?? 0 }, (_, index) => {
      const suffix = index === 0 ? '' : `:${index}`;
      const count = index === 0 ? '' : `<sup>${index + 1}</sup>`;
      return `<a href="#fnref:${id}${suffix}" class="reversefootnote" role="doc-backlink">${text}${count}</a>`;
    }).join('\u00A0');
  }
}
