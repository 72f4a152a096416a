import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readByParsing } from '../../../src/core/frontMatter/readByParsing';
import { readPlainly } from '../../../src/core/frontMatter/readPlainly';
import { splitFrontMatter } from '../../../src/core/frontMatter/splitFrontMatter';
import { hasFrontMatterOracle, readFrontMatterLines } from './frontMatterOracle';

/** Undefined where the text is left to the parser. */
function readsAlike(text: string): boolean | undefined {
  const pieces = splitFrontMatter(text);
  const plain = pieces.state === 'complete' ? readPlainly(text, pieces) : undefined;
  if (!plain) {
    return undefined;
  }
  assert.deepEqual({ ...pieces, ...plain, problem: undefined }, readByParsing(text, pieces), JSON.stringify(text));
  return true;
}

describe('reading front matter plainly', () => {
  for (const yaml of [
    'title: Bread\n',
    'title: "Bread: rye"\ntags: [a, "b c", \'it\'\'s\', 2026, 2026-01-01]\n',
    'tags:\n  - a\n  - "b"\n  - c d\n\n  - 4\ntitle: x\n',
    'tags:\n- a\n# between\n- b\ndate: 2026-11-24 10:00:00 +0900\n',
    'empty:\nalso:   \nlist: []\ndraft: false\nversion: 1.10\nat: 12:30\n',
    '# first\ntitle: 日本語#1\n\n  # indented\nurl: https://example.com/a:b?c#d\n',
    'title: Bread\r\ntags:\r\n  - a\r\n',
    'title: no end',
    '',
    '\n \n',
    'a: x   \nb: [ a , b ]  \n',
    'tags: [C++, a-b, a/b, a.b, １２]\n',
    'text: - \u3000x\n'.replace('- ', ''),
  ]) {
    it(`reads ${JSON.stringify(yaml)} as a parser does`, () => {
      assert.equal(readsAlike(`---\n${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}---\nBody\n`), true);
    });
  }

  for (const yaml of [
    'a: b\na: c\n',
    'yes: b\n',
    'a: b\n  c\n',
    'a:\n  b\n',
    'a:\n  b: c\n',
    'a: "b\n  c"\n',
    'a: "b\\n"\n',
    'a: [b,\n  c]\n',
    'a: [b, [c]]\n',
    'a: [b: c]\n',
    'a: [b,]\n',
    'a: &x b\n',
    'a: *x\n',
    'a: !t b\n',
    'a: |\n  b\n',
    'a: b: c\n',
    'a: b # c\n',
    'a: "b" c\n',
    'a: @b\n',
    'a:b\n',
    'a：b\n',
    'a:\tb\n',
    'a: b\u2028\n',
    'a: 🍞\n',
    ' a: b\n',
    '- a\n',
    'a:\n  - b\n - c\n',
    'a:\n  - b\n    c\n',
    'a:\n  - - b\n',
    'a:\n  - b: c\n',
    'a:\n  -\n',
    '%YAML 1.1\n',
    '? a\n',
    'a: ?\n',
    '"a": b\n',
    'a: {b: c}\n',
    'a: b\rc: d\n',
  ]) {
    it(`leaves ${JSON.stringify(yaml)} to the parser`, () => assert.equal(readsAlike(`---\n${yaml}---\n`), undefined));
  }

  const piece = fc.constantFrom(
    ...[
      'a',
      'tags',
      'title',
      'no',
      ':',
      ': ',
      ' ',
      '  ',
      '\n',
      '\n',
      '\n',
      '\r\n',
      '- ',
      '\n  - ',
      '\n- ',
      '[',
      ']',
      ', ',
      ',',
    ],
    ...[
      '"',
      '"b c"',
      "'d'",
      "''",
      '#',
      ' # c',
      '# c',
      '日本',
      '12',
      '2026-01-01',
      '1.5',
      '~',
      '-',
      '?',
      '|',
      '&a',
      '*',
      '!',
      '\\',
    ],
    ...['a: b\n', 'c: [d, e]\n', 'f:\n  - g\n', 'h:\n', 'i: "j"\n', "k: 'l'\n", 'm: n o\n'],
  );
  it('never reads otherwise than a parser', () => {
    let plainly = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        plainly += readsAlike(`---\n${pieces.join('')}\n---\nBody\n`) ? 1 : 0;
      }),
      { numRuns: 4000 },
    );
    assert.ok(plainly > 200, `only ${plainly} were read at all`);
  });

  it('reads nearly all of real posts, each as a parser does', function () {
    if (!hasFrontMatterOracle) {
      console.log('      ../shared/oracle is absent: not compared with real front matter');
      this.skip();
    }
    const lines = readFrontMatterLines();
    const plainly = lines.filter(({ raw }) => readsAlike(`${raw}---\nBody\n`)).length;
    assert.ok(plainly > lines.length * 0.7, `${plainly} of ${lines.length}`);
  });
});
