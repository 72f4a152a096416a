import { holdsNoHtml, isVoidElement } from '../html/elements';
import type { Block, HtmlElement, Span } from '../tree/node';

/** Whether an element is printed as `<br />`. */
export function isPrintedEmpty({ name, closed, model, children }: HtmlElement<Block | Span>): boolean {
  return children.length === 0 && (isVoidElement(name) || (closed && model === 'raw' && !holdsNoHtml(name)));
}
