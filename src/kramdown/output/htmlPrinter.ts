import { isVoidElement } from '../html/elements';
import { codePointOf } from '../html/entities';
import type { Options } from '../options';
import type { Document } from '../parse';
import type { Attributes } from '../tree/attributes';
import type {
  Block,
  Definition,
  DefinitionList,
  DefinitionTerm,
  Entity,
  Header,
  HtmlElement,
  List,
  ListItem,
  Paragraph,
  Span,
  Table,
  TableCell,
} from '../tree/node';
import { attributesHtml } from './attributes';
import { codeBlockHtml, codeSpanHtml } from './codeHtml';
import { escapeLooseHtml, escapeText } from './escapeHtml';
import { FootnoteNumbers } from './footnoteNumbers';
import { HeaderIds } from './headerIds';
import type { PrintedHeader } from './printedHeader';
import { tableOfContents } from './tableOfContents';

type AnyBlock = Block | DefinitionTerm | Definition;

/** Prints a document as kramdown does. Asked for the blocks one after another, it numbers what has to be numbered. */
export class HtmlPrinter {
  readonly #document: Document;
  readonly #options: Options;
  readonly #headers: readonly PrintedHeader[];
  readonly #ids = new Map<Header, string>();
  readonly #termIds = new Map<DefinitionTerm, string>();
  readonly #footnotes: FootnoteNumbers;

  constructor(document: Document) {
    this.#document = document;
    this.#options = document.options;
    this.#footnotes = new FootnoteNumbers(document.options);
    this.#headers = this.#nameHeaders();
  }

  /** In the order in which they are printed. */
  get headers(): readonly PrintedHeader[] {
    return this.#headers;
  }

  blocks(blocks: readonly AnyBlock[], indentation = 0): string {
    let html = '';
    for (const block of blocks) {
      html += this.block(block, indentation);
    }
    return html;
  }

  block(block: AnyBlock | Span, indentation = 0): string {
    const indent = ' '.repeat(indentation);
    switch (block.type) {
      case 'blank':
        return '\n';
      case 'eob':
        return '';
      case 'p':
        return this.#paragraph(block, indent);
      case 'header':
        return this.#header(block, indent);
      case 'blockquote':
        return `${indent}<blockquote${attributesHtml(block.attributes)}>\n${this.blocks(block.children, indentation + 2)}${indent}</blockquote>\n`;
      case 'codeblock':
        return indent + codeBlockHtml(block, this.#options);
      case 'ul':
      case 'ol':
        return this.#list(block, indentation);
      case 'li':
      case 'dd':
        return this.#item(block, indentation);
      case 'dl':
        return `${indent}<dl${attributesHtml(block.attributes)}>\n${this.blocks(block.children, indentation + 2)}${indent}</dl>\n`;
      case 'dt':
        return `${indent}<dt${attributesHtml(withId(block.attributes, this.#termIds.get(block)))}>${this.spans(block.children)}</dt>\n`;
      case 'table':
        return this.#table(block, indent);
      case 'hr':
        return `${indent}<hr${attributesHtml(block.attributes)} />\n`;
      case 'mathBlock':
        return this.#mathBlock(block.value, block.attributes, indent);
      case 'html':
        return block.isBlock ? this.#htmlBlock(block, indentation) : this.span(block as Span);
      case 'comment':
      case 'processingInstruction':
      case 'raw':
      case 'verbatim':
        return block.isBlock
          ? `${indent}${this.span(block)}${block.value.endsWith('\n') ? '' : '\n'}`
          : this.span(block);
      case 'kramdownComment':
        return block.isBlock ? `${indent}${this.span(block)}\n` : this.span(block);
      default:
        return this.span(block);
    }
  }

  spans(spans: readonly (Span | Block)[]): string {
    let html = '';
    for (const span of spans) {
      html += this.block(span);
    }
    return html;
  }

  /** The notes at the end of the document. */
  footnotes(): string {
    const items: string[] = [];
    // A note may itself hold marks of further notes.
    for (const name of this.#footnotes.names()) {
      const definition = this.#document.footnotes.get(name);
      const content = this.#footnoteContent(name, definition?.children ?? []);
      items.push(
        `    <li${attributesHtml(definition?.attributes)} id="fn:${this.#footnotes.idOf(name)}" role="doc-endnote">\n${content}    </li>\n`,
      );
    }
    if (items.length === 0) {
      return '';
    }
    const first = this.#options.footnote_nr;
    const start = first === 1 ? '' : ` start="${first}"`;
    return `<div class="footnotes" role="doc-endnotes">\n  <ol${start}>\n${items.join('')}  </ol>\n</div>\n`;
  }

  #footnoteContent(name: string, children: readonly Block[]): string {
    const blocks = children.filter(({ type }) => type !== 'eob');
    const links = this.#footnotes.backLinks(name);
    const hasText = blocks.at(-1)?.type === 'blank' ? blocks.slice(0, -1) : blocks;
    const last = hasText.at(-1);
    const before = this.blocks(last?.type === 'p' ? hasText.slice(0, -1) : hasText, 6);
    const text = last?.type === 'p' ? this.#paragraphText(last) : undefined;
    const inner = [text, links].filter(Boolean).join('\u00A0');
    return inner === ''
      ? before
      : `${before}      <p${attributesHtml(last?.type === 'p' ? last.attributes : undefined)}>${inner}</p>\n`;
  }

