import assert from 'node:assert/strict';
import type { Completion } from '../../../src/core/completion/completion';
import type { YamlValue } from '../../../src/core/frontMatter/yamlValue';
import { completeLiquid } from '../../../src/core/liquid/completeLiquid';
import { Post } from '../../../src/core/posts/post';
import { marked } from '../../support/cursor';
import { liquidSite } from '../../support/liquidSite';
import { testSite } from '../../support/site';

const data = new Map<YamlValue, YamlValue>([
  [
    'authors',
    new Map<YamlValue, YamlValue>([
      [
        'hana',
        new Map<YamlValue, YamlValue>([
          ['name', '花'],
          ['url', '/'],
        ]),
      ],
    ]),
  ],
  [
    'shops',
    [
      new Map<YamlValue, YamlValue>([
        ['town', '港'],
        ['open', true],
      ]),
    ],
  ],
]);
const liquid = liquidSite({
  includes: { 'figure.html': '{{ include.src }} {{ include.alt }} {{ include.src }}', 'toc.html': '' },
  posts: { '_posts/2026-01-02-benches.md': 'ベンチの地図', '_posts/2026-01-03-bread.md': 'Bread' },
  files: ['about.md', '_posts/aside.html', '_includes/figure.html', 'assets/map.svg'],
  data,
});
const { view } = testSite([], { liquid, config: { values: new Map<YamlValue, YamlValue>([['title', '仕事帖']]) } });

function complete(fixture: string): { readonly text: string; readonly completions: readonly Completion[] } {
  const { text, cursor } = marked(`---\ntitle: A\ncover: b\n---\n${fixture}`);
  const completions = completeLiquid(new Post('/blog/_posts/2026-11-23-a.md', text, 'post'), cursor, view);
  for (const { span, filterText } of completions) {
    assert.ok(span.start <= cursor && cursor <= span.end, 'the range holds the cursor');
    assert.ok(!text.slice(span.start, span.end).includes('\n'), 'the range is in one line');
    assert.equal(typeof filterText, 'string');
  }
  return { text, completions };
}

const labels = (fixture: string): readonly string[] => complete(fixture).completions.map(({ label }) => label);

/** The body after accepting, with the cursor where the writer goes on. */
function accepted(fixture: string, label: string): string {
  const { text, completions } = complete(fixture);
  const chosen = completions.find((each) => each.label === label);
  assert.ok(chosen, `${label} is offered`);
  const { span, newText, cursorBack } = chosen;
  const at = newText.length - cursorBack;
  return `${text.slice(0, span.start) + newText.slice(0, at)}‸${newText.slice(at)}${text.slice(span.end)}`.slice(
    '---\ntitle: A\ncover: b\n---\n'.length,
  );
}

