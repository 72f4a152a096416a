import assert from 'node:assert/strict';
import { toHtml } from '../../src/kramdown/index';
import { processorTime } from '../support/processorTime';

/** Texts that grow with `n`, made to hurt: every construct begun again and again, nested, or never closed. */
const texts: Readonly<Record<string, (n: number) => string>> = {
  'nested quotes': (n) => `${'> '.repeat(n)}a`,
  'nested quotes without blanks': (n) => `${'>'.repeat(n)}a`,
  'nested lists on one line': (n) => `${'* '.repeat(n)}a`,
  'nested numbered lists': (n) => `${'1. '.repeat(n)}a`,
  'quotes and lists in turn': (n) => `${'> - '.repeat(n / 2)}a`,
  'lists nested by indentation': (n) => lines(Math.sqrt(n) * 2, (i) => `${' '.repeat(2 * i)}* a`),
  'definitions in definitions': (n) => lines(Math.sqrt(n), (i) => `${'  '.repeat(i)}a\n${'  '.repeat(i)}: b`),
  'nested brackets': (n) => `${'['.repeat(n)}a${']'.repeat(n)}`,
  'nested links': (n) => `${'['.repeat(n)}a${'](b)'.repeat(n)}`,
  'nested pictures': (n) => `${'!['.repeat(n)}a${'](b)'.repeat(n)}`,
  'nested emphasis': (n) => `${'*a **b '.repeat(n / 2)}c${'** *'.repeat(n / 2)}`,
  'nested elements': (n) => `${'<div>'.repeat(n)}a${'</div>'.repeat(n)}`,
  'nested elements with Markdown': (n) => `${'<div markdown="1">\n'.repeat(n)}a\n${'</div>\n'.repeat(n)}`,
  'nested elements in text': (n) => `a ${'<b>'.repeat(n)}a${'</b>'.repeat(n)}`,
  'a table with many rows': (n) => '| a | b | c |\n'.repeat(n),
  'a table with many columns': (n) => `${'| a '.repeat(n)}|\n|---|\n${'| a '.repeat(n)}|\n`,
  'a table that ends with text': (n) => `${'| a | `b` |\n'.repeat(n)}text`,
  'a table of code that is never closed': (n) => 'a | `b\n'.repeat(n),
  'a table of elements that are never closed': (n) => '| <b> | a |\n'.repeat(n),
  'elements that are never closed': (n) => '<x>\n'.repeat(n),
  'attributes that are never closed': (n) => `<div ${'a="b" '.repeat(n)}`,
  'footnotes that mark each other': (n) => `[^0]\n\n${lines(n, (i) => `[^${i}]: [^${(i * 7 + 1) % n}]`)}`,
  'many footnotes': (n) => `${lines(n, (i) => `a[^${i}]`)}\n${lines(n, (i) => `[^${i}]: b`)}`,
  'many marks of one footnote': (n) => `${'a[^1] '.repeat(n)}\n\n[^1]: b`,
  'many link definitions': (n) => `${lines(n, (i) => `[a${i}]: b`)}\n${lines(n, (i) => `[x][a${i}]`)}`,
  'instructions that are never closed': (n) => `<div>${'<?a '.repeat(n)}</div>`,
  'many abbreviations': (n) => `${lines(n / 10, (i) => `*[A${i}]: b`)}\n${'A1 A2 C '.repeat(n)}`,
  'attribute lists that name one another': (n) => `${lines(n, (i) => `{:a${i}: a${i + 1}}`)}\n\nb\n{:a0}`,
  'attribute lists that fan out': () => `${lines(40, (i) => `{:a${i}: a${i + 1} a${i + 1}}`)}\n\nb\n{:a0}`,
  'attribute lists that are never closed': (n) => 'a\n{: .b\n'.repeat(n),
  'attribute lists that something follows': (n) => `${'a\n{: .b\n'.repeat(n)}}${' '.repeat(n)}c`,
  'attribute lists of escaped braces': (n) => `a\n{: ${'\\}\n'.repeat(n)}`,
  'an attribute list named again and again': (n) => '{:a: .x}\n'.repeat(10 * n),
  'brackets and emphasis in a link': (n) => `[${'*a* [] '.repeat(5 * n)}](b)`,
  'code elements in a row that are never closed': (n) => `| ${'<code> '.repeat(5 * n)}|`,
  'many definition lists with attributes': (n) => '{:.x}\na\n: b\n\n^\n'.repeat(5 * n),
  'titles that are never closed, paragraph by paragraph': (n) => '[a](b "c\n\n'.repeat(5 * n),
  'attributes that are never closed, paragraph by paragraph': (n) => `${'*a*{: b\n\n'.repeat(5 * n)}}`,
  'many headings of one name': (n) => '# a\n\n'.repeat(n),
  'a table of contents': (n) => `* a\n{:toc}\n\n${'# a\n\n## b\n\n'.repeat(n / 2)}`,
  'many tables of contents': (n) => `${'* a\n{:toc}\n\n'.repeat(Math.sqrt(n))}${'# a\n\n'.repeat(Math.sqrt(n))}`,
  'many definition lists': (n) => 'a\n: b\n\n'.repeat(n),
  'definition lists that go on': (n) => 'a\n: b\n'.repeat(n),
  'definition lists with attributes': (n) => '{:.x}\na\n: b\n\n^\n'.repeat(n),
  'a loose list': (n) => '- a\n\n- b\n\n'.repeat(n),
  'a list with attributes': (n) => '- {: .a} b\n{: .c}\n'.repeat(n),
  'lines of text': (n) => 'a\n'.repeat(n * 10),
  'lines that go on a list': (n) => `- a\n${'b\n'.repeat(n)}`,
  'lines that go on a quote': (n) => `> a\n${'b\n'.repeat(n)}`,
  'indented code with empty lines': (n) => '    a\n\n'.repeat(n),
  'empty lines in code before text': (n) => `    a\n${'\n'.repeat(n)}b`,
  'fences of growing length': (n) => lines(n / 4, (i) => `${'~'.repeat(3 + (i % 50))}a`),
  'fences that are never closed': (n) => '```a\n~~~\n````\n\n'.repeat(n / 4),
  'fences that shorter ones close': (n) => lines(Math.sqrt(n), (i) => `${'~'.repeat(Math.sqrt(n) + 5 - i)}\na`),
  'runs of backticks of growing length': (n) =>
    Array.from({ length: Math.sqrt(2 * n) }, (_, i) => '`'.repeat(i)).join('a'),
  'blanks in a line': (n) => `a${' '.repeat(n * 10)}b`,
  'blanks at line ends': (n) => `a${' '.repeat(100)}\n`.repeat(n / 10),
  tabs: (n) => `- a\n${'\t'.repeat(n)}b`,
  'blanks in a heading': (n) => `# a${' '.repeat(n)}b${' '.repeat(n)}{#`,
  'signs at the end of a heading': (n) => `# a${' #'.repeat(n)} b`,
  underlines: (n) => `a\n${'-'.repeat(n)}x\n${'='.repeat(n)}x`,
  'rules that are none': (n) => `${'* '.repeat(n / 2)}x\n\n${'- '.repeat(n / 2)}x\n\n${'_ '.repeat(n)}x`,
  'separators that are none': (n) => `| a |\n|${'-+:| '.repeat(n)}x\n`,
  addresses: (n) => 'http://a.b/c '.repeat(n),
  'addresses that go on': (n) => `<http://${'a.'.repeat(n)}`,
  'mail that goes on': (n) => `<${'a.'.repeat(n)}@${'b.'.repeat(n)}`,
  'titles that are never closed': (n) => '[a](b "c '.repeat(n),
  'parentheses in addresses': (n) => `[a](${'('.repeat(n)}`,
  'references that are none': (n) => '[a][b] '.repeat(n),
  'a definition with a long title': (n) => `[a]: b "${'c '.repeat(n)}\n`,
  options: (n) => '{::options auto_ids="false" /}\n\n'.repeat(n),
  'end tags of nothing': (n) => 'a</b>'.repeat(n),
  'scripts that are never closed': (n) => '<script>'.repeat(n),
  instructions: (n) => '<? '.repeat(n),
  'comments that are never closed': (n) => '<!-- a\n\n'.repeat(n),
};

