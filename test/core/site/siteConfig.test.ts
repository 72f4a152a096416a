import assert from 'node:assert/strict';
import { defaultSiteConfig, readSiteConfig, type SiteConfig } from '../../../src/core/site/siteConfig';
import { marked, withMarks } from '../../support/cursor';

function config(text: string): SiteConfig {
  const read = readSiteConfig(text);
  assert.ok('config' in read, 'the text can be read');
  return read.config;
}

const excludedByJekyll =
  '.sass-cache .jekyll-cache gemfiles Gemfile Gemfile.lock node_modules vendor/bundle/ vendor/cache/ vendor/gems/ vendor/ruby/'.split(
    ' ',
  );
describe('readSiteConfig', () => {
  it('reads what a site says', () => {
    const read = config(
      [
        'title: ブログ',
        'lang: ja',
        'timezone: Asia/Tokyo',
        'exclude: [docs, "*.draft.md"]',
        'include: [_pages]',
        'source: ./src/',
        'destination: ./public',
        'collections_dir: collections',
        'collections: {recipes: {output: true}, posts: {permalink: /x/}, notes: }',
        'markdown_ext: "md,MARK"',
        'defaults:',
        '  - {scope: {path: "", type: posts}, values: {layout: post, author: 編集部}}',
        '  - {values: {lang: ja}}',
        '',
      ].join('\n'),
    );
    assert.equal(read.lang, 'ja');
    assert.equal(read.timezone, 'Asia/Tokyo');
    assert.deepEqual(read.exclude, ['docs', '*.draft.md', ...excludedByJekyll]);
    assert.deepEqual(read.include, ['_pages']);
    assert.equal(read.source, 'src');
    assert.equal(read.destination, 'public');
    assert.equal(read.collectionsDir, 'collections');
    assert.deepEqual(read.collections, ['recipes', 'notes']);
    assert.deepEqual(read.markdownExtensions, ['.md', '.mark']);
    assert.deepEqual(read.defaults, [
      {
        path: '',
        type: 'posts',
        values: new Map([
          ['layout', 'post'],
          ['author', '編集部'],
        ]),
      },
      { path: '', type: undefined, values: new Map([['lang', 'ja']]) },
    ]);
    assert.equal(read.values.get('title'), 'ブログ');
  });

  it('has Jekyll’s own values for what a site does not say', () => {
    const { exclude, include, source, destination, collectionsDir, collections, markdownExtensions, defaults } =
      defaultSiteConfig;
    assert.deepEqual(exclude, excludedByJekyll);
    assert.deepEqual(include, ['.htaccess']);
    assert.deepEqual([source, destination, collectionsDir], ['', '_site', '']);
    assert.deepEqual(markdownExtensions, ['.markdown', '.mkdown', '.mkdn', '.mkd', '.md']);
    assert.deepEqual([collections, defaults], [[], []]);
    assert.deepEqual([defaultSiteConfig.lang, defaultSiteConfig.timezone], [undefined, undefined]);
  });

  for (const empty of ['', '# only a comment\n', '---\n', '\uFEFF', 'null']) {
    it(`takes ${JSON.stringify(empty)} for an empty configuration`, () => {
      assert.deepEqual({ ...config(empty), values: 0 }, { ...defaultSiteConfig, values: 0 });
    });
  }

  it('reads a list of collections, too', () => {
    assert.deepEqual(config('collections: [recipes, 3, recipes, "../x", notes]').collections, ['recipes', 'notes']);
  });

  const keys =
    'lang timezone exclude include source destination collections_dir collections markdown_ext defaults'.split(' ');
  for (const wrong of [
    '3',
    'true',
    '',
    '[[1], {a: 1}, ~]',
    '{a: [1]}',
    '2026-01-01',
    '""',
    '[{scope: 3, values: {a: 1}}]',
  ]) {
    it(`keeps working where every key is ${wrong || 'empty'}`, () => {
      const read = config(keys.map((key) => `${key}: ${wrong}`).join('\n'));
      assert.equal(read.timezone, undefined);
      assert.deepEqual(read.exclude, excludedByJekyll);
      assert.equal(read.source, '');
      assert.equal(read.destination, '_site');
      assert.ok(read.markdownExtensions.includes('.md'));
      assert.ok(read.defaults.every((entry) => entry.path === '' && entry.type === undefined));
    });
  }

  it('leaves out folders outside of the site', () => {
    const read = config('source: ../other\ndestination: /var/www\ncollections_dir: a/../../b');
    assert.deepEqual([read.source, read.destination, read.collectionsDir], ['', undefined, '']);
    assert.equal(config('destination: .').destination, undefined);
  });

  it('gives the old names of types their new ones', () => {
    const types = ['page', 'post', 'draft', 'recipes'].map((type) => `  - {scope: {type: ${type}}, values: {}}`);
    assert.deepEqual(
      config(`defaults:\n${types.join('\n')}`).defaults.map(({ type }) => type),
      ['pages', 'posts', 'drafts', 'recipes'],
    );
  });

  for (const [cause, broken] of [
    ['unclosed-bracket', 'title: ⟦[oops⟧\nfoo: "bar\n'],
    ['unclosed-quote', 'title: oops\nfoo: ⟦"bar⟧\n'],
    ['colon-in-value', 'title: ⟦a: b⟧\n'],
    ['tab-indentation', 'a:\n⟦\t⟧b: c\n'],
    ['full-width-colon', 'title: a\n⟦lang：ja⟧\n'],
  ] as const) {
    it(`says where and why ${JSON.stringify(broken)} cannot be read`, () => {
      const { text } = marked(broken);
      const read = readSiteConfig(text);
      assert.ok('problem' in read);
      assert.equal(withMarks(text, undefined, read.problem.span), broken);
      assert.equal(read.problem.cause, cause);
    });
  }

  for (const broken of ['title: a: b', '- a\n- b\n', 'just words', 'a: [', '3']) {
    it(`tells a problem for ${JSON.stringify(broken)}`, () => {
      const read = readSiteConfig(broken);
      assert.ok('problem' in read);
      assert.ok(read.problem.span.start <= broken.length);
      assert.notEqual(read.problem.message.message, '');
    });
  }
});
