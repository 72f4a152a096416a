import type { Span } from './node';

/** What is written in spans, without links, pictures, and signs. */
export function textOf(spans: readonly Span[], isIn: (span: Span) => boolean = () => true): string {
  return spans
    .filter(isIn)
    .map((span) => {
      switch (span.type) {
        case 'text':
        case 'codespan':
        case 'math':
        case 'abbreviation':
          return span.value;
        default:
          return 'children' in span ? textOf(span.children as Span[], isIn) : '';
      }
    })
    .join('');
}
