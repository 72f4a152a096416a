import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMarkdownItRenderer } from '../../../src/core/rendering/markdownItRenderer';

const renderer = createMarkdownItRenderer();
const html = (body: string) =>
  renderer
    .render(body, 0)
    .blocks.map((block) => block.html)
    .join('');
const lines = (body: string, firstLine = 0) =>
  renderer.render(body, firstLine).blocks.map(({ startLine, endLine }) => [startLine, endLine]);

describe('Rendering the body', () => {
  it('tells the lines of each block in the file', () => {
    assert.deepEqual(lines('# One\n\ntwo\nthree\n\n- four\n- five\n', 9), [
      [9, 10],
      [11, 13],
      [14, 16],
    ]);
  });

  it('keeps blocks together that raw HTML opens in one and closes in another', () => {
    assert.deepEqual(lines('<div class="note">\n\ninside\n\n</div>\n\nafter\n'), [
      [0, 5],
      [6, 7],
    ]);
    assert.match(html('<div class="note">\n\ninside\n\n</div>\n'), /<div class="note">\s*<p>inside<\/p>\s*<\/div>/);
  });

  it('leaves blocks apart while an element is not closed yet', () => {
    assert.equal(lines('<div>\n\none\n\ntwo\n').length, 3);
  });

  it('gives headings ids that links in the article find, each only once', () => {
    assert.equal(
      html('## 町の 図書館!\n## 町の 図書館\n'),
      '<h2 id="町の-図書館">町の 図書館!</h2>\n<h2 id="町の-図書館-1">町の 図書館</h2>\n',
    );
  });

  it('leaves addresses as they are written, for the host to check', () => {
    assert.match(
      html('[x](javascript:alert(1)) ![図](/assets/図.png)'),
      /href="javascript:alert\(1\)".*src="\/assets\/図.png"/,
    );
  });

  for (const [source, expected] of [
    ['text *here*{: .lead}\n', '<p>text <em>here</em></p>\n'],
    ['text\n{: .lead #x}\n', '<p>text</p>\n'],
    ['- a\n{:.x}\n- b\n', '<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n'],
    ['a {: b', '<p>a {: b</p>\n'],
  ] as const) {
    it(`shows no attribute list of kramdown in ${JSON.stringify(source)}`, () => {
      assert.equal(html(source), expected);
    });
  }

  for (const [source, expected] of [
    ['これは**「大事」**です', 'これは<strong>「大事」</strong>です'],
    ['**注意：**本文', '<strong>注意：</strong>本文'],
    ['a*b*c', 'a<em>b</em>c'],
    ['***a***', '<em><strong>a</strong></em>'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['** a **', '** a **'],
    ['**a', '**a'],
    ['snake_case_name', 'snake_case_name'],
  ] as const) {
    it(`emphasises ${source} as kramdown does`, () => {
      assert.equal(html(source), `<p>${expected}</p>\n`);
    });
  }

  it('has lines that never go back and stay inside, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['# h\n', '- a\n', '  - b\n', '\n', '> q\n', '```\n', '{% if x %}\n', '{{ y }}', '{% raw %}', '{% endraw %}'],
      ...[
        '<div>\n',
        '</div>\n',
        'word ',
        '| a | b |\n',
        '|---|---|\n',
        '{% comment %}',
        '{% endcomment %}',
        '    code\n',
      ],
      ...[
        '{% highlight js %}\n',
        '{% endhighlight %}\n',
        '\r\n',
        '[a]: /b\n',
        '{:.c}\n',
        '<!--',
        '-->',
        '`',
        '{%',
        '%}',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(50), (pieces, firstLine) => {
        const body = pieces.join('');
        let reached = firstLine;
        for (const { startLine, endLine } of renderer.render(body, firstLine).blocks) {
          assert.ok(reached <= startLine && startLine <= endLine, 'lines go back');
          reached = endLine;
        }
        assert.ok(reached <= firstLine + body.split(/\r\n|\r|\n/).length, 'lines leave the text');
      }),
      { numRuns: 400 },
    );
  });

  for (const [name, body] of [
    ['opening braces', '{{ '.repeat(40_000)],
    ['opening tags', '{% x '.repeat(40_000)],
    ['raw tags', '{% raw %} '.repeat(20_000)],
    ['comments on one line', '{% comment %}a{% endcomment %}'.repeat(10_000)],
    ['attribute lists', '{: '.repeat(40_000)],
    ['unclosed elements', '<div>\n\n'.repeat(10_000)],
    ['angle brackets', `<div>\n${'<a '.repeat(40_000)}`],
    ['brackets', '['.repeat(40_000)],
    ['asterisks', '*a'.repeat(20_000)],
    ['asterisks in words', 'a**'.repeat(20_000)],
    ['quotes', '> '.repeat(20_000)],
  ] as const) {
    it(`takes a bounded time for ${name}`, () => {
      const started = performance.now();
      renderer.render(body, 0);
      assert.ok(performance.now() - started < 4000);
    });
  }
});