/** Every beginning of something, again and again with its end never coming. */
const beginnings = [
  ...[
    '*a ',
    '**a ',
    '_a ',
    '__a ',
    '***a ',
    '*',
    '_',
    '~~a ',
    '`a ',
    '``a ',
    '[',
    '[a',
    '[a](',
    '[a](b',
    '![',
    '![a](',
    '<',
    '<a ',
  ],
  ...[
    '<a b="',
    '</',
    '<!--',
    '<?',
    '<a@b',
    '<http:',
    '&',
    '&#',
    '"a',
    "'a",
    '"',
    "'",
    '--',
    '.',
    '<<',
    '$$',
    '$$a',
    '\\',
    '{',
    '{:',
  ],
  ...[
    '{: a="',
    '{::',
    '{::comment}',
    '{::nomarkdown} ',
    '[^',
    '[^a]',
    '|',
    '| `',
    '`|',
    '|<',
    ':',
    '#',
    '(',
    '!',
    '\t',
    '　',
    'a\\\n',
    'a  \n',
  ],
  ...[
    '> \n',
    '-\n',
    '1.\n',
    ': \n',
    '#\n',
    '```\n',
    '~~~\n',
    '$$\n',
    '<div>\n',
    '</div>\n',
    '<p>\n',
    '<table>\n',
    '{:.a}\n',
    '^\n',
    '|\n',
    '|-\n',
  ],
  ...[
    '[a]: \n',
    '[^a]:\n',
    '*[a]:\n',
    '{::comment}\n',
    '<!--\n',
    '<pre>\n',
    '<script>\n',
    '===\n',
    '---\n',
    '    a\n',
    'a\n\n',
    '> a\n\n- b\n',
  ],
];

