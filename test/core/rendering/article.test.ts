import assert from 'node:assert/strict';
import { formatMessage, message } from '../../../src/core/foundation/message';
import type { FrontMatter } from '../../../src/core/frontMatter/frontMatter';
import { readFrontMatter } from '../../../src/core/frontMatter/readFrontMatter';
import type { YamlMap, YamlValue } from '../../../src/core/frontMatter/yamlValue';
import { type ArticleSource, describeArticle } from '../../../src/core/rendering/article';

const nowhere = { start: 0, end: 0 };

function frontMatter(
  values: Readonly<Record<string, YamlValue>>,
  state: FrontMatter['state'] = 'complete',
): FrontMatter {
  return {
    state,
    ...{ bom: nowhere, openingFence: nowhere, yaml: nowhere, closingFence: nowhere, body: nowhere },
    fields: [],
    values: new Map(Object.entries(values)),
    problem: undefined,
  };
}

function describePost(values: Readonly<Record<string, YamlValue>>, more: Partial<ArticleSource> = {}) {
  return describeArticle({
    frontMatter: frontMatter(values),
    text: '',
    body: { blocks: [], headings: [] },
    bodyLine: 4,
    defaultFor: () => undefined,
    expects: () => false,
    date: () => undefined,
    readingTime: undefined,
    siteLang: undefined,
    ...more,
  });
}

const map = (entries: Readonly<Record<string, YamlValue>>): YamlMap => new Map(Object.entries(entries));

