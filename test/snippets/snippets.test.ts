import assert from 'node:assert/strict';
import matter from 'gray-matter';
import { expandSnippet } from './expandSnippet';
import { readSnippetFiles, type Snippet } from './snippetFiles';

/** 2026-11-23 10:05:07 in Tokyo, as VS Code fills it in (`CURRENT_TIMEZONE_OFFSET` has a colon). */
const variables = new Map([
  ['CURRENT_YEAR', '2026'],
  ['CURRENT_MONTH', '11'],
  ['CURRENT_DATE', '23'],
  ['CURRENT_HOUR', '10'],
  ['CURRENT_MINUTE', '05'],
  ['CURRENT_SECOND', '07'],
  ['CURRENT_TIMEZONE_OFFSET', '+09:00'],
]);
const instant = new Date('2026-11-23T10:05:07+09:00');

const files = readSnippetFiles();
const templates = snippetsOf('posts.json');
const parts = snippetsOf('article.json');
const all = [...templates, ...parts];

describe('the snippet files', () => {
  it('are the post templates and the parts of an article, and no others', () => {
    assert.deepEqual(
      files.map((file) => file.name),
      ['article.json', 'posts.json'],
    );
  });

  it('give every snippet a prefix of its own', () => {
    const prefixes = all.map((snippet) => snippet.prefix);
    assert.deepEqual(prefixes, [...new Set(prefixes)]);
  });

  it('use prefixes that can be typed without an input method', () => {
    for (const { prefix } of all) assert.match(prefix, /^post-[a-z]+(-ja)?$/);
  });

  for (const snippets of [templates, parts]) {
    it(`carry the same set in English and in Japanese (${snippets.length / 2} each)`, () => {
      const japanese = snippets.filter((snippet) => snippet.prefix.endsWith('-ja')).map((snippet) => snippet.prefix);
      const english = snippets.filter((snippet) => !snippet.prefix.endsWith('-ja')).map((snippet) => snippet.prefix);
      assert.deepEqual(
        japanese,
        english.map((prefix) => `${prefix}-ja`),
      );
    });
  }

  it('hold news, how-to, review and interview as templates', () => {
    const kinds = ['post-news', 'post-howto', 'post-review', 'post-interview'];
    assert.deepEqual(
      templates.map((snippet) => snippet.prefix),
      kinds.flatMap((kind) => [kind, `${kind}-ja`]),
    );
  });
});

for (const snippet of all) {
  describe(`the snippet ${snippet.prefix}`, () => {
    const { text, tabstops, problems } = expandSnippet(snippet.body, variables);

    it('has placeholders that are all closed', () => assert.deepEqual(problems, []));

    it('leaves nothing unexpanded', () => assert.doesNotMatch(text, /\$/));

    it('is walked through from the top, without gaps, and ends at $0', () => {
      const order = [...new Set(tabstops)];
      assert.deepEqual(order, [...order.slice(0, -1).map((_, index) => index + 1), 0]);
    });

    it('gives a mirrored placeholder one default', () => {
      const seen = new Map<string, string>();
      for (const [, number = '', content = ''] of snippet.body.matchAll(/\$\{(\d+):([^${}]*)\}/g)) {
        assert.equal(content, seen.get(number) ?? content);
        seen.set(number, content);
      }
    });

    it('is described in its own language', () => {
      const japanese = /\p{Script=Hiragana}/u;
      assert.equal(japanese.test(snippet.description), snippet.prefix.endsWith('-ja'));
    });
  });
}

for (const template of templates) {
  describe(`a post made from ${template.prefix}`, () => {
    const { text } = expandSnippet(template.body, variables);
    const { data, content } = matter(text);

    it('is offered for a whole file', () => assert.equal(template.isFileTemplate, true));

    it('starts with its front matter', () => assert.ok(text.startsWith('---\n')));

    it('has the same fields in the same order as every other', () => {
      assert.deepEqual(Object.keys(data), ['layout', 'title', 'date', 'categories', 'tags', 'excerpt']);
    });

    it('has a title, an excerpt and one category and tag that could stand', () => {
      for (const value of [data['title'], data['excerpt']]) assert.match(String(value), /\S/);
      for (const value of [data['categories'], data['tags']]) {
        assert.ok(Array.isArray(value) && value.length === 1);
        assert.match(String(value[0]), /\S/);
      }
    });

    it('has a date with an offset, so that no time zone has to be guessed', () => {
      assert.match(text, /^date: 2026-11-23 10:05:07 \+09:00$/m);
      assert.deepEqual(data['date'], instant);
    });

    it('has an article with headings below', () => assert.ok((content.match(/^## \S/gm) ?? []).length >= 3));
  });
}

for (const part of parts) {
  it(`${part.prefix} is not offered for a whole file`, () => assert.equal(part.isFileTemplate, false));
}

function snippetsOf(name: string): readonly Snippet[] {
  return files.find((file) => file.name === name)?.snippets ?? [];
}
