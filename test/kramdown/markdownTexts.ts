import fc from 'fast-check';

const lineStarts = [
  ...['', '', '', '# ', '## ', '> ', '> > ', '* ', '- ', '1. ', '  * ', '    ', '\t', '   - ', '- [x] ', ': '],
  ...['```', '~~~ ruby', '---', '===', '| a | b |', '|---|:-:|', '|===|', '[b]: /url "t"', '[^f]: ', '*[HTML]: Hyper'],
  ...['{:.cls}', '{: #x .y}', '{:ref: .z}', '^', '<div>', '</div>', '<div markdown="1">', '<p>', '</p>', '<!-- x'],
  ...['-->', '<pre>', '<script>', '</script>', '$$', '{::comment}', '{:/comment}', '{::nomarkdown}', '{:/}', '{:toc}'],
];

const pieces = [
  ...[
    'a',
    'foo',
    '日本',
    '語。',
    '（強調）',
    "It's",
    '1.',
    'é',
    '😀',
    '　',
    ' ',
    '*',
    '**',
    '_',
    '`',
    '``',
    '[',
    '](u)',
  ],
  ...[
    '](u "t")',
    '[a][b]',
    '![',
    '](i.png)',
    '<b>',
    '</b>',
    '<br>',
    '<!-- c -->',
    '"',
    "'",
    '--',
    '...',
    '$$',
    '&amp;',
  ],
  ...[
    '&',
    '<',
    '>',
    '\\*',
    '\\',
    '  \n',
    '{:.c}',
    '[^f]',
    '~~',
    '|',
    '<http://a.b/c>',
    '`c`',
    '*a*',
    '**b**',
    '[l](m)',
  ],
];

/** Lines of what Markdown is made of, in any order. */
export const markdown = fc
  .array(
    fc
      .tuple(fc.constantFrom(...lineStarts), fc.array(fc.constantFrom(...pieces), { maxLength: 6 }))
      .map(([start, rest]) => start + rest.join('')),
    { maxLength: 12 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((lineBreak) => lines.join(lineBreak)));

/** Any text at all. */
export const anything = fc.oneof(
  { weight: 3, arbitrary: markdown },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