  #paragraph(block: Paragraph, indent: string): string {
    const text = this.#paragraphText(block);
    return block.transparent ? text : `${indent}<p${attributesHtml(block.attributes)}>${text}</p>\n`;
  }

  #paragraphText(block: Paragraph): string {
    const html = this.spans(block.children);
    return this.#options.remove_line_breaks_for_cjk ? html.replace(lineBreakInCjk, '$1') : html;
  }

  #nameHeaders(): readonly PrintedHeader[] {
    const ids = new HeaderIds(this.#options);
    const headers: PrintedHeader[] = [];
    const visit = (blocks: readonly (AnyBlock | Span)[], isInHtml: boolean) => {
      for (const block of blocks) {
        if (block.type === 'header') {
          const own = block.attributes?.get('id');
          const id = own ?? (this.#options.auto_ids ? ids.idFor(block, isInHtml) : undefined);
          headers.push({ header: block, id });
          if (id !== undefined) {
            this.#ids.set(block, id);
          }
        } else if (block.type === 'dt') {
          continue;
        }
        if (block.type === 'dl') {
          this.#nameTerms(block, ids);
        }
        if ('children' in block && mayHoldHeaders(block.type)) {
          visit(block.children, isInHtml || block.type === 'html');
        }
      }
    };
    visit(this.#document.children, false);
    for (const { children } of this.#document.footnotes.values()) {
      visit(children ?? [], false);
    }
    return headers;
  }

  /** `{:auto_ids}` on a definition list, or `{:auto_ids-prefix-}`. */
  #nameTerms({ references, children }: DefinitionList, ids: HeaderIds): void {
    const asked = references?.find((word) => /^auto_ids(?:-|$)/.test(word));
    if (asked === undefined) {
      return;
    }
    for (const term of children) {
      if (term.type === 'dt' && !term.attributes?.has('id')) {
        this.#termIds.set(term, ids.ofTerm(term, asked.slice('auto_ids-'.length)));
      }
    }
  }

  #header(block: Header, indent: string): string {
    const id = this.#ids.get(block);
    const attributes = new Map(block.attributes);
    if (id !== undefined && !attributes.has('id')) {
      attributes.set('id', id);
    }
    return `${indent}<h${block.level}${attributesHtml(attributes)}>${this.spans(block.children)}</h${block.level}>\n`;
  }

  #list(block: List, indentation: number): string {
    if (block.references?.includes('toc')) {
      return tableOfContents(
        block.isTaskList ? withClass(block, 'task-list') : block,
        this.#headers,
        this.#options,
        (spans) => this.spans(spans),
      );
    }
    const indent = ' '.repeat(indentation);
    const { isTaskList } = block;
    const items = block.children
      .map((item) => this.#item(item.isInTaskList ? withClass(item, 'task-list-item') : item, indentation + 2))
      .join('');
    const attributes = isTaskList ? withClass(block, 'task-list').attributes : block.attributes;
    return `${indent}<${block.type}${attributesHtml(attributes)}>\n${items}${indent}</${block.type}>\n`;
  }

  #item(block: ListItem | Definition, indentation: number): string {
    const indent = ' '.repeat(indentation);
    const [first, ...rest] = block.children;
    const box = block.type === 'li' && block.task ? taskBox(block.task) : '';
    let content = '';
    if (first?.type === 'p') {
      const others = this.blocks(rest, indentation + 2);
      const text = box + this.#paragraphText(first);
      content = first.transparent
        ? text + (others === '' ? '' : `\n${others}${indent}`)
        : `\n${indent}  <p${attributesHtml(first.attributes)}>${text}</p>\n${others}${indent}`;
    } else if (first) {
      content = `\n${this.blocks(block.children, indentation + 2)}${indent}`;
    }
    return `${indent}<${block.type}${attributesHtml(block.attributes)}>${content}</${block.type}>\n`;
  }

  #table({ attributes, alignment, groups }: Table, indent: string): string {
    let html = `${indent}<table${attributesHtml(attributes)}>\n`;
    for (const { type, rows } of groups) {
      html += `${indent}  <${type}>\n`;
      for (const { cells } of rows) {
        html += `${indent}    <tr>\n`;
        cells.forEach((cell, column) => {
          html += `${indent}      ${this.#cell(cell, type === 'thead' ? 'th' : 'td', alignment[column])}\n`;
        });
        html += `${indent}    </tr>\n`;
      }
      html += `${indent}  </${type}>\n`;
    }
    return `${html}${indent}</table>\n`;
  }

  #cell(cell: TableCell, name: 'th' | 'td', alignment: string | undefined): string {
    const attributes = new Map(cell.attributes);
    if (alignment !== undefined && alignment !== 'default') {
      attributes.set(
        'style',
        `${attributes.has('style') ? `${attributes.get('style')}; ` : ''}text-align: ${alignment}`,
      );
    }
    const content = this.spans(cell.children);
    return `<${name}${attributesHtml(attributes)}>${content === '' ? '\u00A0' : content}</${name}>`;
  }

  #mathBlock(value: string, attributes: Attributes | undefined, indent: string): string {
    const formula = escapeText(value);
    if (this.#options.math_engine === null) {
      const own = new Map(attributes);
      own.set('class', [own.get('class'), 'kdmath'].filter(Boolean).join(' '));
      return `${indent}<div${attributesHtml(own)}>$$\n${formula}\n$$</div>\n`;
    }
    return attributes
      ? `${indent}<div${attributesHtml(attributes)}>\\[${formula}\\]\n${indent}</div>\n`
      : `${indent}\\[${formula}\\]\n`;
  }

  #htmlBlock(element: HtmlElement<Block | Span>, indentation: number): string {
    const indent = ' '.repeat(indentation);
    const start = `${indent}<${element.name}${attributesHtml(element.attributes)}`;
    if (isPrintedEmpty(element)) {
      return `${start} />\n`;
    }
    if (element.model !== 'block') {
      return `${start}>${this.spans(element.children)}</${element.name}>\n`;
    }
    const content = this.blocks(element.children as Block[], indentation + 2);
    return `${start}>${content === '' ? '' : `\n${content}${indent}`}</${element.name}>\n`;
  }

  span(span: Span | Block): string {
    switch (span.type) {
      case 'text':
        return span.isHtml ? escapeLooseHtml(span.value) : escapeText(span.value);
      case 'em':
      case 'strong':
      case 'del':
        return `<${span.type}${attributesHtml(span.attributes)}>${this.spans(span.children)}</${span.type}>`;
      case 'codespan':
        return codeSpanHtml(span, this.#options);
      case 'br':
        return `<br${attributesHtml(span.attributes)} />`;
      case 'a':
        return `<a${attributesHtml(
          withFirst(
            [
              ['href', span.href],
              ['title', span.title],
            ],
            span.attributes,
          ),
        )}>${this.spans(span.children)}</a>`;
      case 'img':
        return `<img${attributesHtml(
          withFirst(
            [
              ['src', span.src],
              ['alt', span.alt],
              ['title', span.title],
            ],
            span.attributes,
          ),
        )} />`;
      case 'entity':
        return this.#entity(span);
      case 'typographic':
        return this.#typographic(span.symbol);
      case 'smartQuote':
        return this.#smartQuote(span.quote);
      case 'math':
        return this.#mathSpan(span.value, span.attributes);
      case 'footnote':
        return this.#footnotes.mark(span.name, span.attributes);
      case 'abbreviation':
        return `<abbr${attributesHtml(withFirst([['title', span.title || undefined]], span.attributes))}>${escapeText(span.value)}</abbr>`;
      case 'html': {
        const start = `<${span.name}${attributesHtml(span.attributes)}`;
        return isPrintedEmpty(span)
          ? `${start} />`
          : `${start}>${span.model === 'block' ? `\n${this.blocks(span.children as Block[])}` : this.spans(span.children)}</${span.name}>`;
      }
      case 'comment':
      case 'processingInstruction':
      case 'raw':
      case 'verbatim':
        return span.value;
      case 'kramdownComment':
        return `<!-- ${span.value.replace(/\n$/, '')} -->`;
      default:
        return this.block(span);
    }
  }

  #entity({ codePoint, original }: Entity): string {
    switch (this.#options.entity_output) {
      case 'as_input':
      case 'symbolic':
        return original;
      case 'numeric':
        return `&#${codePoint};`;
      case 'as_char':
        return charOf(codePoint) ?? original;
    }
  }

  #typographic(symbol: string): string {
    const given = this.#options.typographic_symbols[symbol];
    return given !== undefined ? escapeText(given) : (typographicChars[symbol] ?? '');
  }

  #smartQuote(quote: 'lsquo' | 'rsquo' | 'ldquo' | 'rdquo'): string {
    const [lsquo, rsquo, ldquo, rdquo] = this.#options.smart_quotes;
    const name = { lsquo, rsquo, ldquo, rdquo }[quote];
    const codePoint = codePointOf(name);
    return codePoint === undefined ? escapeText(name) : (charOf(codePoint) ?? `&#${codePoint};`);
  }

  #mathSpan(value: string, attributes: Attributes | undefined): string {
    const formula = escapeText(value);
    if (this.#options.math_engine === null) {
      const own = new Map(attributes);
      own.set('class', [own.get('class'), 'kdmath'].filter(Boolean).join(' '));
      return `<span${attributesHtml(own)}>$${formula}$</span>`;
    }
    return attributes ? `<span${attributesHtml(attributes)}>\\(${formula}\\)</span>` : `\\(${formula}\\)`;
  }
}