describe('The article that is described', () => {
  it('has a header with what the reader will see', () => {
    const { header } = describePost(
      { title: 'T', categories: ['a', 'b'], tags: 'x y', author: 'Aya', excerpt: ' E ', image: '/a.png' },
      { date: (lang) => `2026-10-03 in ${lang}`, readingTime: message('{0} min', 8) },
    );
    assert.deepEqual(header, {
      notice: undefined,
      title: 'T',
      date: '2026-10-03 in en',
      authors: ['Aya'],
      categories: ['a', 'b'],
      tags: ['x', 'y'],
      readingTime: message('{0} min', 8),
      excerpt: 'E',
      cover: { src: '/a.png', alt: undefined },
      missing: [],
    });
  });

  for (const [text, notice] of [
    ['---\ntitle: T\n---\n', undefined],
    ['---\ntitle: T: U\n---\n', /Jekyll cannot read the front matter/],
    ['---\ntitle: T\n\nText\n', /never closed/],
    ['---\n\nText\n', undefined],
  ] as const) {
    it(`says above ${JSON.stringify(text)} ${notice ? 'that the site will not show this' : 'nothing'}`, () => {
      const said = describePost({}, { frontMatter: readFrontMatter(text), text }).header?.notice;
      assert.match(said ? formatMessage(said) : '', notice ?? /^$/);
    });
  }

  it('has no header without front matter', () => {
    assert.equal(describePost({}, { frontMatter: frontMatter({}, 'absent') }).header, undefined);
  });

  it('names what is missing by the field that the site uses, in reading order', () => {
    const used = new Set(['title', 'tags', 'description', 'thumbnail', 'date']);
    const { header } = describePost({ title: '' }, { expects: (field) => used.has(field), date: () => 'today' });
    assert.deepEqual(header?.missing, [
      { place: 'title', field: 'title' },
      { place: 'tags', field: 'tags' },
      { place: 'excerpt', field: 'description' },
      { place: 'cover', field: 'thumbnail' },
    ]);
  });

  for (const [name, values, expected] of [
    ['a list', { tags: ['a', 1, null, ['b']] }, ['a', '1', 'b']],
    ['words between spaces', { tags: 'a  b' }, ['a', 'b']],
    ['a single tag with a space', { tag: 'a b' }, ['a b']],
    ['both, where the single one wins', { tag: 'a', tags: ['b'] }, ['a']],
    ['nothing', { tags: null }, []],
  ] as const) {
    it(`reads tags from ${name}`, () => {
      assert.deepEqual(describePost(values).header?.tags, expected);
    });
  }

  for (const [name, values, expected] of [
    ['both fields', { category: 'a', categories: ['b', 'c'] }, ['b', 'c', 'a']],
    ['words, which a full-width blank does not part', { categories: 'a　b c' }, ['a　b', 'c']],
    ['a field that is left empty beside the other', { category: null, categories: ['b'] }, ['b']],
  ] as const) {
    it(`reads categories from ${name}, as Jekyll does`, () => {
      assert.deepEqual(describePost(values).header?.categories, expected);
    });
  }

  it('takes what the writer left empty from the defaults', () => {
    const { header } = describePost(
      { author: null },
      { defaultFor: (field) => (field === 'author' ? 'Desk' : undefined) },
    );
    assert.deepEqual(header?.authors, ['Desk']);
  });

  it('reads authors and covers written as maps', () => {
    const { header } = describePost({
      authors: [map({ name: 'Aya', url: 'x' }), 'Ren'],
      header: map({ teaser: '/t.png', alt: 'A shelf' }),
    });
    assert.deepEqual(header?.authors, ['Aya', 'Ren']);
    assert.deepEqual(header?.cover, { src: '/t.png', alt: 'A shelf' });
  });

  it('shows what can be read of broken front matter', () => {
    const broken: FrontMatter = {
      ...frontMatter({}),
      problem: { span: nowhere, message: message('x'), cause: 'other', field: undefined },
      fields: [
        {
          ...{ key: 'title', keySpan: nowhere, hasColon: true, isClosed: true, span: nowhere, valueSpan: nowhere },
          ...{ style: 'plain', value: 'Half: done', items: [] },
        },
      ],
    };
    assert.equal(describePost({}, { frontMatter: broken }).header?.title, 'Half: done');
  });

  it('prints values of every kind', () => {
    for (const [value, expected] of [
      [3, '3'],
      [true, 'true'],
      [{ kind: 'float', value: 2 }, '2.0'],
      [{ kind: 'date', year: 2026, month: 1, day: 2 }, '2026-01-02'],
      [{ kind: 'time', epochMs: 0, offsetMinutes: 540 }, '1970-01-01 09:00'],
      [['a'], undefined],
      [map({}), undefined],
    ] as const) {
      assert.equal(describePost({ title: value }).header?.title, expected);
    }
  });

  for (const [name, values, more, expected] of [
    ['the post', { lang: 'zh_TW' }, { siteLang: 'ja' }, 'zh-TW'],
    ['the site', {}, { siteLang: 'en', text: 'かな' }, 'en'],
    ['its kana', {}, { text: '図書館のこと' }, 'ja'],
    ['its hangul', {}, { text: '도서관' }, 'ko'],
    ['its title', { title: '図書館のこと' }, {}, 'ja'],
    ['its letters, which don’t tell', {}, { text: 'library' }, undefined],
    ['something that is no language', { lang: '"><script>' }, {}, undefined],
  ] as const) {
    it(`takes its language from ${name}`, () => {
      assert.equal(describePost(values, more).lang, expected);
    });
  }

  it('takes an English post with a Japanese tag for no other language', () => {
    const text = '---\ntitle: Tides\ntags: [国際, ニュース]\n---\nThe tide comes in.\n';
    assert.equal(describePost({ title: 'Tides' }, { frontMatter: readFrontMatter(text), text }).lang, undefined);
  });

  it('counts blocks from the end of the one before', () => {
    const blocks = [
      { html: 'a', startLine: 5, endLine: 6 },
      { html: 'b', startLine: 8, endLine: 10 },
    ];
    assert.deepEqual(describePost({}, { body: { blocks, headings: [] } }).blocks, [
      { html: 'a', before: 1, lines: 1 },
      { html: 'b', before: 2, lines: 2 },
    ]);
  });
});
