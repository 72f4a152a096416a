import type { Options } from '../options';
import type { Attributes } from '../tree/attributes';
import type { Block, Image, Link, Span, Text } from '../tree/node';
import { attributesHtml } from './attributes';
import { codeSpanHtml } from './codeHtml';
import { isPrintedEmpty } from './emptyElement';
import { entityHtml, smartQuoteHtml, typographicHtml } from './entityHtml';
import { escapeLooseHtml, escapeText } from './escapeHtml';
import type { FootnoteNumbers } from './footnoteNumbers';
import { mathSpanHtml } from './mathHtml';

/** Prints running text. An element of HTML in it may hold blocks, which are printed elsewhere. */
export class SpanPrinter {
  readonly #options: Options;
  readonly #footnotes: FootnoteNumbers;
  readonly #printBlocks: (blocks: readonly (Block | Span)[]) => string;

  constructor(
    options: Options,
    footnotes: FootnoteNumbers,
    printBlocks: (blocks: readonly (Block | Span)[]) => string,
  ) {
    this.#options = options;
    this.#footnotes = footnotes;
    this.#printBlocks = printBlocks;
  }

  spans(spans: readonly (Span | Block)[]): string {
    let html = '';
    for (const span of spans) {
      html += 'isBlock' in span && span.isBlock ? this.#printBlocks([span]) : this.span(span);
    }
    return html;
  }

  span(span: Span | Block): string {
    switch (span.type) {
      case 'text':
        return this.#text(span);
      case 'em':
      case 'strong':
      case 'del':
        return `<${span.type}${attributesHtml(span.attributes)}>${this.spans(span.children)}</${span.type}>`;
      case 'codespan':
        return codeSpanHtml(span, this.#options);
      case 'br':
        return `<br${attributesHtml(span.attributes)} />`;
      case 'a':
        return `<a${attributesHtml(linkAttributes(span))}>${this.spans(span.children)}</a>`;
      case 'img':
        return `<img${attributesHtml(imageAttributes(span))} />`;
      case 'entity':
        return entityHtml(span, this.#options);
      case 'typographic':
        return typographicHtml(span.symbol, this.#options);
      case 'smartQuote':
        return smartQuoteHtml(span.quote, this.#options);
      case 'math':
        return mathSpanHtml(span, this.#options);
      case 'footnote':
        return this.#footnotes.mark(span.name);
      case 'abbreviation':
        return `<abbr${attributesHtml(withFirst({ title: span.title || undefined }, span.attributes))}>${escapeText(span.value)}</abbr>`;
      case 'html': {
        const start = `<${span.name}${attributesHtml(span.attributes)}`;
        if (isPrintedEmpty(span)) {
          return `${start} />`;
        }
        const content = span.model === 'block' ? this.#printBlocks(span.children) : this.spans(span.children);
        return `${start}>${span.model === 'block' && content !== '' ? '\n' : ''}${content}</${span.name}>`;
      }
      case 'comment':
      case 'processingInstruction':
      case 'raw':
      case 'verbatim':
        return span.value;
      case 'kramdownComment':
        return `<!-- ${span.value.replace(/\n$/, '')} -->`;
      default:
        return this.#printBlocks([span]);
    }
  }

  #text({ value: written, isHtml }: Text): string {
    const value = this.#options.remove_line_breaks_for_cjk ? written.replace(lineBreakInCjk, '$1') : written;
    return isHtml ? escapeLooseHtml(value) : escapeText(value);
  }
}

const lineBreakInCjk =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\n(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu;

function linkAttributes({ href, title, attributes }: Link): Attributes {
  return withFirst({ href, title }, attributes);
}

function imageAttributes({ src, alt, title, attributes }: Image): Attributes {
  return withFirst({ src, alt, title }, attributes);
}

/** What an element has of its own stands before what attribute lists say. */
function withFirst(own: Readonly<Record<string, string | undefined>>, attributes: Attributes | undefined): Attributes {
  const all: Attributes = new Map();
  for (const [name, value] of Object.entries(own)) {
    if (value !== undefined) {
      all.set(name, value);
    }
  }
  for (const [name, value] of attributes ?? []) {
    all.set(name, value);
  }
  return all;
}
