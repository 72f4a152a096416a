import type { Document } from '../parse';
import type { Block, CodeBlock, CodeSpan, Definition, DefinitionTerm, MathBlock, MathSpan, Span } from './node';

/** All code and formulas of a document, wherever they stand. */
export function codeOf({ children, footnotes }: Document): readonly (CodeBlock | CodeSpan | MathBlock | MathSpan)[] {
  const found: (CodeBlock | CodeSpan | MathBlock | MathSpan)[] = [];
  const waiting: (Block | Span | Definition | DefinitionTerm)[] = [...children];
  for (const footnote of footnotes.values()) {
    waiting.push(...(footnote.children ?? []));
  }
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    switch (node.type) {
      case 'codeblock':
      case 'codespan':
      case 'math':
      case 'mathBlock':
        found.push(node);
        break;
      case 'table':
        for (const { rows } of node.groups) {
          waiting.push(...rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.children)));
        }
        break;
      default:
        if ('children' in node) {
          waiting.push(...node.children);
        }
    }
  }
  return found;
}
