import type { Options } from '../options';
import type { List, Span } from '../tree/node';
import { attributesHtml } from './attributes';
import { escapeAttribute } from './escapeHtml';
import type { PrintedHeader } from './printedHeader';

interface Entry {
  readonly level: number;
  readonly html: string;
  readonly id: string;
  readonly below: Entry[];
}

/** The list that `{:toc}` stands for; nothing where there are no headers. */
export function tableOfContents(
  list: List,
  headers: readonly PrintedHeader[],
  options: Options,
  print: (spans: readonly Span[]) => string,
): string {
  const entries = entriesOf(headers, options, print);
  if (entries.length === 0) {
    return '';
  }
  const attributes = new Map(list.attributes);
  if (!attributes.has('id')) {
    attributes.set('id', 'markdown-toc');
  }
  const prefix = attributes.get('id') ?? '';
  return listHtml(entries, list.type, attributesHtml(attributes), escapeAttribute(prefix), 0);
}

function entriesOf(
  headers: readonly PrintedHeader[],
  { toc_levels }: Options,
  print: (spans: readonly Span[]) => string,
): readonly Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const { header, id } of headers) {
    const isLeftOut = /(?:^|\s)no_toc(?:\s|$)/.test(header.attributes?.get('class') ?? '');
    if (id === undefined || isLeftOut || !toc_levels.includes(header.level)) {
      continue;
    }
    const entry: Entry = {
      level: header.level,
      html: print(plain(header.children)),
      id: escapeAttribute(id),
      below: [],
    };
    while ((open.at(-1)?.level ?? 0) >= entry.level) {
      open.pop();
    }
    (open.at(-1)?.below ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

/** Without links and footnotes, which have no place in a link. */
function plain(spans: readonly Span[]): readonly Span[] {
  return spans.flatMap((span): readonly Span[] => {
    if (span.type === 'footnote') {
      return [];
    }
    if (span.type === 'a') {
      return plain(span.children);
    }
    return 'children' in span ? [{ ...span, children: plain(span.children as Span[]) } as Span] : [span];
  });
}

function listHtml(
  entries: readonly Entry[],
  type: string,
  attributes: string,
  prefix: string,
  indentation: number,
): string {
  const indent = ' '.repeat(indentation);
  const items = entries.map(({ html, id, below }) => {
    const inner =
      below.length > 0
        ? `${' '.repeat(4)}${listHtml(below, type, '', prefix, indentation + 4).trimStart()}${indent}  `
        : '';
    return `${indent}  <li><a href="#${id}" id="${prefix}-${id}">${html}</a>${inner}</li>\n`;
  });
  return `${indent}<${type}${attributes}>\n${items.join('')}${indent}</${type}>\n`;
}
