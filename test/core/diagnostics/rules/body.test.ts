import assert from 'node:assert/strict';
import type { Rule } from '../../../../src/core/diagnostics/rule';
import { allRules } from '../../../../src/core/diagnostics/rules/allRules';
import { type Diagnostic, runRules } from '../../../../src/core/diagnostics/runRules';
import { formatMessage } from '../../../../src/core/foundation/message';
import { Post } from '../../../../src/core/posts/post';
import { applyEdits } from '../../../../src/core/text/textEdit';
import { parseAnnotated } from '../../../support/annotated';
import { liquidSite } from '../../../support/liquidSite';
import { type TestSite, testSite } from '../../../support/site';

const codes: ReadonlySet<string> = new Set([
  'anchor-missing',
  'bracket-unbalanced',
  'digit-width-mixed',
  'emphasis-literal',
  'heading-skipped',
  'image-alt-missing',
  'link-broken',
  'paragraph-long',
  'paragraph-repeated',
  'style-mixed',
  'table-accidental',
  'text-cut-off',
  'title-repeated',
  'url-bare',
]);
const rules: readonly Rule[] = allRules.filter(({ id }) => codes.has(id));
/** Those that are off by default are asked for, so that all of them look at each case. */
const asked = Object.fromEntries(
  rules.filter(({ isOffByDefault }) => isOffByDefault).map(({ id }) => [id, 'information' as const]),
);
const layouts = (post: string) => new Map([['post', { path: '/blog/_layouts/post.html', text: post }]]);
const showing = layouts('<h1>{{ page.title }}</h1>{{ content }}<p id="comments">');

function siteWith(
  postLayout: ReturnType<typeof layouts> = showing,
  given: Parameters<typeof testSite>[1] = {},
): TestSite {
  const liquid = liquidSite({});
  const { sources } = liquid;
  return testSite([], {
    settings: { rules: asked },
    liquid: { ...liquid, templates: sources && { ...sources, layouts: postLayout } },
    ...given,
  });
}

const plain = siteWith();

interface Case {
  readonly name: string;
  /** Behind front matter with the title パンを焼く. */
  readonly body: string;
  readonly site?: TestSite;
  readonly kind?: 'draft';
  readonly says?: readonly string[];
  /** The body after the first fix of the first finding. */
  readonly fixed?: string;
  readonly severities?: readonly string[];
}

const sentences = '粉は強力粉を使い、水は少し冷たいものにします。塩は最後に入れます。\n\n';
const japanese = sentences + sentences.replace('粉は', '卵は') + sentences.replace('粉は', '油は');
const english = ['Flour', 'Water', 'Salt']
  .map((word) => `${word} is all that it needs, and a little time. Nothing else belongs in it.\n\n`)
  .join('');

