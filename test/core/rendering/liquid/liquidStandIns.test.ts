import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kramdownRenderer } from '../../../../src/core/rendering/kramdownRenderer';
import { LiquidStandIns } from '../../../../src/core/rendering/liquid/liquidStandIns';

/** The article with each note of Liquid as ⟦label⟧. */
const shown = (body: string) =>
  kramdownRenderer
    .render(body, 0, {})
    .blocks.map(({ html }) => html.replace(/<span class="postwright-liquid" title="[^"]*">([^<]*)<\/span>/g, '⟦$1⟧'))
    .join('');

const code = '<code class="language-plaintext highlighter-rouge">';
const pre = '<div class="language-plaintext highlighter-rouge"><div class="highlight"><pre class="highlight"><code>';

describe('Liquid in the preview', () => {
  for (const [name, source, expected] of [
    ['an output', 'By {{ page.author }}.', '<p>By ⟦page.author⟧.</p>\n'],
    ['a tag in a sentence', 'a {% include b.html %} c', '<p>a ⟦include b.html⟧ c</p>\n'],
    ['whitespace control', '{{- x -}}', '<p>⟦x⟧</p>\n'],
    ['emphasis around it', '**{{ x }}**', '<p><strong>⟦x⟧</strong></p>\n'],
    ['a tag on its own line', '{% toc %}\n', '<div class="postwright-liquid-block">⟦toc⟧</div>\n'],
    [
      'a tag over several lines',
      '{% include a.html\n  b="c"\n%}\ntext\n',
      '<div class="postwright-liquid-block">⟦include a.html b=&quot;c&quot;⟧</div>\n<p>text</p>\n',
    ],
    [
      'tags right around Markdown',
      '{% if a %}\n## b\n{% endif %}\n',
      '<div class="postwright-liquid-block">⟦if a⟧</div>\n<h2 id="b">b</h2>\n<div class="postwright-liquid-block">⟦endif⟧</div>\n',
    ],
    ['code in backticks', '`{{ x }}`', `<p>${code}{{ x }}</code></p>\n`],
    ['a fence', '```\n{% include\n a %}\n```\n', `${pre}{% include\n a %}\n</code></pre></div></div>\n`],
    ['indented code', '    {{ x }}\n', `${pre}{{ x }}\n</code></pre></div></div>\n`],
    ['raw text', 'a {% raw %}{{ b }}{% endraw %} c', '<p>a {{ b }} c</p>\n'],
    ['raw text in backticks', '`{% raw %}{{ b }}{% endraw %}`', `<p>${code}{{ b }}</code></p>\n`],
    [
      'raw marks around a fence',
      '{% raw %}\n```\n{{ a }}\n```\n{% endraw %}\n',
      `${pre}{{ a }}\n</code></pre></div></div>\n`,
    ],
    ['a comment', 'a {% comment %}\nb\n\nc {% endcomment %} d', '<p>a \n\n\n d</p>\n'],
    [
      'highlighted code',
      '{% highlight ruby linenos %}\n# no heading\n{{ x }}\n{% endhighlight %}\n',
      '<figure class="highlight"><pre><code class="language-ruby" data-lang="ruby"># no heading\n{{ x }}</code></pre></figure>\n',
    ],
    [
      'the address of a link',
      '[a]({{ site.baseurl }}/b "t")',
      '<p><a href="{{ site.baseurl }}/b" title="t">a</a></p>\n',
    ],
    [
      'the address of a picture',
      '![a {{ b }}]({{ "/c d.png" | relative_url }})',
      '<p><img src="{{ &quot;/c d.png&quot; | relative_url }}" alt="a {{ b }}" /></p>\n',
    ],
    ['attributes of HTML', '<b class="{{ x }}">{{ y }}</b>', '<p><b class="{{ x }}">⟦y⟧</b></p>\n'],
    ['something half-typed', 'a {{ b\n\nc {{ d }}', '<p>a {{ b</p>\n<p>c ⟦d⟧</p>\n'],
    ['an opening in an opening', 'a {{ b {{ c }}', '<p>a {{ b ⟦c⟧</p>\n'],
    ['hostile text', '{{ "<img onerror=x>" }}', '<p>⟦&quot;&lt;img onerror=x&gt;&quot;⟧</p>\n'],
  ] as const) {
    it(`handles ${name}`, () => {
      assert.equal(shown(source), expected);
    });
  }

  it('uses a word that the post does not hold', () => {
    assert.equal(shown('pwliquid0x0e {{ a }}'), '<p>pwliquid0x0e ⟦a⟧</p>\n');
  });

  it('keeps the number of lines, and code gets back what was written', () => {
    const piece = fc.constantFrom(
      '{{ a }}',
      '{% b\n c %}',
      '{% raw %}',
      'x',
      '\n',
      ' ',
      '{%',
      '}}',
      '{% highlight a %}\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const liquid = new LiquidStandIns(text);
        assert.equal(liquid.text.split('\n').length, text.split('\n').length);
        if (!text.includes('raw')) {
          assert.equal(liquid.restore(liquid.text), text);
        }
      }),
    );
  });
});
