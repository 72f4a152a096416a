import assert from 'node:assert/strict';
import {
  defaultReadingSpeeds,
  type ReadingPart,
  readingTime,
} from '../../../../src/core/posts/readingTime/readingTime';

type Counts = Partial<Record<ReadingPart['kind'], number>>;
type Case = readonly [name: string, body: string, counts: Counts];

function counts(body: string): Counts {
  return Object.fromEntries(readingTime(body, defaultReadingSpeeds).parts.map((part) => [part.kind, part.count]));
}

function describeCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const [name, body, expected] of cases) it(name, () => assert.deepEqual(counts(body), expected));
  });
}

describeCases('Reading time counts Japanese and Chinese', [
  ['by the character, punctuation included', '今日は、晴れ。', { cjk: 7 }],
  ['without the ideographic space that begins a paragraph', '　今日は　晴れ', { cjk: 5 }],
  ['with every paragraph', '一段落目。\n\n二段落目。\n', { cjk: 10 }],
  ['in kana of all kinds, with iteration and length marks', 'ひらがなカタカナー々〆ゝ〇', { cjk: 13 }],
  ['with a dakuten that stands apart as part of its letter', 'か\u3099は\u309a', { cjk: 2 }],
  ['with a half-width dakuten as part of its letter', 'ｶﾞｷﾞﾊﾟｱ', { cjk: 4 }],
  ['with variation selectors as part of their letter', '葛\u{E0100}飾 辻\uFE00', { cjk: 3 }],
  ['beyond the basic plane', '𠮷野家で𩸽', { cjk: 5 }],
  ['in full-width letters and digits', 'ＡＢＣ２０２５！', { cjk: 8 }],
  ['with brackets of their own width', '「引用」（注）【重要】', { cjk: 11 }],
  ['in simplified Chinese', '人工智能正在改变世界。', { cjk: 11 }],
  ['as squared and enclosed characters', '㈱㍻㊗', { cjk: 3 }],
  ['without emoji', 'やった🎉👨‍👩‍👧‍👦👍🏽❤️', { cjk: 3 }],
]);

describeCases('Reading time counts words', [
  ['of English', 'The quick brown fox jumps.', { words: 5 }],
  ['with apostrophes and hyphens inside', "Don't touch the writer’s well-known state‑of‑the‑art tool", { words: 7 }],
  ['apart when a dash stands between', 'yes—no, this--that – those', { words: 5 }],
  ['with digits inside', 'GPT4o and H2O2 in 3D', { words: 5 }],
  ['as numbers with their signs', '1,000 and 3.14 at 12:30, 50%', { words: 6 }],
  ['as names with dots and signs', 'Node.js, a@b.example and snake_case_name', { words: 4 }],
  ['of accented letters, combined or not', 'café cafe\u0301 naïve', { words: 3 }],
  [
    'of Cyrillic, Greek, Arabic, Hebrew and Hindi',
    'Привет мир Γειά σου مرحبا بالعالم שלום עולם नमस्ते दुनिया',
    { words: 10 },
  ],
  ['across lines', 'one\ntwo\r\nthree\rfour', { words: 4 }],
  [
    'for an address however long',
    'See https://example.com/a/very-long/path?with=query&and=more#part now',
    { words: 3 },
  ],
  ['for an address before Japanese', 'https://example.com/を見る www.example.com', { words: 2, cjk: 3 }],
  ['for an address in angle brackets', 'at <https://example.com/x> or <me@example.com>', { words: 4 }],
  ['in inline code', 'Run `npm run build` and ``a ` b``', { words: 7 }],
  ['in inline code with underscores', 'set `SOME_LONG_NAME` to `__init__`', { words: 4 }],
  ['in mathematics, roughly', 'then $$ a + b = c $$ holds', { words: 5 }],
  ['of a language with a soft hyphen', 'Donau\u00addampf\u00adschiff', { words: 1 }],
  ['in letters beyond the basic plane', '𝐁𝐨𝐥𝐝 𐐀𐐁', { words: 2 }],
]);

