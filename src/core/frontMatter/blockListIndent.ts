import type { Field } from './frontMatter';
import { lineStartAt } from './yamlLine';

/** What stands before the dashes of a list below its key: as in the last such list of the post, else two spaces more than before the key. */
export function blockListIndent(text: string, fields: readonly Field[]): string {
  const isBelowKey = ({ style, keySpan, valueSpan }: Field): boolean =>
    style === 'block-list' && lineStartAt(text, valueSpan.start, 0) > keySpan.start;
  const list = fields.findLast(isBelowKey);
  const column = list ? columnOf(text, list.valueSpan.start) : columnOf(text, fields[0]?.keySpan.start ?? 0) + 2;
  return ' '.repeat(column);
}

function columnOf(text: string, offset: number): number {
  return offset - lineStartAt(text, offset, 0);
}
