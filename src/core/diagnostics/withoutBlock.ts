import type { Post } from '../posts/post';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/textEdit';

/** Takes the lines of a block out of an article, with the empty lines behind it, or at the end of the text those before it. */
export function withoutBlock({ text, bodyStart }: Post, { start, end }: Span): TextEdit {
  const lineStart = Math.max(bodyStart, text.lastIndexOf('\n', start - 1) + 1);
  const rest = /^[^\r\n]*(?:\r\n?|\n|$)(?:[ \t]*(?:\r\n?|\n))*/.exec(text.slice(end))?.[0] ?? '';
  if (end + rest.length < text.length) {
    return { span: { start: lineStart, end: end + rest.length }, newText: '' };
  }
  let from = lineStart;
  while (from > bodyStart && /[\r\n]/.test(text[from - 1] ?? '')) {
    from--;
  }
  const lineBreak = /\r\n?|\n/.exec(rest)?.[0] ?? '';
  return { span: { start: from, end: text.length }, newText: from === bodyStart ? '' : lineBreak };
}