const cases: readonly Case[] = [
  {
    name: 'a heading two levels below the one before',
    body: '## 粉\n\n#### ライ麦\n#^^^^^^^ heading-skipped\n\n##### 挽き方\n\n### 水\n\n#### 硬さ\n',
    says: ['A level is left out: this is a heading 4 straight below a heading 2.'],
    fixed: '## 粉\n\n### ライ麦\n\n#### 挽き方\n\n### 水\n\n#### 硬さ\n',
  },
  {
    name: 'a heading with other headings above it in quotes and lists',
    body: '> ## 引用\n\n- ### 項目\n\n#### 見出し\n\n##### 次\n',
  },
  {
    name: 'the title as a heading',
    body: '# パンを、焼く\n#^^^^^^^ title-repeated\n\n本文です。\n',
    severities: ['warning'],
    fixed: '本文です。\n',
  },
  {
    name: 'the title as a paragraph, at the end of the text',
    body: '**パンを焼く**\n#^^^^^^^^ title-repeated\n',
    severities: ['information'],
    fixed: '',
  },
  {
    name: 'the title in a site whose layout shows none',
    body: '# パンを焼く\n',
    site: siteWith(layouts('{{ content }}')),
  },
  {
    name: 'the title in a site whose layout has it in the head only',
    body: '# パンを焼く\n',
    site: siteWith(layouts('<title>{{ page.title }}</title><a title="{{ page.title }}">{{ content }}')),
  },
  {
    name: 'the title in a site whose layout takes in what is not there',
    body: '# パンを焼く\n#^^^^^^ title-repeated\n',
    site: siteWith(layouts('{% include header.html %}{{ content }}')),
    severities: ['information'],
  },
  { name: 'a heading that says more than the title', body: '# パンを焼く朝\n' },
  {
    name: 'a paragraph that follows itself',
    body: '水は少し冷たいものにします。🍞\n\n水は**少し**冷たいものにします。🍞\n#^^^^^^^^^^^^^^^^^^^ paragraph-repeated\n\n終わりです。\n',
    says: ['This paragraph stands in line 5 already.'],
    fixed: '水は少し冷たいものにします。🍞\n\n終わりです。\n',
  },
  {
    name: 'a refrain, and sections that are alike',
    body: [
      'おいしく焼けました。\n\n別の話です。\n\nおいしく焼けました。\n\n',
      '## 一\n\nこの版は通常の保守の段階にあります。必要に応じて誤りの修正を取り込み、新しい版を公開していく予定です。重大な問題が見つかったときは急ぎます。\n\n',
      '## 二\n\nこの版は通常の保守の段階にあります。必要に応じて誤りの修正を取り込み、新しい版を公開していく予定です。重大な問題が見つかったときは急ぎます。\n',
    ].join(''),
  },
  {
    name: 'labels above lists that differ',
    body: ['一', '二']
      .map(
        (part) =>
          `## ${part}\n\n**この道具のよいところは次のとおり：**\n\n- よい${part}\n\n**この道具の困るところは次のとおり：**\n\n- 困る${part}\n`,
      )
      .join('\n'),
  },
  {
    name: 'an article that stops behind a particle',
    body: `${sentences}確かめます。まず下まで動いて、最後の文が\n#     ^^^^^^^^^^^^^^ text-cut-off\n`,
  },
  {
    name: 'a section that stops in the middle of a list of things',
    body: `${japanese}まず、**材料**では、先に述べた小麦粉、水、塩、天然酵母\n#^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text-cut-off\n\n---\n\n## 関連記事\n\n- [天然酵母の育て方](https://example.com/)\n`,
  },
  {
    name: 'an English article that stops',
    body: `${english}The oven must be hot. Put a bowl of water into the\n#                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text-cut-off\n`,
  },
  {
    name: 'a draft that stops',
    kind: 'draft',
    body: `${sentences}確かめます。最後の文が\n#     ^^^^^ text-cut-off\n`,
    severities: ['information'],
  },
  { name: 'an article that ends with a note', body: `${japanese}材料：小麦粉、水、塩\n` },
  {
    name: 'an article that ends with a link',
    body: `${japanese}詳しくはこちらです。[天然酵母の育て方と、その先](https://example.com/)\n`,
  },
  { name: 'an article that ends with a name', body: `${english}Thanks for reading. Yours, Mary\n` },
  {
    name: 'notes without full stops',
    body: '粉は強力粉で、水は冷たい\n\n塩は最後に、少しだけ入れる\n\n焼きます。最後に、皿を\n',
  },
  {
    name: 'bold text with a blank before its end',
    body: '粉は**強力粉 **を使います。\n# ^^^^^^^^ emphasis-literal\n',
    fixed: '粉は**強力粉** を使います。\n',
  },
  {
    name: 'asterisks without others',
    body: 'これで**終わりです。\n#  ^^ emphasis-literal\n',
    says: ['These asterisks are printed: there is no other pair that fits them.'],
  },
  {
    name: 'asterisks that are meant',
    body: '**（太字）**が、`**`と\\*\\*、***、2 * 3 * 4。\n\n```\n** x **\n```\n\n$$2**3$$\n\n<pre>** y **</pre>\n',
  },
  {
    name: 'a line with a pipe',
    body: '- [パン | 店のブログ](https://example.com/ "パン | 店")と`a|b`\n# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ table-accidental\n',
    fixed: '- [パン \\| 店のブログ](https://example.com/ "パン &#124; 店")と`a|b`\n',
  },
  { name: 'tables that are meant', body: '| a | b |\n\n文です。\n\na | b\n--|--\nc | d\n\n`a|b`\n' },
  {
    name: 'a link to a heading with a letter missing',
    body: '[粉](#flur)\n#   ^^^^^ anchor-missing\n\n## Flour\n',
    says: ['Nothing in the article has the id “flur”. Did you mean “flour”?'],
    fixed: '[粉](#flour)\n\n## Flour\n',
  },
  {
    name: 'a link to a heading as another program would name it',
    body: '[粉](#粉と-水)\n#   ^^^^^ anchor-missing\n\n## 粉と「水」\n',
    fixed: '[粉](#粉と水)\n\n## 粉と「水」\n',
  },
  { name: 'a link to nothing like a heading', body: '[粉](#salt)\n#   ^^^^^ anchor-missing\n\n## 粉\n' },
  {
    name: 'links to what is there',
    body: [
      '[a](#粉) [b](#%E7%B2%89) [c](#top) [d](#) [e](#x) [f](#y) [g](#z) [h](#comments) [i](#粉-1)[^1]\n\n',
      '## 粉\n\n## 粉\n\n<p id="x">文です。</p>\n\n<a name="y"></a>\n\n段落です。\n{: #z}\n\n[^1]: 注です。\n',
    ].join(''),
  },
  { name: 'a link to a heading that Liquid may print', body: '[a](#salt)\n\n{% include headings.html %}\n' },
  {
    name: 'pictures without a description',
    body: '![](https://example.com/a.png)\n#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-alt-missing\n\n<img src="https://example.com/b.png">\n#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-alt-missing\n',
    severities: ['information', 'information'],
  },
  {
    name: 'a link that is a picture without a description',
    body: 'a[![](https://example.com/a.png)](https://example.com/)\n# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ image-alt-missing\n',
    severities: ['warning'],
  },
  {
    name: 'pictures that are described, or for looks only',
    body: '![窯](https://example.com/a.png) <img src="https://example.com/b.png" alt="">\n',
  },
  {
    name: 'a bracket that is never closed',
    body: 'パンは「粉と水だけです。そう聞きました。\n#  ^ bracket-unbalanced\n',
    says: ['This 「 is never closed.'],
    fixed: 'パンは「粉と水だけです」。そう聞きました。\n',
  },
  {
    name: 'brackets of two kinds, and one that was never opened',
    body: '「粉』と水。\n# ^ bracket-unbalanced\n\n塩も」です。\n# ^ bracket-unbalanced\n',
    fixed: '「粉」と水。\n\n塩も」です。\n',
  },
  { name: 'what is said in several paragraphs', body: '「粉と水です。\n\n『塩』もです」と`「`言いました。\n' },
  {
    name: 'a sentence in another style',
    body: 'パンを焼きます。粉は強力粉です。水は多めです。塩も入れます。酵母は少しです。**これがこつである**。焼けました。\n#                                       ^^^^^^^^ style-mixed\n',
    says: ['This sentence is written in である, the article in です・ます.'],
  },
  {
    name: 'the other style in what is said, in questions and where both are usual',
    body: 'パンを焼きます。粉は強力粉です。「これがこつだ。」と言います。水は多めです。なぜだろう？塩も入れています。酵母は少しです。\n\n> これがこつである。\n',
  },
  {
    name: 'a link without an address',
    body: '[続き]()\n#^^^^^ link-broken\n\n![窯]()\n#^^^^^ link-broken\n',
    says: ['This link has no address.', 'This picture has no address.'],
  },
  {
    name: 'an address that is no link',
    body: '[a](https://example.com/)と<https://example.com/>とhttps://example.com/rye、`https://example.com/`です。\n#                                                ^^^^^^^^^^^^^^^^^^^^^^^ url-bare\n',
    fixed:
      '[a](https://example.com/)と<https://example.com/>と<https://example.com/rye>、`https://example.com/`です。\n',
  },
  { name: 'a long paragraph', body: `${'粉と水。'.repeat(101)}\n#${'^'.repeat(403)} paragraph-long\n` },
  {
    name: 'digits of two widths',
    body: '粉は500グラム、水は350グラム、塩は１０グラムです。\n#                   ^^ digit-width-mixed\n',
    fixed: '粉は500グラム、水は350グラム、塩は10グラムです。\n',
  },
  {
    name: 'nothing but Liquid',
    body: '{{ "「" }}\n\n{% highlight text %}\n** x **「\n{% endhighlight %}\n\n{% comment %}「{% endcomment %}\n',
  },
  { name: 'prose with Liquid in it', body: `${japanese}確かめます。最後の{{ page.word }}が\n` },
];

