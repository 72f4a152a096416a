import { slice, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import type { Field, FrontMatter } from './frontMatter';
import { quoteScalar } from './quoteScalar';
import { lineStartAt, lineTextEnd, nextLineStart, skipBlanks } from './yamlLine';

export interface NewField {
  readonly key: string;
  /** The YAML of the value: the rest of the line, or from a line break on the lines after the key. May be empty. */
  readonly yamlText: string;
  /** The site's habit. The field comes after the nearest present one that precedes it there, else before the next one. */
  readonly order: readonly string[];
}

/** One edit that adds the field, in a line of its own with the line ending of the post; also where there is no front matter yet. */
export function insertField(text: string, frontMatter: FrontMatter, field: NewField): readonly TextEdit[] {
  const { state, bom, openingFence, yaml } = frontMatter;
  if (state === 'absent') {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const fence = `---${eol}`;
    return [{ span: span(bom.end, bom.end), newText: fence + lineOf(field, '', eol) + fence }];
  }
  const eol = slice(text, openingFence).endsWith('\r\n') ? '\r\n' : '\n';
  const place = findPlace(text, frontMatter, field);
  const line = lineOf(field, place.indent, eol);
  const isInLine = place.offset > yaml.start && !'\r\n'.includes(text[place.offset - 1] ?? '\n');
  const newText = isInLine ? eol + line.slice(0, -eol.length) : line;
  return [{ span: span(place.offset, place.offset), newText }];
}

interface InsertPlace {
  readonly offset: number;
  readonly indent: string;
}

function findPlace(text: string, { fields, yaml }: FrontMatter, { key, order }: NewField): InsertPlace {
  const rank = order.indexOf(key);
  const present = (name: string): Field | undefined => fields.findLast((field) => field.key === name);
  const before = rank < 0 ? undefined : order.slice(0, rank).findLast(present);
  if (before !== undefined) {
    return after(text, present(before) as Field, yaml.end);
  }
  const next = rank < 0 ? undefined : order.slice(rank + 1).find(present);
  const following = next === undefined ? undefined : fields.find((field) => field.key === next);
  if (following) {
    return {
      offset: lineStartAt(text, following.keySpan.start, yaml.start),
      indent: indentOf(text, following, yaml.start),
    };
  }
  const last = fields.at(-1);
  return last ? after(text, last, yaml.end) : { offset: yaml.end, indent: '' };
}

/** The blank lines after a text in a block of lines may belong to it. */
function after(text: string, field: Field, limit: number): InsertPlace {
  let offset = nextLineStart(text, field.span.end, limit);
  const isBlock = field.style === 'literal' || field.style === 'folded';
  for (let next = offset; isBlock && next < limit && isBlankLine(text, next, limit); ) {
    next = nextLineStart(text, next, limit);
    offset = next;
  }
  return { offset, indent: indentOf(text, field, 0) };
}

function isBlankLine(text: string, line: number, limit: number): boolean {
  return skipBlanks(text, line, limit) === lineTextEnd(text, line, limit);
}

function indentOf(text: string, field: Field, from: number): string {
  const line = lineStartAt(text, field.keySpan.start, from);
  const indent = text.slice(line, field.keySpan.start);
  return /^ *$/.test(indent) ? indent : '';
}

function lineOf({ key, yamlText }: NewField, indent: string, eol: string): string {
  const isBelow = /^[\r\n]/.test(yamlText);
  const written = quoteScalar(key, 'plain', 'field');
  return `${indent}${written}:${isBelow ? '' : ' '}${yamlText.replaceAll(/\r\n?|\n/g, eol)}${eol}`;
}
