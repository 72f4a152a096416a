import type { Document } from '../parse';
import type { Block, Definition, DefinitionList, DefinitionTerm, Header, Span } from '../tree/node';
import { HeaderIds } from './headerIds';
import type { PrintedHeader } from './printedHeader';

/** The headers of a document in the order in which they are printed, and the ids of headers and terms. */
export interface HeaderNames {
  readonly headers: readonly PrintedHeader[];
  readonly ids: ReadonlyMap<Header | DefinitionTerm, string>;
}

export function nameHeaders({ children, footnotes, options }: Document): HeaderNames {
  const made = new HeaderIds(options);
  const headers: PrintedHeader[] = [];
  const ids = new Map<Header | DefinitionTerm, string>();
  const visit = (blocks: readonly (Block | DefinitionTerm | Definition | Span)[], isInHtml: boolean) => {
    for (const block of blocks) {
      if (block.type === 'header') {
        const own = block.attributes?.get('id');
        const id = own ?? (options.auto_ids ? made.idFor(block, isInHtml) : undefined);
        headers.push({ header: block, id });
        if (id !== undefined) {
          ids.set(block, id);
        }
      } else if (block.type === 'dl') {
        nameTerms(block, made, ids);
      }
      if ('children' in block && mayHoldHeaders.has(block.type)) {
        visit(block.children, isInHtml || block.type === 'html');
      }
    }
  };
  visit(children, false);
  for (const footnote of footnotes.values()) {
    visit(footnote.children ?? [], false);
  }
  return { headers, ids };
}

const mayHoldHeaders: ReadonlySet<string> = new Set(['blockquote', 'ul', 'ol', 'li', 'dl', 'dd', 'html']);

/** `{:auto_ids}` on a definition list, or `{:auto_ids-prefix-}`. */
function nameTerms(
  { references, children }: DefinitionList,
  made: HeaderIds,
  ids: Map<Header | DefinitionTerm, string>,
): void {
  const asked = references?.find((word) => /^auto_ids(?:-|$)/.test(word));
  if (asked === undefined) {
    return;
  }
  for (const term of children) {
    if (term.type === 'dt' && !term.attributes?.has('id')) {
      ids.set(term, made.ofTerm(term, asked.slice('auto_ids-'.length)));
    }
  }
}
