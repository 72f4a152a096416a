import { codePointOf, codePointOfNumber } from '../html/entities';
import { mergeAttributes } from './attributes';
import type { Block, CodeBlock, HtmlElement, Paragraph, Span, Text } from './node';
import { textOf } from './textOf';

/**
 * Turns elements that were written as HTML into those of Markdown (`html_to_native`): headers get ids, code is coloured,
 * `<b>` and `<i>` become `<strong>` and `<em>`. Elements that look the same either way stay as they are.
 */
export function htmlToNative(blocks: Block[], source: string): void {
  const converted: Block[] = [];
  for (const block of blocks) {
    const before = converted.at(-1);
    if (block.type === 'p' && before?.type === 'p' && before.place.end <= block.place.start && !before.transparent) {
      // What follows `</p>` belongs to the paragraph.
      const between = source.slice(before.place.end, block.place.start);
      const gap = between.includes('\n') ? '' : between;
      before.children.push(...(gap === '' ? [] : [textSpan(gap, before)]), ...nativeSpans(block.children));
    } else {
      converted.push(nativeBlock(block, source));
    }
  }
  blocks.splice(0, blocks.length, ...converted);
}

function nativeBlock(block: Block, source: string): Block {
  switch (block.type) {
    case 'html':
      return nativeElement(block, source);
    case 'p':
    case 'header':
      block.children = nativeSpans(block.children);
      return block;
    case 'table':
      for (const cell of block.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
        cell.children = nativeSpans(cell.children);
      }
      return block;
    case 'dl':
      for (const child of block.children) {
        if (child.type === 'dt') {
          child.children = nativeSpans(child.children);
        } else {
          htmlToNative(child.children, source);
        }
      }
      return block;
    case 'blockquote':
    case 'ul':
    case 'ol':
    case 'li':
      htmlToNative(block.children, source);
      return block;
    default:
      return block;
  }
}

function nativeElement(element: HtmlElement<Block | Span>, source: string): Block {
  const { name, attributes, place } = element;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined) {
    const children = nativeSpans(element.children as Span[]);
    const rawText = textOf(children);
    return { type: 'header', attributes, place, level: Number(level), rawText, children: collapsed(children) };
  }
  if (name === 'p') {
    const children = trimmed(collapsed(nativeSpans(element.children as Span[])));
    return { type: 'p', attributes, place, transparent: false, children };
  }
  if (name === 'pre') {
    return codeBlock(element);
  }
  element.children =
    element.model === 'block' ? blocksIn(element, source) : (nativeSpans(element.children as Span[]) as Block[]);
  return element;
}

function blocksIn({ children }: HtmlElement<Block | Span>, source: string): Block[] {
  const blocks = children as Block[];
  htmlToNative(blocks, source);
  return blocks;
}

/** Code is in `<pre>` alone, or in the only `<code>` there, whose class may name its language. */
function codeBlock({ children, attributes, place }: HtmlElement<Block | Span>): CodeBlock {
  const [inner, ...others] = children;
  const code = inner?.type === 'html' && inner.name === 'code' && others.length === 0 ? inner : undefined;
  const text = decoded(textOf(children as Span[]));
  return {
    type: 'codeblock',
    attributes: code?.attributes ? mergeAttributes(attributes, code.attributes) : attributes,
    place,
    value: text,
    language: undefined,
    fenced: false,
  };
}

function nativeSpans(spans: readonly Span[]): Span[] {
  return spans.flatMap((span): Span | Span[] => {
    switch (span.type) {
      case 'html':
        return nativeSpan(span);
      case 'text':
        return span.isHtml ? withEntities(span) : span;
      default:
        return 'children' in span ? { ...span, children: nativeSpans(span.children) } : span;
    }
  });
}

/** A text of HTML, its references as entities of their own. */
function withEntities(text: Text): Span[] {
  const { attributes, place } = text;
  return text.value
    .split(/(&(?:#\d+|#x[\da-f]+|\w+);)/i)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const codePoint = codePointOfReference(piece);
      return codePoint === undefined
        ? { ...text, value: piece }
        : { type: 'entity', attributes, place, codePoint, original: piece };
    });
}

function nativeSpan(element: HtmlElement<Block | Span>): Span {
  const { name, attributes, place } = element;
  if (name === 'code') {
    return { type: 'codespan', attributes, place, value: decoded(textOf(element.children as Span[])) };
  }
  const children = nativeSpans(element.children as Span[]);
  const type = name === 'b' || name === 'strong' ? 'strong' : name === 'i' || name === 'em' ? 'em' : undefined;
  if (type === undefined || /^\s|\s$/.test(edges(children))) {
    return { ...element, children };
  }
  return { type, attributes, place, children };
}

/** The text at both ends, as far as it is text. */
function edges(children: readonly Span[]): string {
  const text = (span: Span | undefined): string => (span?.type === 'text' ? span.value : '|');
  return children.length === 0 ? '' : `${text(children[0])}|${text(children.at(-1))}`;
}

/** White space as browsers show it, which goes into ids as well. */
function collapsed(spans: readonly Span[]): Span[] {
  return spans.map((span) => (span.type === 'text' ? { ...span, value: span.value.replace(/\s+/g, ' ') } : span));
}

function trimmed(spans: Span[]): Span[] {
  const [first] = spans;
  if (first?.type === 'text') {
    spans[0] = { ...first, value: first.value.trimStart() };
  }
  const last = spans.at(-1);
  if (last?.type === 'text') {
    spans[spans.length - 1] = { ...last, value: last.value.trimEnd() };
  }
  return spans;
}

function textSpan(value: string, { place: { end } }: Paragraph): Span {
  return { type: 'text', attributes: undefined, place: { start: end, end: end + value.length }, value };
}

/** The characters that references stand for. */
function decoded(html: string): string {
  return html.replace(/&[#\w]+;/g, (written) => {
    const codePoint = codePointOfReference(written);
    return codePoint === undefined ? written : String.fromCodePoint(codePoint);
  });
}

function codePointOfReference(written: string): number | undefined {
  const [, decimal, hexadecimal, name = ''] = /^&(?:#(\d+)|#x([\da-f]+)|(\w+));$/i.exec(written) ?? [];
  const number = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : undefined;
  const codePoint = number === undefined ? codePointOf(name) : codePointOfNumber(number);
  return codePoint !== undefined && codePoint <= 0x10ffff ? codePoint : undefined;
}
