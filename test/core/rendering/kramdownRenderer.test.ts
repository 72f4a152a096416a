import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kramdownRenderer } from '../../../src/core/rendering/kramdownRenderer';
import { processorNow } from '../../support/processorTime';

const render = (body: string, firstLine = 0) => kramdownRenderer.render(body, firstLine, {});
const html = (body: string) =>
  render(body)
    .blocks.map((block) => block.html)
    .join('');
const lines = (body: string, firstLine = 0) =>
  render(body, firstLine).blocks.map(({ startLine, endLine }) => [startLine, endLine]);

describe('Rendering the body', () => {
  it('tells the lines of each block in the file', () => {
    assert.deepEqual(lines('# One\n\ntwo\nthree\n\n- four\n- five\n', 9), [
      [9, 10],
      [11, 13],
      [14, 16],
    ]);
  });

  it('keeps what stands in an element of HTML in one block', () => {
    assert.deepEqual(lines('<div class="note">\n\ninside\n\n</div>\n\nafter\n'), [
      [0, 5],
      [6, 7],
    ]);
  });

  it('tells the headings that divide the article', () => {
    assert.deepEqual(kramdownRenderer.render('# A *b* {{ c }}\n\n> ## quoted\n\nD `e`\n---\n', 4, {}).headings, [
      { level: 1, title: 'A b', line: 4 },
      { level: 2, title: 'D e', line: 8 },
    ]);
  });

  it('reads as the site says', () => {
    const [block] = kramdownRenderer.render('a "b"\nc', 0, {
      hard_wrap: true,
      smart_quotes: ['apos', 'apos', 'quot', 'quot'],
    }).blocks;
    assert.equal(block?.html, '<p>a "b"<br />\nc</p>\n');
  });

  it('gives headings ids that links in the article find, each only once', () => {
    assert.equal(
      html('## 町の 図書館!\n\n## 町の 図書館\n'),
      '<h2 id="町の-図書館">町の 図書館!</h2>\n<h2 id="町の-図書館-1">町の 図書館</h2>\n',
    );
  });

  it('leaves addresses as they are written, for the host to check', () => {
    assert.match(
      html('[x](javascript:alert(1)) ![図](/assets/図.png)'),
      /href="javascript:alert\(1\)".*src="\/assets\/図.png"/,
    );
  });

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
        for (const { startLine, endLine } of render(body, firstLine).blocks) {
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
      const started = processorNow();
      render(body);
      assert.ok(processorNow() - started < 4000);
    });
  }
});