const front = '---\ntitle: パンを焼く\nlayout: post\n---\n';

function found({ kind, site = plain }: Pick<Case, 'kind' | 'site'>, text: string) {
  return runRules(rules, new Post('/blog/_posts/2026-10-03-a.md', text, kind ?? 'post'), site.view);
}

describe('the rules about the article', () => {
  for (const each of cases) {
    const { text, expected } = parseAnnotated(front + each.body);
    const findings = (): readonly Diagnostic[] => found(each, text);

    it(`find in ${each.name} what is marked, and nothing else`, () => {
      const marked =
        expected.length > 0 || !each.says ? expected : findings().map(({ code, span }) => ({ code, span }));
      assert.deepEqual(
        findings().map(({ code, span }) => ({ code, span })),
        marked,
      );
    });

    it(`find the same in ${each.name} with a byte order mark, Windows line breaks and an emoji before it`, () => {
      const windows = `\uFEFF${text.replace(front, `${front}<!-- 🍞 -->\n`)}`.replaceAll('\n', '\r\n');
      const cut = (diagnostics: readonly Diagnostic[], of: string) =>
        diagnostics.map(({ code, span }) => `${code}: ${of.slice(span.start, span.end).replaceAll('\r', '')}`);
      assert.deepEqual(cut(found(each, windows), windows), cut(findings(), text));
    });

    if (each.says) {
      it(`say of ${each.name} what is wrong`, () => {
        assert.deepEqual(
          findings().map(({ message }) => formatMessage(message)),
          each.says,
        );
      });
    }

    if (each.severities) {
      it(`are as loud about ${each.name} as it deserves`, () => {
        assert.deepEqual(
          findings().map(({ severity }) => severity),
          each.severities,
        );
      });
    }

    const { fixed } = each;
    if (fixed !== undefined) {
      it(`mend ${each.name}`, () => {
        const [fix] = findings().flatMap(({ fixes }) => fixes.slice(0, 1));
        assert.ok(fix);
        assert.equal(applyEdits(text, fix.edits), front + fixed);
      });
    }
  }

  it('find paragraphs that stand there twice in a row as one', () => {
    const again = `${english}Between.\n\n${english.slice(0, english.indexOf('Salt')).trimEnd()}\n\nThe end.\n`;
    const [finding, ...others] = found({}, front + again);
    assert.deepEqual(others, []);
    assert.ok(finding);
    assert.equal(formatMessage(finding.message), 'These 2 paragraphs stand from line 5 on already.');
    const [fix] = finding.fixes;
    assert.equal(fix && applyEdits(front + again, fix.edits), `${front}${english}Between.\n\nThe end.\n`);
  });

  it('are silent when they are matters of taste and nobody asks for them', () => {
    const text = `${front}${'粉と水。'.repeat(101)}https://example.com/と１２と34\n`;
    const site = testSite();
    assert.deepEqual(found({ site }, text), []);
  });

  it('stand aside where textlint looks at the same matter, unless a setting asks for them', () => {
    const text = `${front}「粉と水だけです。\n`;
    const liquid = liquidSite({ names: { textlintRules: new Set(['no-unmatched-pair']) } });
    const codesIn = (site: TestSite) => found({ site }, text).map(({ code }) => code);
    assert.deepEqual(codesIn(testSite([], { liquid })), []);
    assert.deepEqual(codesIn(testSite([], { liquid, settings: { rules: { 'bracket-unbalanced': 'warning' } } })), [
      'bracket-unbalanced',
    ]);
  });

  it('say nothing of an article that has no certain beginning', () => {
    assert.deepEqual(found({}, '---\ntitle: A\n\n「粉。\n'), []);
  });

  it('take no more than linear time over text that was made to hurt', () => {
    for (const body of [
      '「'.repeat(50_000),
      '**a '.repeat(20_000),
      'a'.repeat(200_000),
      `${'あ'.repeat(100_000)}。${'あ'.repeat(100_000)}`,
      `.${' '.repeat(100_000)}a`,
      '`'.repeat(50_000) + '|'.repeat(50_000),
      `a | ${'](('.repeat(30_000)}`,
      'https://a.'.repeat(20_000),
      '# a\n\n'.repeat(10_000),
      '[a](#b)\n\n'.repeat(5000),
      '（'.repeat(50_000),
      '同じ段落がここにあります。\n\n'.repeat(5000),
    ]) {
      const begun = Date.now();
      found({}, front + body);
      assert.ok(Date.now() - begun < 4000, `${Date.now() - begun} ms for ${body.slice(0, 10)}`);
    }
  }).timeout(50_000);
});