describeCases('Reading time counts mixed text', [
  ['of Latin names in Japanese', 'OpenAIのGPT-5を試した', { words: 2, cjk: 5 }],
  ['with a number in Japanese as one word', '2025年11月30日に1,000円', { words: 4, cjk: 5 }],
  ['of Korean by the syllable', '안녕하세요 세계 ㅋㅋ', { korean: 9 }],
  ['of Korean decomposed as macOS writes it', '한국어'.normalize('NFD'), { korean: 3 }],
  ['of Thai by the word', 'สวัสดีชาวโลก ภาษาไทย', { thai: 5 }],
  ['of Thai with English', 'ใช้ AI ทำงาน', { thai: 2, words: 1 }],
  ['of Khmer, Lao and Burmese', 'សួស្តី ສະບາຍດີ မင်္ဂလာပါ', { thai: 4 }],
  ['of everything', 'これはtest입니다', { cjk: 3, words: 1, korean: 3 }],
]);

describeCases('Reading time counts code by the line', [
  ['between backticks', 'Look:\n\n```js\nconst a = 1;\n\nconst b = 2;\n```\n\nDone', { words: 2, code: 2 }],
  ['between tildes', '~~~ ruby\nputs 1\n~~~\n', { code: 1 }],
  ['with a fence of the other kind or length inside', '````md\n```\nx\n```\n~~~\n````', { code: 4 }],
  ['in a list and in a quote', '- item\n\n  ```\n  a\n  ```\n\n> ```\n> b\n>\n> c\n> ```', { words: 1, code: 3 }],
  ['straight after a list mark', '1. ```\n   a\n   ```\n2. b', { code: 1, words: 1 }],
  ['between highlight tags', '{% highlight ruby linenos %}\na = 1\nb = 2\n{% endhighlight %}', { code: 2 }],
  ['in a pre element', '<pre><code class="x">a\nb\n</code></pre>\ntext', { code: 2, words: 1 }],
  ['indented after a blank line', 'Text:\n\n    a = 1\n\n    b = 2\n\nmore', { code: 2, words: 2 }],
  ['indented by a tab', 'Text:\n\n\ta = 1\n', { code: 1, words: 1 }],
  ['not when a paragraph goes on indented', 'Text\n    goes on', { words: 3 }],
  ['not when a list item goes on indented', '- item\n\n    second paragraph\n\n    third\n\nend', { words: 5 }],
  ['indented, of HTML', 'Text:\n\n    <p>\n      x\n    </p>\n\nend', { words: 2, code: 3 }],
  [
    'in a list item, indented from its text',
    '- item\n\n      a = 1\n\n  1. more\n\n     text\n\n         b = 2',
    { words: 3, code: 2 },
  ],
  ['not when HTML is indented', '<div>\n\n    <p>two words</p>\n\n    here\n</div>', { words: 3 }],
  ['not when a footnote goes on indented', '[^1]: note\n\n    more of it', { words: 4 }],
  ['without lines that switch Liquid off', '```\n{% raw %}\n{{ x }}\n{% endraw %}\n```', { code: 1 }],
  ['without comments or links being seen in it', '```\n<!-- a\n[b](c)\n```\nend -->', { code: 2, words: 1 }],
]);

describeCases('Reading time counts images', [
  ['of Markdown, without their text and title', '![a cat](/cat.png "A cat") here', { images: 1, words: 1 }],
  ['by reference', '![a cat][cat]\n\n[cat]: /cat.png\n', { images: 1 }],
  ['of HTML, in either case', '<img src="a.png" alt="a > b"><IMG SRC=b.png />', { images: 2 }],
  ['inside links', '[![badge](b.svg)](https://example.com)', { images: 1 }],
  ['with brackets and parentheses in them', '![a [b] c](x_(y).png)', { images: 1 }],
  [
    'whose address Liquid writes',
    '![x]({{ \'/a.png\' | relative_url }}) <img src="{{ "/b.png" | relative_url }}">',
    { images: 2 },
  ],
  ['not in code', '`![a](b)`', { words: 2 }],
]);

