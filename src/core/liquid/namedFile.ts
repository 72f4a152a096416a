import { type Span, span } from '../text/span';
import type { LiquidToken } from './liquidToken';

export interface NamedFile {
  readonly name: string;
  readonly span: Span;
}

/** The file or post that a tag names; undefined without one, and where a variable stands in the name. */
export function namedFile({ name: tag, markup, markupStart }: LiquidToken): NamedFile | undefined {
  const isInclude = tag.startsWith('include');
  const found = isInclude ? /\S+/.exec(markup) : /\S(?:.*\S)?/s.exec(markup);
  if (!found || /[{}]/.test(isInclude ? found[0] : markup)) {
    return undefined;
  }
  const start = markupStart + found.index;
  return { name: found[0], span: span(start, start + found[0].length) };
}
