import fc from 'fast-check';
import { type QuoteStyle, quoteScalar } from '../../src/core/frontMatter/quoteScalar';

/** Values that writers have, and some that hurt. Every comment of the texts below is `# c` and a number of its own. */
const writtenValues = [
  ...[
    'a',
    'b',
    'c',
    'bread',
    '業務改善',
    'open data',
    'C#',
    '2024',
    '2024-01-02',
    'no',
    '~',
    "it's",
    'say "hi"',
    'a: b',
  ],
  ...[
    '- x',
    '[y]',
    'x, y',
    'a,',
    '図　書',
    '#h',
    'a #h',
    '*star',
    '&and',
    '!bang',
    'C:\\x',
    'Ａ',
    'a:',
    '?',
    '%',
    '@you',
  ],
];

export const anyValue = fc.constantFrom(...writtenValues);
const quotes = fc.constantFrom<QuoteStyle>('plain', 'plain', 'plain', 'single', 'double');
const scalar = fc.tuple(anyValue, quotes).map(([value, style]) => quoteScalar(value, style));
/** `&?` becomes an anchor, `*?` an alias of one that stands before, `#?` a comment. */
const item = fc.oneof(
  { weight: 12, arbitrary: scalar },
  { weight: 1, arbitrary: scalar.map((text) => `&? ${text}`) },
  { weight: 1, arbitrary: scalar.map((text) => `!!str ${text}`) },
  { weight: 1, arbitrary: fc.constantFrom('*?', '1', 'true', '2.5', '2024-05-06', '~', '[a, b]', '{k: v}', '""') },
);
const comment = fc.constantFrom('', '', '', '', ' #?', '   #?');
const gap = fc.constantFrom('', '', '', '', '\n', '#?\n', '  #?\n', '\n\n', '\n#?\n\n');
const property = fc.constantFrom('', '', '', '', '', '', '&? ', '!!seq ');

const flowList = fc
  .tuple(
    fc.array(item, { maxLength: 5 }),
    fc.constantFrom(', ', ',', ' , ', ',\t', ',  '),
    fc.constantFrom('', ' '),
    property,
    comment,
  )
  .chain(([items, separator, pad, tag, tail]) =>
    fc.constantFrom('', '', '', ',', ', ').map((trailing) => {
      const end = items.length === 0 ? '' : trailing;
      return ` ${tag}[${pad}${items.join(separator)}${end}${pad}]${tail}\n`;
    }),
  );

const flowListInLines = fc
  .tuple(
    fc.array(fc.tuple(item, comment, fc.constantFrom('\n', '\n', '\n\n', ' ', '\n  #?\n')), { maxLength: 4 }),
    comment,
    comment,
  )
  .chain(([items, opening, tail]) =>
    fc
      .tuple(fc.constantFrom('', ','), fc.constantFrom('  ', '    ', ' '), fc.constantFrom('\n', '\n', ''))
      .map(([trailing, indent, first]) => {
        const written = items.map(([text, beside, next], index) => {
          const comma = index < items.length - 1 ? ',' : trailing;
          return `${text}${comma}${next === ' ' ? '' : beside}${next}${next === ' ' ? '' : indent}`;
        });
        const start = first === '' ? '' : `${opening}\n${indent}`;
        return ` [${start}${written.join('')}]${tail}\n`;
      }),
  );

const blockItem = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.tuple(item, comment).map(
      ([text, beside]) =>
        (pad: string) =>
          `${pad} ${text}${beside}\n`,
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      (pad: string) => `${pad} |\n${indentOf(pad)}    text\n`,
      (pad: string) => `${pad} "a\n${indentOf(pad)}    b"\n`,
      (pad: string) => `${pad} a\n${indentOf(pad)}    b\n`,
      (pad: string) => `${pad}\n`,
      (pad: string) => `${pad} k: v\n${indentOf(pad)}  l: w #?\n`,
      (pad: string) => `${pad} - n\n`,
    ),
  },
);

const blockList = fc
  .tuple(
    fc.array(fc.tuple(blockItem, fc.constantFrom('', '', '', '', '\n', '#?\n', '  #?\n')), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.constantFrom('-', '  -', '    -', '  -  '),
    fc.tuple(fc.constantFrom('', '', '', '', ' ', ' &?', ' !!seq'), comment),
  )
  .map(
    ([items, dash, [tag, beside]]) =>
      `${tag}${beside}\n${items.map(([write, after], index) => write(dash) + (index < items.length - 1 ? after : '')).join('')}`,
  );

function indentOf(dash: string): string {
  return dash.slice(0, dash.indexOf('-'));
}

const scalarValue = fc
  .tuple(fc.constantFrom('', '', '', '', '', '&? ', '!!str ', '&? !!str '), scalar, comment)
  .map(([tag, text, beside]) => ` ${tag}${text}${beside}\n`);

const words = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', 'c', '新着', 'C++', 'x,', '2024', 'no', "d'e"), { minLength: 1, maxLength: 4 }),
    quotes,
    comment,
  )
  .map(
    ([parts, style, beside]) =>
      ` ${style === 'plain' ? parts.join(' ') : quoteScalar(parts.join('  '), style)}${beside}\n`,
  );