const size = 1000;
/** For what there are many of. */
const smallSize = 400;
const mostGrowth = 8;
/** Below this a machine's moods say more than the text. */
const milliseconds = 60;
const ceiling = 4000;

describe('the engine reads in linear time', function () {
  this.timeout(60_000);

  for (const [name, text] of Object.entries(texts)) {
    it(name, () => assertLinear(text));
  }

  for (const input of ['GFM', 'kramdown'] as const) {
    it(`whatever is begun again and again, with input: ${input}`, () => {
      for (const beginning of beginnings) {
        assertLinear((n) => beginning.repeat((n * smallSize) / size), { input }, JSON.stringify(beginning));
      }
    });
  }

  it('ten thousand of whatever is nested, without running out of stack', () => {
    for (const [name, text] of Object.entries(texts)) {
      if (/nested|turn/.test(name)) {
        assert.equal(typeof toHtml(text(10_000)), 'string', name);
      }
    }
  });

  it('a line of ten megabytes', () => {
    assert.ok(timeOf(`${'日本語の文が続きます。'.repeat(20)}*強調*と[リンク](a)。`.repeat(43_000)) < 15_000);
  });
});

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: Math.floor(count) }, (_, index) => `${line(index)}\n`).join('');
}

function assertLinear(text: (n: number) => string, options: Parameters<typeof toHtml>[1] = {}, name = ''): void {
  const little = text(size);
  const much = text(4 * size);
  let longest = timeOf(much, options);
  assert.ok(longest < ceiling, `${name} ${longest} ms`);
  // The machine has moods: only what takes long each time is slow.
  for (let attempt = 0; attempt < 4 && longest > milliseconds; attempt++) {
    if (longest <= mostGrowth * timeOf(little, options)) {
      return;
    }
    longest = Math.min(longest, timeOf(much, options));
  }
  assert.ok(longest <= milliseconds, `${name}: ${longest} ms for four times as much`);
}

function timeOf(text: string, options: Parameters<typeof toHtml>[1] = {}): number {
  return processorTime(() => toHtml(text, options));
}
