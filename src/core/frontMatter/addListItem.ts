import { slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { fillField } from './fillField';
import type { Field, FrontMatter } from './frontMatter';
import { insertField } from './insertField';
import { type QuoteStyle, quoteScalar } from './quoteScalar';
import { lineStartAt, lineTextEnd } from './yamlLine';

/**
 * Adds a value at the end of a field's list, written as the list is and quoted as its last item. A single value becomes a
 * list of two, a field that is not there a list of one. Undefined where the value is something else.
 */
export function addListItem(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  value: string,
): readonly TextEdit[] | undefined {
  const field = frontMatter.fields.findLast((candidate) => candidate.key === key);
  if (!field) {
    return insertField(text, frontMatter, { key, yamlText: `[${quoteScalar(value, 'plain')}]`, order: [] });
  }
  if (!field.isClosed) {
    return undefined;
  }
  switch (field.style) {
    case 'empty':
      return [fillField(text, field, `[${quoteScalar(value, 'plain')}]`).edit];
    case 'plain':
    case 'single':
    case 'double': {
      const { start, end } = field.valueSpan;
      const added = quoteScalar(value, field.style);
      return [
        { span: span(start, start), newText: '[' },
        { span: span(end, end), newText: `, ${added}]` },
      ];
    }
    case 'flow-list':
      return [inFlow(text, field, value)];
    case 'block-list':
      return inBlock(text, field, value);
    default:
      return undefined;
  }
}

function inFlow(text: string, { valueSpan, items }: Field, value: string): TextEdit {
  const last = items.at(-1);
  const added = quoteScalar(value, quotesOf(items));
  if (!last) {
    return { span: valueSpan, newText: `[${added}]` };
  }
  const rest = text.slice(last.span.end, valueSpan.end);
  const comma = /^\s*,/.exec(rest)?.[0].length ?? 0;
  return { span: span(last.span.end, last.span.end + comma), newText: `, ${added}` };
}

function inBlock(text: string, { items }: Field, value: string): readonly TextEdit[] | undefined {
  const last = items.at(-1);
  if (!last) {
    return undefined;
  }
  const lineStart = lineStartAt(text, last.span.start, 0);
  const dash = text.slice(lineStart, last.span.start);
  if (!/^ *-[ \t]+$/.test(dash)) {
    return undefined;
  }
  const lineEnd = lineTextEnd(text, last.span.end, text.length);
  const lineBreak = text.startsWith('\r\n', lineEnd) ? '\r\n' : '\n';
  const newText = lineBreak + dash + quoteScalar(value, quotesOf(items));
  return slice(text, last.span).includes('\n') ? undefined : [{ span: span(lineEnd, lineEnd), newText }];
}

function quotesOf(items: Field['items']): QuoteStyle {
  const style = items.at(-1)?.style;
  return style === 'single' || style === 'double' ? style : 'plain';
}