const otherValue = fc.constantFrom(
  ...[
    '\n',
    ' \n',
    ' #?\n',
    '  #?\n',
    ' ~\n',
    ' null #?\n',
    ' true\n',
    ' 12 #?\n',
    ' 2026-03-12 21:00:00 +0900\n',
    ' 08\n',
    ' *?\n',
  ],
  ...[' |\n  a: b\n\n  # no comment\n', ' >-\n  long\n  text\n', ' |+\n  kept\n\n', ' |2\n    more\n', ' | #?\n  a\n'],
  ...[' "a\n  b: c"\n', " 'a\n\n  b'\n", ' a\n  b\n  c\n', ' "a\nb"\n', ' a b\n  c d\n', ' "a\\\n  b"\n', ' "a\\tb"\n'],
  ...[' {k: v, l: [a]}\n', '\n  k: v #?\n  l:\n    - a\n', ' &?\n  k: v\n', ' &? {k: v}\n'],
  ...['\n  a\n', '\n  "a" #?\n', ' #?\n  [a,\n  b]\n', ' &? #?\n  - a\n', '\n  |\n  a\n'],
);

const keys = [
  'title',
  'tags',
  'tags',
  'tags',
  'categories',
  'categories',
  'category',
  'tag',
  'date',
  'author',
  'layout',
  'redirect_from',
  '題',
  '"quoted"',
  "'single'",
  'a b',
  'keywords',
];

const field = fc
  .tuple(
    fc.constantFrom(...keys),
    fc.oneof(
      { weight: 4, arbitrary: flowList },
      { weight: 3, arbitrary: flowListInLines },
      { weight: 5, arbitrary: blockList },
      { weight: 4, arbitrary: scalarValue },
      { weight: 3, arbitrary: words },
      { weight: 4, arbitrary: otherValue },
    ),
    fc.constantFrom(':', ':', ':', ':', ':', ' :'),
    gap,
  )
  .map(([key, value, colon, after]) => ({ key, yaml: `${key}${colon}${value}${after}` }));

/** Front matter of a post in every style, nearly always such that Jekyll reads it. */
export const writtenFrontMatter: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(field, { minLength: 1, maxLength: 6 }),
    fc.record({
      isRepeating: fc.constantFrom(false, false, false, false, true),
      merges: fc.constantFrom('', '', '', '', '', '', '<<: *?\n'),
      indent: fc.constantFrom('', '', '', '', '', '  '),
      lineBreak: fc.constantFrom('\n', '\n', '\n', '\r\n', '\r\n', '\r'),
      start: fc.constantFrom('', '', '', '\uFEFF'),
      closing: fc.constantFrom('---\n', '---\n', '---\n\n', '--- \n', '...\n'),
      body: fc.constantFrom('', 'Text\n', '# c of the body\n\n- a\n'),
    }),
  )
  .map(([fields, { isRepeating, merges, indent, lineBreak, start, closing, body }]) => {
    const seen = new Set<string>();
    const kept = fields.filter(({ key }) => isRepeating || (!seen.has(key) && seen.add(key)));
    const named = numbered(kept.map(({ yaml }) => yaml).join('') + merges);
    const yaml = indent === '' ? named : named.replaceAll(/^(?=.)/gm, indent);
    const isCr = lineBreak === '\r';
    const inner = yaml.replaceAll('\n', lineBreak);
    const outer = (part: string): string => (isCr ? part : part.replaceAll('\n', lineBreak));
    return `${start}${outer('---\n')}${isCr && inner !== '' ? `${inner.slice(0, -1)}\n` : inner}${outer(closing)}${outer(body)}`;
  });

/** Gives each anchor and comment a number of its own, and each alias one of an anchor before it; without one it is a word. */
function numbered(yaml: string): string {
  let anchors = 0;
  let comments = 0;
  return yaml.replaceAll(/&\?|\*\?|#\?/g, (mark) => {
    switch (mark[0]) {
      case '&':
        return `&n${++anchors}`;
      case '*':
        return anchors === 0 ? 'none' : `*n${anchors}`;
      default:
        return `# c${++comments}`;
    }
  });
}
