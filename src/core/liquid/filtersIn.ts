import { type Span, span } from '../text/span';
import type { LiquidToken } from './liquidToken';

export interface UsedFilter {
  readonly name: string;
  readonly span: Span;
}

/** The filters of an output, or of a tag that takes some. A `|` in quotes is text. */
export function filtersIn({ kind, name, isClosed, markup, markupStart }: LiquidToken): readonly UsedFilter[] {
  if (!isClosed || (kind === 'tag' && name !== 'assign' && name !== 'echo') || !markup.includes('|')) {
    return [];
  }
  const filters: UsedFilter[] = [];
  for (const { 0: all, 1: filter, index } of markup.matchAll(/"[^"]*"|'[^']*'|\|\s*([\w-]+)/g)) {
    if (filter !== undefined) {
      const start = markupStart + index + all.length - filter.length;
      filters.push({ name: filter, span: span(start, start + filter.length) });
    }
  }
  return filters;
}