describe('completing Liquid', () => {
  it('offers nothing outside of it', () => {
    for (const fixture of [
      'a ‸',
      '{‸',
      '50 % ‸',
      '{{ x }} ‸',
      '{% if x %} ‸',
      '{% raw %}{{ ‸',
      '{% comment %}a ‸',
      '{{ "‸',
      '{{ x\n\n ‸',
    ]) {
      assert.deepEqual(labels(fixture), [], fixture);
    }
  });

  it('offers nothing where Jekyll does not run it', () => {
    const { text, cursor } = marked('---\nrender_with_liquid: false\n---\n{% ‸');
    assert.deepEqual(completeLiquid(new Post('/blog/_posts/2026-11-23-a.md', text, 'post'), cursor, view), []);
  });

  it('offers tags, first what closes the block that is open', () => {
    assert.equal(labels('{% ‸')[0], 'include');
    assert.deepEqual(labels('{% for a in b %}{% if a %}{% ‸').slice(0, 3), ['endif', 'else', 'elsif']);
    assert.deepEqual(labels('{% raw %}{% ‸'), ['endraw']);
  });

  const written: readonly (readonly [before: string, label: string, after: string])[] = [
    ['{%‸', 'include', '{% include ‸ %}'],
    ['{%‸}', 'include', '{% include ‸ %}'],
    ['{% inc‸ %}', 'include', '{% include‸ %}'],
    ['{% ‸', 'if', '{% if ‸ %}\n\n{% endif %}'],
    ['a {% ‸', 'if', 'a {% if ‸ %}{% endif %}'],
    ['{% ‸', 'raw', '{% raw %}\n‸\n{% endraw %}'],
    ['a {%‸}', 'raw', 'a {% raw %}‸{% endraw %}'],
    ['{% if x %}{% e‸', 'endif', '{% if x %}{% endif %}‸'],
    ['{% include ‸ %}', 'figure.html', '{% include figure.html ‸ %}'],
    ['{% include to‸ %}', 'toc.html', '{% include toc.html‸ %}'],
    ['{% include figure.html src="a" ‸ %}', 'alt', '{% include figure.html src="a" alt="‸" %}'],
    ['{% post_url ‸ %}', 'ベンチの地図', '{% post_url 2026-01-02-benches‸ %}'],
    ['{% post_url ベン‸ %}', 'ベンチの地図', '{% post_url 2026-01-02-benches‸ %}'],
    ['{% link ab‸ %}', 'about.md', '{% link about.md‸ %}'],
    ['{{ page.date |‸ }}', 'date_to_string', '{{ page.date | date_to_string‸ }}'],
    ['{{ page.date | date‸ }}', 'date', '{{ page.date | date‸ }}'],
    ['{% assign a = b | up‸ %}', 'upcase', '{% assign a = b | upcase‸ %}'],
    ['{{ page.co‸ }}', 'cover', '{{ page.cover‸ }}'],
  ];
  for (const [before, label, after] of written) {
    it(`makes ${JSON.stringify(after)} of ${JSON.stringify(before)}`, () =>
      assert.equal(accepted(before, label), after));
  }

  it('offers the parameters that the include reads, but those written already', () => {
    assert.deepEqual(labels('{% include figure.html ‸ %}'), ['src', 'alt']);
    assert.deepEqual(labels('{% include figure.html src="a" ‸ %}'), ['alt']);
    assert.deepEqual(labels('{% include figure.html ‸ alt="a" %}'), ['src']);
    assert.deepEqual(labels('{% include figure.html src="‸" %}'), []);
    assert.ok(labels('{% include figure.html src=‸ %}').includes('page'));
  });

  it('offers posts by title, the newest first, without the post itself', () => {
    assert.deepEqual(labels('{% post_url ‸ %}'), ['Bread', 'ベンチの地図']);
    const [first] = complete('{% post_url ベン‸ %}').completions.filter(({ label }) => label === 'ベンチの地図');
    assert.ok(first?.filterText.startsWith('ベン'));
  });

  it('offers the files that Jekyll publishes', () => {
    assert.ok(labels('{% link ‸ %}').includes('assets/map.svg'));
    assert.ok(!labels('{% link ‸ %}').includes('_includes/figure.html'));
    assert.deepEqual(labels('{% include_relative a‸ %}').includes('aside.html'), true);
  });

  it('offers what the site and the post have', () => {
    assert.ok(['page', 'site'].every((name) => labels('{{ ‸ }}').includes(name)));
    assert.ok(['posts', 'data', 'title'].every((name) => labels('{{ site.‸ }}').includes(name)));
    assert.deepEqual(labels('{{ site.data.‸ }}'), ['authors', 'shops']);
    assert.deepEqual(labels('{{ site.data.authors.‸ }}'), ['hana']);
    assert.deepEqual(labels('{{ site.data.authors.hana.n‸ }}'), ['name', 'url']);
    assert.ok(['cover', 'title', 'url', 'next'].every((name) => labels('{{ page.‸ }}').includes(name)));
    assert.deepEqual(labels('{{ nothing.‸ }}'), []);
  });

  it('offers the variables in reach', () => {
    const inLoop = labels('{% assign hall = 1 %}{% for shop in site.data.shops %}{{ ‸ }}');
    assert.deepEqual(inLoop.slice(0, 2), ['shop', 'hall']);
    assert.ok(inLoop.includes('forloop'));
    assert.deepEqual(labels('{% for shop in site.data.shops %}{{ shop.‸ }}'), ['town', 'open']);
    assert.ok(labels('{% for each in site.posts %}{{ each.‸ }}').includes('url'));
    assert.ok(labels('{% for each in site.posts %}{{ forloop.‸ }}').includes('index'));
    assert.ok(!labels('{{ ‸ }}').includes('forloop'));
    assert.deepEqual(labels('{% assign ha‸ %}'), []);
    assert.ok(labels('{% if ‸ %}').includes('page'));
  });
});
