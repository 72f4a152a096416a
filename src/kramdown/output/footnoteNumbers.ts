import type { Options } from '../options';
import { escapeAttribute, escapeLooseHtml } from './escapeHtml';

/** Numbers footnotes in the order in which their marks come, and links marks and notes to one another. */
export class FootnoteNumbers {
  readonly #options: Options;
  /** How often each is marked. */
  readonly #marks = new Map<string, number>();
  readonly #numbers = new Map<string, number>();

  constructor(options: Options) {
    this.#options = options;
  }

  /** Attributes of a mark or a note are not printed. */
  mark(name: string): string {
    const before = this.#marks.get(name) ?? 0;
    this.#marks.set(name, before + 1);
    if (before === 0) {
      this.#numbers.set(name, this.#numbers.size + this.#options.footnote_nr);
    }
    const id = this.idOf(name);
    return `<sup id="fnref:${id}${before > 0 ? `:${before}` : ''}" role="doc-noteref"><a href="#fn:${id}" class="footnote" rel="footnote">${this.#numbers.get(name)}</a></sup>`;
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
    const text = escapeLooseHtml(this.#options.footnote_backlink);
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
