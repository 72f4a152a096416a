import { type Message, message } from '../core/foundation/message';
import type { PrintedVocabulary } from './printedFields';
import { table } from './table';

type Localize = (message: Message) => string;

/** Values shown for people; sites have thousands of tags. */
const mostShown = 30;
/** Of each other field. */
const mostOfField = 10;

/** The vocabularies, each value with how many posts have it and when it was used last; the longest, tags, first: the end is what a terminal shows. */
export function vocabulariesText(vocabularies: readonly PrintedVocabulary[], localize: Localize): readonly string[] {
  const others = vocabularies.filter(({ field }) => field !== 'categories' && field !== 'tags');
  return [
    ...listOf('tags', message('Tags'), vocabularies, localize),
    ...listOf('categories', message('Categories'), vocabularies, localize),
    ...valuesOfFields(others, localize),
  ];
}

function listOf(
  taxonomy: string,
  title: Message,
  vocabularies: readonly PrintedVocabulary[],
  localize: Localize,
): readonly string[] {
  const values = vocabularies.find(({ field }) => field === taxonomy)?.values ?? [];
  return values.length === 0
    ? []
    : indented(title, table([columns(localize), ...rowsOf(values, mostShown, localize)], ['right']), localize);
}

/** One table for all of them. Where each value is one post's own there is nothing to choose from. */
function valuesOfFields(vocabularies: readonly PrintedVocabulary[], localize: Localize): readonly string[] {
  const rows = vocabularies
    .filter(({ values }) => values.some(({ posts }) => posts > 1))
    .flatMap(({ field, values }) =>
      rowsOf(values, mostOfField, localize).map((row, index) => [index === 0 ? field : '', ...row]),
    );
  const header = [localize(message('Field')), ...columns(localize)];
  return rows.length === 0
    ? []
    : indented(message('Values of other fields'), table([header, ...rows], ['left', 'right']), localize);
}

function columns(localize: Localize): readonly string[] {
  return [message('Posts'), message('Last used'), message('Value')].map(localize);
}

function rowsOf(values: PrintedVocabulary['values'], most: number, localize: Localize): readonly (readonly string[])[] {
  const more = values.length - most;
  return [
    ...values.slice(0, most).map(({ name, posts, lastUsed }) => [String(posts), lastUsed ?? '-', name]),
    ...(more > 0 ? [['', '', localize(message('and {0} more, which --format json shows', more))]] : []),
  ];
}

function indented(title: Message, lines: readonly string[], localize: Localize): readonly string[] {
  return [localize(title), ...lines.map((line) => `  ${line}`), ''];
}
