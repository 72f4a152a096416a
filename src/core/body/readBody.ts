import type { Options } from '../../kramdown/options';
import { nameHeaders } from '../../kramdown/output/headerNames';
import type { Attributes } from '../../kramdown/tree/attributes';
import type { Block, Definition, DefinitionTerm, Image, Link, Span as Node, Place } from '../../kramdown/tree/node';
import { textOf } from '../../kramdown/tree/textOf';
import { parsedOnce } from '../rendering/parsedOnce';
import { type Span, span } from '../text/span';
import type { Body, BodyHeading, BodyImage, BodyLink, BodyParagraph, BodyTable } from './body';
import { liquidMask, withoutLiquid } from './liquidMask';
import { proseOf } from './proseOf';

/**
 * Reads the article that begins at `start` of a text. Liquid is not run, for then nothing would know any more where it
 * stands: it becomes as many characters that mean nothing. Asks for the very tree that the preview prints where there is none.
 */
export function readBody(text: string, start: number, options: Partial<Options>, hasLiquid: boolean): Body {
  const written = text.slice(start);
  const source = hasLiquid ? withoutLiquid(written) : written;
  return new BodyReader(source, start, options).read();
}

type Within = BodyParagraph['within'];

class BodyReader {
  readonly #headings: BodyHeading[] = [];
  readonly #paragraphs: BodyParagraph[] = [];
  readonly #links: BodyLink[] = [];
  readonly #images: BodyImage[] = [];
  readonly #tables: BodyTable[] = [];
  readonly #comments: Span[] = [];
  readonly #ids = new Set<string>();
  #ends: ReadonlySet<number> = new Set();

  constructor(
    private readonly source: string,
    /** Where the source stands in the text of the post. */
    private readonly start: number,
    private readonly options: Partial<Options>,
  ) {}

