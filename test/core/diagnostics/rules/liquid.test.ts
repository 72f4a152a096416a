import assert from 'node:assert/strict';
import { allRules } from '../../../../src/core/diagnostics/rules/allRules';
import { runRules } from '../../../../src/core/diagnostics/runRules';
import { formatMessage } from '../../../../src/core/foundation/message';
import type { YamlValue } from '../../../../src/core/frontMatter/yamlValue';
import type { LiquidSite } from '../../../../src/core/liquid/liquidSite';
import { Post } from '../../../../src/core/posts/post';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { liquidSite } from '../../../support/liquidSite';
import { testSite } from '../../../support/site';

const plain = liquidSite({
  includes: { 'figure.html': '{{ include.src }}', 'blog/card.html': '' },
  posts: {
    '_posts/2026-01-02-benches.md': 'ベンチ',
    '_posts/sub/2026-01-03-bread.md': 'Bread',
    'news/_posts/2026-01-04-z.md': 'Z',
  },
  files: ['about.md', 'assets/map.svg', '_posts/aside.html', '_includes/figure.html', '_guides/writing.md'],
});

/** A body and what is found: the rule, the text it stands at, and the text after the first fix where there is one. */
type Case = readonly [body: string, ...found: (readonly [rule: string, at: string, fixed?: string])[]];

/** What real Jekyll accepts, or stops at. */
const cases: readonly Case[] = [
  ['{% if x %}a{% elsif y %}b{% else %}c{% endif %}'],
  ['{%if x%}{%endif%}{%- for a in b -%}{% else %}{%- endfor -%}'],
  ['{% case x %}{% when 1 %}{% else %}{% endcase %}{% unless x %}{% else %}{% endunless %}'],
  ['{% raw %}{% foo %}{{ x {% endraw %}'],
  ['{% comment %}{% foo %}{% endif %}{% include nope.html %}{% endcomment %}'],
  ['{% # a note %}{{}}{{ x | }}'],
  ['a { { b } % {'],
  ['{% include figure.html src="a" alt="{% b" %}'],
  ['{% capture x %}{% endcapture %}{% tablerow a in b %}{% endtablerow %}{% ifchanged %}a{% endifchanged %}'],
  ['{% highlight ruby %}{% stamp %}{% endhighlight %}', ['liquid-tag-unknown', 'stamp']],
  ['{% if x %}', ['liquid-unclosed', '{% if x %}']],
  ['{% for a in b %}{% if x %}{% endfor %}', ['liquid-unclosed', '{% if x %}']],
  ['{% endif %}', ['liquid-unclosed', '{% endif %}']],
  ['{% else %}', ['liquid-unclosed', '{% else %}']],
  ['{% if x %}{% when 1 %}{% endif %}', ['liquid-unclosed', '{% when 1 %}']],
  ['{% raw %}{{ x }}', ['liquid-unclosed', '{% raw %}']],
  ['{% comment %}a', ['liquid-unclosed', '{% comment %}']],
  ['{{ x } b', ['liquid-unclosed', '{{', '{{ x }} b']],
  ['{{ x', ['liquid-unclosed', '{{']],
  ['{% x', ['liquid-unclosed', '{%']],
  ['{{ x %} and {{ y }}', ['liquid-unclosed', '{{', '{{ x }} and {{ y }}']],
  ['`{% stamp %}`', ['liquid-tag-unknown', 'stamp']],
  ['```\n{% stamp %}\n```', ['liquid-tag-unknown', 'stamp']],
  ['{% inclde figure.html %}', ['liquid-tag-unknown', 'inclde', '{% include figure.html %}']],
  ['{% if x %}{% edif %}{% endif %}', ['liquid-tag-unknown', 'edif', '{% if x %}{% endif %}{% endif %}']],
  ['{%  %}', ['liquid-tag-unknown', '{%  %}']],
  ['{{ page.date | date_to_sting }}', ['liquid-filter-unknown', 'date_to_sting', '{{ page.date | date_to_string }}']],
  ['{% assign a = x | shout: 1 | upcase %}', ['liquid-filter-unknown', 'shout']],
  ['{{ "a | b" | upcase | default: "|c" }}'],
  ['{% include figure.html src="a" %}{% include /figure.html %}{% include blog/card.html %}'],
  ['{% include {{ page.kind }}.html %}{% include {{ x }} a=1 %}'],
  ['{% include figre.html src="a" %}', ['include-missing', 'figre.html', '{% include figure.html src="a" %}']],
  ['{% include "figure.html" %}', ['include-missing', '"figure.html"', '{% include figure.html %}']],
  ['{% include card.html %}', ['include-missing', 'card.html', '{% include blog/card.html %}']],
  ['{% include figure %}', ['include-missing', 'figure', '{% include figure.html %}']],
  ['{% include_relative aside.html %}'],
  ['{% include_relative asid.html %}', ['include-missing', 'asid.html', '{% include_relative aside.html %}']],
  ['{% post_url 2026-01-02-benches %}{% post_url /2026-1-2-benches %}{% post_url 2026-01-03-bread %}'],
  ['{% post_url sub/2026-01-03-bread %}{% post_url news/2026-01-04-z %}{% post_url _posts/2026-01-02-benches %}'],
  ['{% post_url 2026-01-02-bench %}', ['post-url-missing', '2026-01-02-bench', '{% post_url 2026-01-02-benches %}']],
  [
    '{% post_url 2026-01-02-benches.md %}',
    ['post-url-missing', '2026-01-02-benches.md', '{% post_url 2026-01-02-benches %}'],
  ],
  [
    '{% post_url 2025-01-02-benches %}',
    ['post-url-missing', '2025-01-02-benches', '{% post_url 2026-01-02-benches %}'],
  ],
  [
    '{% post_url 2026-01-02-Benches %}',
    ['post-url-missing', '2026-01-02-Benches', '{% post_url 2026-01-02-benches %}'],
  ],
  [
    '{% post_url "2026-01-02-benches" %}',
    ['post-url-missing', '"2026-01-02-benches"', '{% post_url 2026-01-02-benches %}'],
  ],
  ['{% post_url benches %}', ['post-url-missing', 'benches', '{% post_url 2026-01-02-benches %}']],
  ['{% link about.md %}{% link assets/map.svg %}{% link /assets/map.svg %}{% link _posts/2026-01-02-benches.md %}'],
  ['{% link {{ page.x }} %}{% link _guides/writing.md %}'],
  ['{% link abuot.md %}', ['link-missing', 'abuot.md', '{% link about.md %}']],
  ['{% link /about.md %}', ['link-missing', '/about.md', '{% link about.md %}']],
  ['{% link about.html %}', ['link-missing', 'about.html', '{% link about.md %}']],
  ['{% link about.md#team %}', ['link-missing', 'about.md#team', '{% link about.md %}']],
  ['{% link map.svg %}', ['link-missing', 'map.svg', '{% link assets/map.svg %}']],
];