describeCases('Reading time leaves out', [
  ['comments, also over paragraphs', 'a <!-- b\n\nc --> d', { words: 2 }],
  ['tags but not their text', '<p class="lead wide">two <b>words</b></p>', { words: 2 }],
  ['tags inside a word without splitting it', 'un<b>believ</b>able un**believ**able', { words: 2 }],
  ['tags over several lines', '<a\n  href="x"\n  title="y">link</a>', { words: 1 }],
  [
    'scripts and styles',
    '<script>\nvar a = 1 < 2;\n\nf();\n</script><style>p { color: red }</style>text',
    { words: 1 },
  ],
  ['the readings of ruby', '<ruby>漢字<rp>（</rp><rt>かんじ</rt><rp>）</rp></ruby>です', { cjk: 4 }],
  [
    'Liquid tags and outputs',
    '{% if page.x > 1 %}yes{% endif %} {{ page.title | upcase }} {%- assign a = 1 -%}',
    { words: 1 },
  ],
  ['Liquid tags over several lines', '{% include figure.html\n  src="a.png"\n  caption="text" %} end', { words: 1 }],
  ['Liquid comments', 'a {% comment %} b\n\n{{ c }} {% endcomment %} d', { words: 2 }],
  ['only the marks of raw Liquid', '{% raw %}{{ title }}{% endraw %} {{ gone }}', { words: 1 }],
  ['Liquid in inline code unless it is raw', '`{{ gone }}` `{% raw %}{{ kept }}{% endraw %}`', { words: 1 }],
  ['link targets and titles', '[two words](https://example.com/a_(b) "the :) title") end', { words: 3 }],
  ['link targets that Liquid writes', '[前の記事]({% post_url 2025-01-01-a %})です', { cjk: 6 }],
  ['names of references', '[text][ref] [ref]', { words: 2 }],
  [
    'definitions of references',
    '[ref]: https://example.com "Title here"\n[two]: /x\n  "Next line"\ntext',
    { words: 1 },
  ],
  ['definitions of abbreviations', '*[HTML]: Hypertext Markup Language\nHTML', { words: 1 }],
  ['footnote marks but not their text', 'text[^1] more[^note]\n\n[^1]: The note.\n', { words: 4 }],
  ['attribute lists', '# Title {#custom-id}\n{: .no_toc data-x="1" }\n\n* a\n{:toc}\n*b*{: .red}', { words: 3 }],
  [
    'comments of kramdown',
    '{::comment}\nnot this\n{:/comment}\n{::options parse_block_html="true" /}this',
    { words: 1 },
  ],
  ['heading marks and rules', '## Two words ##\n\nTitle\n=====\n\n---\n', { words: 3 }],
  ['list marks, numbers and boxes', '- a\n* b\n+ c\n1. d\n10. e\n- [ ] f\n- [x] g\n> 1. h', { words: 8 }],
  ['pipes and rules of tables', '| 名前 | age |\n|:---|---:|\n| 花子 | 20 |', { cjk: 4, words: 2 }],
  ['marks of emphasis', '**太字**と*斜体*と~~取消~~ __bold__', { cjk: 8, words: 1 }],
  ['escaped signs', '\\*not emphasised\\* \\[x\\](y) snake\\_case', { words: 5 }],
  ['character references', 'AT&amp;T a&nbsp;b &#x3042; &hellip;', { words: 4 }],
  ['a byte order mark', '\uFEFFone', { words: 1 }],
]);