  read(): Body {
    const document = parsedOnce(this.source, this.options);
    const { children, footnotes } = document;
    const { ids } = nameHeaders(document);
    for (const id of ids.values()) {
      this.#ids.add(id);
    }
    this.#ends = endsOf(children, this.source);
    this.#blocks(children, 'none');
    for (const footnote of footnotes.values()) {
      this.#blocks(footnote.children ?? [], 'footnote');
    }
    for (const block of children) {
      if (block.type === 'header') {
        this.#headings.push({
          span: this.#trimmed(block.place),
          level: block.level,
          title: textOf(block.children).replace(/\s+/g, ' ').trim(),
          id: ids.get(block),
        });
      }
    }
    const shown = children.filter(({ type }) => !unseen.has(type));
    const [first, last] = [shown[0], shown.at(-1)];
    return {
      headings: this.#headings,
      paragraphs: this.#paragraphs.sort((a, b) => a.span.start - b.span.start),
      links: this.#links,
      images: this.#images,
      tables: this.#tables,
      comments: this.#comments.sort((a, b) => a.start - b.start),
      ids: this.#ids,
      hasLiquid: this.source.includes(liquidMask),
      first: first && this.#trimmed(first.place),
      last: last && this.#trimmed(last.place),
    };
  }

  #blocks(blocks: readonly (Block | Definition | DefinitionTerm | Node)[], within: Within): void {
    for (const block of blocks) {
      this.#note(block.attributes);
      switch (block.type) {
        case 'p':
          this.#paragraph(block.place, block.children, within);
          break;
        case 'header':
        case 'dt':
          this.#paragraph(block.place, block.children, block.type === 'header' ? 'heading' : 'term');
          break;
        case 'blockquote':
          this.#blocks(block.children, 'quote');
          break;
        case 'ul':
        case 'ol':
        case 'dl':
          this.#blocks(block.children, within);
          break;
        case 'li':
          this.#blocks(block.children, within === 'none' ? 'item' : within);
          break;
        case 'dd':
          this.#blocks(block.children, within === 'none' ? 'definition' : within);
          break;
        case 'table': {
          const rows = block.groups.flatMap((group) => group.rows);
          const hasHeader = block.groups.some(({ type }) => type === 'thead');
          this.#tables.push({ span: this.#trimmed(block.place), hasHeader, rows: rows.length });
          for (const cell of rows.flatMap(({ cells }) => cells)) {
            this.#note(cell.attributes);
            this.#paragraph(cell.place, cell.children, 'cell');
          }
          break;
        }
        case 'html':
          this.#spans([block]);
          break;
        case 'comment':
          this.#comments.push(this.#trimmed(block.place));
          break;
        default:
          break;
      }
    }
  }

  #paragraph(place: Place, children: readonly Node[], within: Within): void {
    const prose = proseOf(this.source, place, children, within === 'quote');
    const hasLiquid = this.source.slice(place.start, place.end).includes(liquidMask);
    this.#paragraphs.push({ span: this.#placed(place), prose, within, hasLiquid, isLast: this.#ends.has(place.end) });
    this.#spans(children);
  }

  /** Links, pictures and ids in running text, and in HTML, where blocks may stand too. */
  #spans(nodes: readonly (Node | Block)[], link?: Link): void {
    for (const node of nodes) {
      this.#note(node.attributes);
      switch (node.type) {
        case 'a':
          this.#link(node);
          this.#spans(node.children, node);
          break;
        case 'img':
          this.#image(node, link);
          break;
        case 'em':
        case 'strong':
        case 'del':
          this.#spans(node.children, link);
          break;
        case 'html':
          this.#html(node.name, node.attributes, node.place);
          if (node.model === 'block') {
            this.#blocks(node.children, 'html');
          } else {
            this.#spans(node.children);
          }
          break;
        case 'comment':
          this.#comments.push(this.#placed(node.place));
          break;
        case 'text':
        case 'codespan':
          break;
        default:
          if ('children' in node || node.type === 'table') {
            this.#blocks([node as Block], 'html');
          }
      }
    }
  }

  #link({ href, place, attributes }: Link): void {
    const address = attributes?.get('href') ?? href;
    const hrefSpan = this.#addressIn(place, address);
    this.#links.push({ span: this.#placed(place), href: address, hrefSpan, isHtml: false });
  }

  #image({ src, alt, place, attributes }: Image, link: Link | undefined): void {
    const address = attributes?.get('src') ?? src;
    this.#images.push({
      span: this.#placed(place),
      src: address,
      srcSpan: this.#addressIn(place, address),
      alt: attributes?.get('alt') ?? alt,
      isHtml: false,
      isLinkText: link !== undefined && textOf(link.children).trim() === '' && !link.attributes?.has('aria-label'),
    });
  }

  #html(name: string, attributes: Attributes | undefined, place: Place): void {
    const attribute = (key: string) => attributes?.get(key);
    if (name === 'a') {
      const [href, anchor] = [attribute('href'), attribute('name')];
      if (anchor !== undefined) {
        this.#ids.add(anchor);
      }
      if (href !== undefined) {
        this.#links.push({ span: this.#placed(place), href, hrefSpan: this.#addressIn(place, href), isHtml: true });
      }
    } else if (name === 'img') {
      const src = attribute('src') ?? '';
      this.#images.push({
        span: this.#placed(place),
        src,
        srcSpan: this.#addressIn(place, src),
        alt: attribute('alt') ?? (attribute('role') === 'presentation' ? '' : undefined),
        isHtml: true,
        isLinkText: false,
      });
    }
  }

  #note(attributes: Attributes | undefined): void {
    const id = attributes?.get('id');
    if (id !== undefined) {
      this.#ids.add(id);
    }
  }

  /** Where in a link an address is written: behind its text, which may be the same. */
  #addressIn({ start, end }: Place, address: string): Span | undefined {
    const written = this.source.slice(start, end);
    const tagEnd = written.startsWith('<') ? written.indexOf('>') : -1;
    const at = address === '' ? -1 : written.lastIndexOf(address, tagEnd < 0 ? undefined : tagEnd);
    return at < 0 ? undefined : this.#placed({ start: start + at, end: start + at + address.length });
  }

  #placed({ start, end }: Place): Span {
    return span(this.start + start, this.start + end);
  }

  #trimmed({ start, end }: Place): Span {
    const written = this.source.slice(start, end);
    return this.#placed({ start, end: start + written.trimEnd().length });
  }
}

/** What is no part of what readers see. */
const unseen: ReadonlySet<Block['type']> = new Set(['blank', 'eob', 'comment', 'kramdownComment']);

/** Where sections end: before a heading, a rule, and the end of the article. */
function endsOf(blocks: readonly Block[], source: string): ReadonlySet<number> {
  const shown = blocks.filter(({ type }) => !unseen.has(type));
  return new Set(
    shown
      .filter((_, index) => ['header', 'hr', undefined].includes(shown[index + 1]?.type))
      .map(({ place: { start, end } }) => start + source.slice(start, end).trimEnd().length),
  );
}