const codes = new Set([
  'liquid-unclosed',
  'liquid-tag-unknown',
  'liquid-filter-unknown',
  'include-missing',
  'post-url-missing',
  'link-missing',
]);
const rules = allRules.filter(({ id }) => codes.has(id));

function findings(
  body: string,
  liquid: LiquidSite | undefined = plain,
  values: readonly [YamlValue, YamlValue][] = [],
  yaml = '',
) {
  const text = `---\ntitle: A\n${yaml}---\n${body}`;
  const { view } = testSite([], { liquid, config: { values: new Map(values) } });
  return runRules(rules, new Post('/blog/_posts/2026-11-23-a.md', text, 'post'), view).map(
    ({ code, span, fixes: [fix], message }) => ({
      found: [
        code,
        text.slice(span.start, span.end),
        ...(fix ? [applyEdits(text, fix.edits).slice('---\ntitle: A\n---\n'.length)] : []),
      ],
      says: formatMessage(message),
    }),
  );
}

describe('Liquid in a post', () => {
  for (const [body, ...found] of cases) {
    it(`${found.map(([rule]) => rule).join(', ') || 'is right'}: ${JSON.stringify(body)}`, () => {
      assert.deepEqual(
        findings(body).map((each) => each.found),
        found,
      );
    });
  }

  it('is not looked at where Jekyll does not run it', () => {
    assert.deepEqual(findings('{% foo %}{{', plain, [], 'render_with_liquid: false\n'), []);
  });

  it('says what was meant', () => {
    assert.deepEqual(
      findings('{% post_url 2026-01-02-bench %}').map(({ says }) => says),
      ['There is no post “2026-01-02-bench”. Did you mean “2026-01-02-benches”?'],
    );
  });
});

describe('what a site may have that Jekyll does not', () => {
  const alarms = (
    body: string,
    names: Parameters<typeof liquidSite>[0]['names'],
    values: readonly [YamlValue, YamlValue][] = [],
  ) => findings(body, liquidSite({ ...(names ? { names } : {}) }), values).map(({ found }) => found[1]);

  it('comes from the plugins it lists', () => {
    assert.deepEqual(alarms('{% gist 1 %}{% seo %}', {}, [['plugins', ['jekyll-gist']]]), ['seo']);
    assert.deepEqual(alarms('{% youtube 1 %}', {}, [['plugins', ['jekyll-youtube']]]), []);
    assert.deepEqual(alarms('{% youtube 1 %}', { gems: ['jekyll-youtube'] }), []);
    assert.deepEqual(alarms('{% inclde x %}', {}, [['plugins', ['jekyll-youtube']]]), ['inclde']);
  });

  it('comes from its own plugins', () => {
    assert.deepEqual(alarms('{% youtube 1 %}{% vimeo %}{{ a | shout }}', { defined: new Set(['youtube', 'shout']) }), [
      'vimeo',
    ]);
    assert.deepEqual(alarms('{% vimeo %}', { defined: new Set(['*']) }), []);
  });

  it('stands in several posts', () => {
    assert.deepEqual(alarms('{% vimeo %}', { uses: new Map([['vimeo', 3]]) }), []);
  });

  it('may be a block with anything in it', () => {
    assert.deepEqual(alarms('{% mermaid %}A{{B}}{% end %}{{ {% endmermaid %}', { defined: new Set(['mermaid']) }), []);
  });

  it('is includes of a theme', () => {
    assert.deepEqual(alarms('{% include toc.html %}', {}, [['theme', 'minima']]), []);
  });

  it('is not known while its files are not read, or of a post by itself', () => {
    const unread = { ...plain, sources: undefined, files: undefined };
    const body = '{% foo %}{{ a | b }}{% include x.html %}{% link y %}';
    assert.deepEqual(findings(body, unread), []);
    const { view } = testSite();
    assert.deepEqual(runRules(rules, new Post('/a.md', `---\n---\n${body}`, 'other'), view), []);
  });
});