function withClass<B extends ListItem | List>(block: B, name: string): B {
  const attributes = new Map(block.attributes);
  attributes.set('class', [name, attributes.get('class')].filter(Boolean).join(' '));
  return { ...block, attributes };
}

function withId(attributes: Attributes | undefined, id: string | undefined): Attributes | undefined {
  return id === undefined ? attributes : new Map([...(attributes ?? []), ['id', id]]);
}

function taskBox(task: 'open' | 'done'): string {
  const checked = task === 'done' ? ' checked="checked"' : '';
  return `<input type="checkbox" class="task-list-item-checkbox" disabled="disabled"${checked} />`;
}

const lineBreakInCjk =
  /([\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF])\n(?=[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF])/g;

const typographicChars: Readonly<Record<string, string>> = {
  mdash: '—',
  ndash: '–',
  hellip: '…',
  laquo: '«',
  raquo: '»',
  laquo_space: '«\u00A0',
  raquo_space: '\u00A0»',
};

function mayHoldHeaders(type: string): boolean {
  return ['blockquote', 'ul', 'ol', 'li', 'dl', 'dd', 'html'].includes(type);
}

function isPrintedEmpty({ name, closed, model, children }: HtmlElement<Block | Span>): boolean {
  return children.length === 0 && (isVoidElement(name) || (closed && model === 'raw'));
}

/** Undefined for what has to stay a reference in HTML. */
function charOf(codePoint: number): string | undefined {
  switch (codePoint) {
    case 0x26:
      return '&amp;';
    case 0x3c:
      return '&lt;';
    case 0x3e:
      return '&gt;';
    default:
      return codePoint >= 0xd800 && codePoint <= 0xdfff ? undefined : String.fromCodePoint(codePoint);
  }
}

function withFirst(
  first: readonly (readonly [string, string | undefined])[],
  attributes: Attributes | undefined,
): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [name, value] of first) {
    if (value !== undefined) {
      all.set(name, value);
    }
  }
  for (const [name, value] of attributes ?? []) {
    all.set(name, value);
  }
  return all;
}
