import type { Document } from '../../src/kramdown/parse';
import type { Block, Definition, DefinitionTerm, Place, Span, TableCell } from '../../src/kramdown/tree/node';

export type Node = Block | Span | Definition | DefinitionTerm | (TableCell & { readonly type: 'cell' });

export function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'table') {
    return node.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => ({ ...cell, type: 'cell' as const }))),
    );
  }
  return 'children' in node ? node.children : [];
}

/** Every node of a document with the place of what it stands in. */
export function nodesOf({
  children,
  footnotes,
}: Document): readonly { readonly node: Node; readonly around?: Place }[] {
  const found: { node: Node; around?: Place }[] = [];
  const visit = (nodes: readonly Node[], around: Place | undefined) => {
    for (const node of nodes) {
      found.push(around ? { node, around } : { node });
      visit(childrenOf(node), node.place);
    }
  };
  visit(children, undefined);
  for (const footnote of footnotes.values()) {
    visit(footnote.children ?? [], undefined);
  }
  return found;
}
