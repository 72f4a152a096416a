import type { Options } from '../options';
import type { Document } from '../parse';
import { type Attributes, mergeAttributes } from '../tree/attributes';
import type {
  Block,
  Definition,
  DefinitionTerm,
  Header,
  HtmlElement,
  List,
  ListItem,
  Paragraph,
  Span,
  Task,
} from '../tree/node';
import { attributesHtml } from './attributes';
import { codeBlockHtml } from './codeHtml';
import { isPrintedEmpty } from './emptyElement';
import { FootnoteNumbers } from './footnoteNumbers';
import { type HeaderNames, nameHeaders } from './headerNames';
import { mathBlockHtml } from './mathHtml';
import { SpanPrinter } from './spanPrinter';
import { tableHtml } from './tableHtml';
import { tableOfContents } from './tableOfContents';

type AnyBlock = Block | DefinitionTerm | Definition;

/** Prints a document as kramdown does. Asked for the blocks one after another, it numbers what has to be numbered. */
export class HtmlPrinter {
  readonly #document: Document;
  readonly #options: Options;
  readonly #names: HeaderNames;
  readonly #footnotes: FootnoteNumbers;
  readonly #spans: SpanPrinter;

  constructor(document: Document) {
    this.#document = document;
    this.#options = document.options;
    this.#footnotes = new FootnoteNumbers(document.options);
    this.#names = nameHeaders(document);
    this.#spans = new SpanPrinter(document.options, this.#footnotes, (blocks) => this.blocks(blocks));
  }

  blocks(blocks: readonly (AnyBlock | Span)[], indentation = 0): string {
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
        return `${indent}<dt${attributesHtml(withId(block.attributes, this.#names.ids.get(block)))}>${this.#spans.spans(block.children)}</dt>\n`;
      case 'table':
        return tableHtml(block, indent, (spans) => this.#spans.spans(spans));
      case 'hr':
        return `${indent}<hr${attributesHtml(block.attributes)} />\n`;
      case 'mathBlock':
        return mathBlockHtml(block, this.#options, indent);
      case 'html':
        return block.isBlock ? this.#htmlBlock(block, indentation) : this.#spans.span(block as Span);
      case 'comment':
      case 'processingInstruction':
      case 'raw':
      case 'verbatim':
        return block.isBlock
          ? `${indent}${this.#spans.span(block)}${block.value.endsWith('\n') ? '' : '\n'}`
          : this.#spans.span(block);
      case 'kramdownComment':
        return block.isBlock ? `${indent}${this.#spans.span(block)}\n` : this.#spans.span(block);
      default:
        return this.#spans.span(block);
    }
  }

  /** The notes at the end of the document. */
  footnotes(): string {
    const items: string[] = [];
    // A note may itself hold marks of further notes.
    for (const name of this.#footnotes.names()) {
      const definition = this.#document.footnotes.get(name);
      const content = this.#footnoteContent(name, definition?.children ?? []);
      items.push(`    <li id="fn:${this.#footnotes.idOf(name)}" role="doc-endnote">\n${content}    </li>\n`);
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
    const text = last?.type === 'p' ? this.#spans.spans(last.children) : undefined;
    const inner = [text, links].filter(Boolean).join('\u00A0');
    return inner === ''
      ? before
      : `${before}      <p${attributesHtml(last?.type === 'p' ? last.attributes : undefined)}>${inner}</p>\n`;
  }

  #paragraph(block: Paragraph, indent: string): string {
    const text = this.#spans.spans(block.children);
    return block.transparent ? text : `${indent}<p${attributesHtml(block.attributes)}>${text}</p>\n`;
  }

  #header(block: Header, indent: string): string {
    const id = this.#names.ids.get(block);
    const attributes = new Map(block.attributes);
    if (id !== undefined && !attributes.has('id')) {
      attributes.set('id', id);
    }
    return `${indent}<h${block.level}${attributesHtml(attributes)}>${this.#spans.spans(block.children)}</h${block.level}>\n`;
  }

  #list(block: List, indentation: number): string {
    if (block.references?.includes('toc')) {
      return tableOfContents(
        block.isTaskList ? withClass(block, 'task-list') : block,
        this.#names.headers,
        this.#options,
        (spans) => this.#spans.spans(spans),
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
      const text = box + this.#spans.spans(first.children);
      content = first.transparent
        ? text + (others === '' ? '' : `\n${others}${indent}`)
        : `\n${indent}  <p${attributesHtml(first.attributes)}>${text}</p>\n${others}${indent}`;
    } else if (first) {
      content = `\n${this.blocks(block.children, indentation + 2)}${indent}`;
    }
    return `${indent}<${block.type}${attributesHtml(block.attributes)}>${content}</${block.type}>\n`;
  }

  #htmlBlock(element: HtmlElement<Block | Span>, indentation: number): string {
    const indent = ' '.repeat(indentation);
    const start = `${indent}<${element.name}${attributesHtml(element.attributes)}`;
    if (isPrintedEmpty(element)) {
      return `${start} />\n`;
    }
    if (element.model !== 'block') {
      return `${start}>${this.#spans.spans(element.children)}</${element.name}>\n`;
    }
    const content = this.blocks(element.children as Block[], indentation + 2);
    return `${start}>${content === '' ? '' : `\n${content}${indent}`}</${element.name}>\n`;
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

function taskBox({ isDone, attributes = new Map() }: Task): string {
  const box = new Map([
    ['type', 'checkbox'],
    ['class', 'task-list-item-checkbox'],
    ['disabled', 'disabled'],
  ]);
  if (isDone) {
    box.set('checked', 'checked');
  }
  return `<input${attributesHtml(mergeAttributes(box, attributes))} />`;
}
