import { type Message, message } from '../core/foundation/message';
import type { ValueStyle } from '../core/frontMatter/frontMatter';
import type { FieldType } from '../core/posts/fieldType';
import type { FieldStatistics } from '../core/statistics/fieldStatistics';
import type { Count } from '../core/statistics/siteStatistics';
import type { PrintedFields } from './printedFields';
import { table } from './table';

type Localize = (message: Message) => string;

/** How the posts write their fields: one line a field. */
export function fieldsText({ collection, fields }: PrintedFields, localize: Localize): readonly string[] {
  if (fields.length === 0) {
    return [];
  }
  const usual = new Set(fields.toSorted((a, b) => b.posts - a.posts).slice(0, mostShown));
  const shown = fields.filter((field) => usual.has(field));
  const more = fields.length - shown.length;
  const hasEmpty = shown.some(({ posts, filled }) => filled < posts);
  const header = [
    localize(message('Field')),
    localize(message('Posts')),
    ...(hasEmpty ? [localize(message('Empty'))] : []),
    localize(message('Type')),
    localize(message('Written as')),
  ];
  const rows = shown.map((field) => [
    field.name,
    String(field.posts),
    ...(hasEmpty ? [field.posts === field.filled ? '' : String(field.posts - field.filled)] : []),
    counted(field.types, (type) => localize(types[type])),
    writtenAs(field, localize),
  ]);
  return [
    localize(collection === null ? message('Fields') : message('Fields of the collection {0}', collection)),
    ...table([header, ...rows], ['left', 'right', hasEmpty ? 'right' : 'left']).map((line) => `  ${line}`),
    ...(more > 0 ? [`  ${localize(message('and {0} more, which --format json shows', more))}`] : []),
    '',
  ];
}

/** Fields shown for people: a fence forgotten in one post makes fields of every line with a colon. */
const mostShown = 30;

/** Dates by their formats, all else by its signs. */
function writtenAs({ styles, itemStyles, dateFormats }: FieldStatistics, localize: Localize): string {
  const sign = (style: ValueStyle): string => signs[style] ?? localize(message('plain'));
  const shown = [counted(dateFormats, (format) => format), counted(styles, sign)];
  // An unquoted date is what its format shows.
  const [formats = '', written = ''] =
    styles.length === 1 && styles[0]?.name === 'plain' && dateFormats.length > 0 ? [shown[0]] : shown;
  const items = counted(itemStyles, sign);
  return [formats, written, items === '' ? '' : localize(message('items {0}', items))]
    .filter((part) => part !== '')
    .join('; ');
}

/** Each with its number, but for one that stands alone. */
function counted<Word extends string>(counts: readonly Count<Word>[], shown: (word: Word) => string): string {
  return counts.length === 1
    ? counts.map(({ name }) => shown(name)).join('')
    : counts.map(({ name, posts }) => `${shown(name)} ${posts}`).join(', ');
}

const types: Readonly<Record<FieldType, Message>> = {
  string: message('text'),
  number: message('number'),
  boolean: message('yes or no'),
  date: message('date'),
  list: message('list'),
  map: message('keys and values'),
  nothing: message('nothing'),
};

/** As they look in a post; what needs no sign is plain. */
const signs: Partial<Readonly<Record<ValueStyle, string>>> = {
  single: "'…'",
  double: '"…"',
  literal: '|',
  folded: '>',
  'flow-list': '[…]',
  'block-list': '- …',
  'flow-map': '{…}',
  'block-map': '… : …',
  other: '…',
};
