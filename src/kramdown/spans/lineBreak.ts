import type { SpanConstruct } from './spanParser';

/** Two spaces or two backslashes at the end of a line. In GFM one backslash too, or with `hard_wrap` nothing at all. */
export const lineBreak: SpanConstruct = (parser) => {
  const { text, pos, end } = parser;
  const isGfm = parser.document.options.input === 'GFM';
  const length = breakLength(text, pos, isGfm, parser.document.options.hard_wrap);
  if (length === undefined || pos + length >= end) {
    return false;
  }
  parser.add({ type: 'br', attributes: undefined, place: parser.place(pos, pos + length) }, pos + length);
  if (text[parser.pos] === '\n') {
    parser.addText('\n', parser.pos, parser.pos + 1);
  }
  return true;
};

function breakLength(text: string, pos: number, isGfm: boolean, isHardWrap: boolean): number | undefined {
  if (text.startsWith('  \n', pos) || text.startsWith('\\\\\n', pos)) {
    return 2;
  }
  if (isGfm && text.startsWith('\\\n', pos)) {
    return 1;
  }
  return isGfm && isHardWrap && text[pos] === '\n' ? 0 : undefined;
}
