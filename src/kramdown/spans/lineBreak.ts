import type { SpanConstruct } from './spanParser';

/** Two spaces or two backslashes at the end of a line. In GFM one backslash too, or with `hard_wrap` nothing at all. */
export const lineBreak: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  const { input, hard_wrap } = parser.document.options;
  // What GFM adds holds for text outside of HTML.
  const length = breakLength(text, pos, input === 'GFM' && !parser.isInHtml, input === 'GFM' && hard_wrap);
  const isDone = length === 0 && parser.children.at(-1)?.type === 'br' && parser.plainBefore === '';
  if (length === undefined || isDone || pos + Math.max(length, 1) >= end) {
    return false;
  }
  parser.add({ type: 'br', attributes: undefined, place: parser.place(pos, pos + length) }, pos + length);
  return true;
};

function breakLength(text: string, pos: number, isGfm: boolean, isHardWrap: boolean): number | undefined {
  const isWrapped = isGfm && isHardWrap;
  if (!isHardWrap && (text.startsWith('  \n', pos) || text.startsWith('\\\\\n', pos))) {
    return 2;
  }
  if (isGfm && !isHardWrap && text.startsWith('\\\n', pos)) {
    return 1;
  }
  return isWrapped && text[pos] === '\n' ? 0 : undefined;
}
