import assert from 'node:assert/strict';
import fc from 'fast-check';
import { markup, object } from '../../../src/core/body/body';
import { visible } from '../../../src/core/body/prose';
import { readBody } from '../../../src/core/body/readBody';
import { kramdownRenderer } from '../../../src/core/rendering/kramdownRenderer';
import { defaultSiteConfig } from '../../../src/core/site/siteConfig';

const options = defaultSiteConfig.kramdown;
const read = (text: string, start = 0) => readBody(text, start, options, true);

/** A paragraph, and the text of it that readers see; `￼` is what is no prose. */
const paragraphs: readonly (readonly [written: string, seen: string])[] = [
  ['粉と水。', '粉と水。'],
  ['粉は**強力粉**、*水*。', '粉は強力粉、水。'],
  ['[粉](https://example.com/a_b_c)と![水](/a.png)と<https://example.com/>。', '粉と￼と￼。'],
  ['`code`と$$x$$と<code>y</code>。', '￼と￼と￼。'],
  ['<span class="a">粉</span>と<b>水</b>。', '粉と水。'],
  ['1 \\* 2 と\\`粉\\`。', '1 * 2 と`粉`。'],
  ['"粉" -- 水... &amp; 塩', '"粉" -- 水... &amp; 塩'],
  ['{{ page.title }}と水。', `${'\uE0F0'.repeat(16)}と水。`],
  ['🍞と**🥖**。', '🍞と🥖。'],
  ['粉  \n水', '粉  \n水'],
];

describe('the body of a post', () => {
  for (const [written, seen] of paragraphs) {
    it(`reads ${JSON.stringify(written)} as its readers do, each character at its place`, () => {
      const [before, behind] = ['## 見出し\n\n', '\n\n- 項目\n'];
      const [first] = read(`--${before}${written}${behind}`, 2).paragraphs.filter(({ within }) => within === 'none');
      assert.ok(first);
      assert.equal(visible(first.prose), seen);
      assert.equal(first.span.start, 2 + before.length);
      assert.equal(first.prose.length, written.length);
    });
  }

  it('knows where its headings, links, pictures and ids are', () => {
    const text = [
      '## 粉 *と* 水\n\n[a](#x "t") と [b][c]{: #y}\n\n[c]: /c\n\n',
      '<a href="/d" name="z">![e](/e.png)</a>\n\n<div id="w" markdown="1">\n### 箱\n</div>\n',
    ].join('');
    const { headings, links, images, ids } = read(text);
    const at = (span: { readonly start: number; readonly end: number } | undefined) =>
      span && text.slice(span.start, span.end);
    assert.deepEqual(
      headings.map(({ title, level, id, span }) => [title, level, id, at(span)]),
      [['粉 と 水', 2, '粉-と-水', '## 粉 *と* 水']],
    );
    assert.deepEqual(
      links.map(({ href, hrefSpan }) => [href, at(hrefSpan)]),
      [
        ['#x', '#x'],
        ['/c', undefined],
        ['/d', '/d'],
      ],
    );
    assert.deepEqual(
      images.map(({ src, srcSpan, alt }) => [src, at(srcSpan), alt]),
      [['/e.png', '/e.png', 'e']],
    );
    assert.deepEqual([...ids].sort(), ['section', 'w', 'y', 'z', '粉-と-水'].sort());
  });

  it('has prose that is the source, whatever is written', () => {
    const piece = fc.constantFrom(
      ...[
        '粉',
        'a',
        ' ',
        '\n',
        '\r\n',
        '\n\n',
        '> ',
        '- ',
        '**',
        '*',
        '`',
        '[',
        '](b)',
        '<b>',
        '</b>',
        '🍞',
        '\\',
        '{{ x }}',
      ],
      ...['|', '# ', '「', '」。', '&amp;', '$$', '{: #i}', '![', '<div>', '</div>', '\t', '1. ', '...', '"'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const { span, prose } of read(text).paragraphs) {
          assert.equal(prose.length, span.end - span.start);
          for (const [index, sign] of [...prose.split('')].entries()) {
            const source = text[span.start + index] ?? '';
            const isSource = sign === source || sign === markup || sign === object || sign === '\uE0F0';
            assert.ok(isSource || (sign === ' ' && /[>\t ]/.test(source)), `${JSON.stringify(text)} at ${index}`);
          }
        }
      }),
    );
  });

  it('leaves the tree as the preview prints it', () => {
    const text = '# A\n\nB **c** [d](#a)\n\n```\ncode\n```\n\n| a |\n|---|\n| b |\n';
    const fresh = kramdownRenderer.render(text, 0, { ...options });
    read(text);
    assert.deepEqual(kramdownRenderer.render(text, 0, options), fresh);
    assert.deepEqual(kramdownRenderer.render(text, 0, options), fresh);
  });
});
