import assert from 'node:assert/strict';
import { Post } from '../../../src/core/posts/post';
import { frontMatterFolds } from '../../../src/core/structure/frontMatterFolds';
import { frontMatterSymbols } from '../../../src/core/structure/frontMatterSymbols';
import { selectionsAt } from '../../../src/core/structure/selectionsAt';
import { marked } from '../../support/cursor';

const text = '---\ntitle: "Rye: a loaf"\ntags:\n  - bread\n  - \'two words\'\nempty:\n---\n\n# Body\n';

describe('the outline of front matter', () => {
  it('has the fields with their values, and the items of lists below them', () => {
    const symbols = frontMatterSymbols(new Post('/a.md', text, 'post'));
    assert.deepEqual(
      symbols.map(({ name, detail, children }) => [name, detail, children.map((child) => child.name)]),
      [
        ['title', 'Rye: a loaf', []],
        ['tags', '', ['bread', 'two words']],
        ['empty', '', []],
      ],
    );
    for (const { span, nameSpan, children } of symbols.flatMap((symbol) => [symbol, ...symbol.children])) {
      assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end, 'the name lies within');
      assert.ok(children.every((child) => span.start <= child.span.start && child.span.end <= span.end));
    }
  });

  it('cuts a long value and writes it in one line', () => {
    const [symbol] = frontMatterSymbols(new Post('/a.md', `---\nexcerpt: |\n  ${'long '.repeat(30)}\n---\n`, 'post'));
    assert.ok(symbol && symbol.detail.length <= 61 && symbol.detail.endsWith('…'));
  });

  it('is empty without front matter', () => {
    assert.deepEqual(frontMatterSymbols(new Post('/a.md', '# Title\n', 'post')), []);
  });
});

describe('folding front matter', () => {
  it('folds all of it, and fields of several lines', () => {
    assert.deepEqual(frontMatterFolds(new Post('/a.md', text, 'post')), [
      { startLine: 0, endLine: 6 },
      { startLine: 2, endLine: 4 },
    ]);
  });

  it('folds nothing while it is not closed', () => {
    assert.deepEqual(frontMatterFolds(new Post('/a.md', '---\ntags:\n  - a\n', 'post')), []);
  });
});

describe('growing a selection in front matter', () => {
  for (const [fixture, expected] of [
    ['---\ntitle: "Ry‸e"\n---\n', ['Rye', '"Rye"', 'title: "Rye"', '---\ntitle: "Rye"\n---']],
    ['---\ntags: [a, b‸c]\n---\n', ['bc', '[a, bc]', 'tags: [a, bc]', '---\ntags: [a, bc]\n---']],
    ['---\nti‸tle: a\ntag: b\n---\n', ['title', 'title: a', 'title: a\ntag: b', '---\ntitle: a\ntag: b\n---']],
    ['---\r\na: b\r\n‸# c\r\n---\r\n', ['a: b\r\n# c', '---\r\na: b\r\n# c\r\n---']],
    ['---\na: b\n---\nBo‸dy\n', []],
    ['Bo‸dy\n', []],
  ] as const) {
    it(`takes ${JSON.stringify(expected)} in ${JSON.stringify(fixture)}`, () => {
      const { text: plain, cursor } = marked(fixture);
      const spans = selectionsAt(new Post('/a.md', plain, 'post'), cursor);
      assert.deepEqual(
        spans.map(({ start, end }) => plain.slice(start, end)),
        expected,
      );
    });
  }
});