describeCases('Reading time of half-typed text keeps counting', [
  ['after an open comment', 'a <!-- b c', { words: 3 }],
  ['after an open fence', 'a\n\n```js\nb c\n\nd', { words: 5 }],
  ['after an open Liquid tag', 'a {% include b\n\nc {{ d }} e', { words: 5 }],
  ['after an open Liquid output', 'a {{ b\n\nc {{ d }} e', { words: 4 }],
  ['after an open Liquid block', '{% highlight ruby %}\na b\n{% comment %} c {% raw %} d {{ e }}', { words: 4 }],
  ['after an open tag', 'a <b c\n\nd > e <i>f</i>', { words: 6 }],
  ['after an open link', '[a](https://example.com/x\n\nb c](d', { words: 5 }],
  ['after an open image', '![a](b\n\n![c\n\n[d', { words: 4 }],
  ['after a backtick', 'a `b <i>c</i>\n\nd `e` f', { words: 6 }],
  ['after a backtick before a fence', 'a ` b\n```\nx `y`\n```', { words: 2, code: 1 }],
  ['after an open script', '<script> a b', { words: 2 }],
  ['after an open kramdown comment', '{::comment} a {: .x b', { words: 3 }],
  ['with a number of a list and nothing behind', '1.\n-\n>', {}],
]);

describe('Reading time', () => {
  const seconds = (body: string): number => readingTime(body, defaultReadingSpeeds).seconds;
  const minutes = (body: string): number => readingTime(body, defaultReadingSpeeds).minutes;

  it('is zero without anything to read', () => {
    for (const body of ['', '\n \t\r\n', '<!-- note -->', '---', '{% include x %}', '🎉']) {
      assert.deepEqual(readingTime(body, defaultReadingSpeeds), { minutes: 0, seconds: 0, parts: [] });
    }
  });

  it('is at least a minute and rounds up', () => {
    assert.equal(minutes('あ'), 1);
    assert.equal(minutes('あ'.repeat(500)), 1);
    assert.equal(minutes('あ'.repeat(501)), 2);
    assert.equal(minutes('word '.repeat(238 * 3)), 3);
    assert.equal(minutes('word '.repeat(238 * 3 + 1)), 4);
  });

  it('reads each kind at its own speed', () => {
    assert.equal(seconds('あ'.repeat(250)), 30);
    assert.equal(seconds('word '.repeat(119)), 30);
    assert.equal(seconds('가'.repeat(250)), 30);
    assert.equal(seconds(`\`\`\`\n${'x\n'.repeat(20)}\`\`\``), 30);
    assert.equal(seconds('คน '.repeat(119)), 30);
  });

  it('takes other speeds', () => {
    const slow = { ...defaultReadingSpeeds, japaneseCharactersPerMinute: 100, codeLinesPerMinute: 1 };
    assert.equal(readingTime('あ'.repeat(50), slow).seconds, 30);
    assert.equal(readingTime('```\nx\n```', slow).minutes, 1);
  });

  it('gives the first image twelve seconds and each further one less, down to three', () => {
    const expected = [12, 23, 33, 42, 50, 57, 63, 68, 72, 75, 78, 81];
    assert.deepEqual(
      expected.map((_, index) => seconds('![](a.png)\n'.repeat(index + 1))),
      expected,
    );
  });

  it('does not grow by a minute through rounding of fractions', () => {
    assert.equal(minutes(`${'あ'.repeat(499)}\n\n`), 1);
    const third = { ...defaultReadingSpeeds, englishWordsPerMinute: 3, japaneseCharactersPerMinute: 7 };
    assert.equal(readingTime(`${'word '.repeat(3)}${'あ'.repeat(7)}`, third).minutes, 2);
  });

  it('lists its parts in one order with their seconds', () => {
    assert.deepEqual(readingTime('![](a)\n\n한 word あ\n\n```\nx\n```', defaultReadingSpeeds).parts, [
      { kind: 'cjk', count: 1, seconds: 0.12 },
      { kind: 'words', count: 1, seconds: 60 / 238 },
      { kind: 'korean', count: 1, seconds: 0.12 },
      { kind: 'code', count: 1, seconds: 1.5 },
      { kind: 'images', count: 1, seconds: 12 },
    ]);
  });

  it('reads a selection as it reads the same text in a post', () => {
    assert.deepEqual(counts('部分 of [a link](https://exam'), { cjk: 2, words: 4 });
    assert.deepEqual(counts('of it](https://example.com) rest'), { words: 4 });
  });
});
