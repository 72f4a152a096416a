import assert from 'node:assert/strict';
import { absoluteUrl } from '../../../src/core/site/publishing/absoluteUrl';
import { defaultSiteConfig, readSiteConfig, type SiteConfig } from '../../../src/core/site/siteConfig';
import { processorNow } from '../../support/processorTime';

function configOf(text: string): SiteConfig {
  const read = readSiteConfig(text);
  assert.ok('config' in read);
  return read.config;
}

describe('what a configuration says of publishing', () => {
  it('is what Jekyll does by itself where it says nothing', () => {
    const { future, showDrafts, unpublished, limitPosts, permalink, url, baseurl, plugins } = defaultSiteConfig;
    assert.deepEqual(
      { future, showDrafts, unpublished, limitPosts, permalink, url, baseurl, plugins },
      {
        future: false,
        showDrafts: false,
        unpublished: false,
        limitPosts: 0,
        permalink: 'date',
        url: undefined,
        baseurl: '',
        plugins: [],
      },
    );
  });

  it('takes all but false and nothing for true, as Ruby does', () => {
    const { future, showDrafts, unpublished } = configOf('future: "false"\nshow_drafts: 0\nunpublished:\n');
    assert.deepEqual([future, showDrafts, unpublished], [true, true, false]);
  });

  it('knows the plugins by either name of the list', () => {
    const { plugins } = configOf(
      'plugins: [jekyll-redirect-from]\ngems:\n  - jekyll-archives\n  - jekyll-redirect-from\n',
    );
    assert.deepEqual(plugins, ['jekyll-redirect-from', 'jekyll-archives']);
  });

  it('reads collections as a map and as a list', () => {
    assert.deepEqual(
      [...configOf('collections:\n  a:\n    output: true\n    permalink: /:path/\n  b:\n').collectionSettings],
      [
        ['a', { output: true, permalink: '/:path/' }],
        ['b', { output: false, permalink: undefined }],
      ],
    );
    assert.deepEqual(
      [...configOf('collections: [a]\n').collectionSettings],
      [['a', { output: false, permalink: undefined }]],
    );
  });

  it('takes what has the wrong type for absent', () => {
    const { limitPosts, permalink, url, baseurl, plugins } = configOf(
      'limit_posts: many\npermalink: [a]\nurl: 5\nbaseurl: {}\nplugins: 3\n',
    );
    assert.deepEqual([limitPosts, permalink, url, baseurl, plugins], [0, 'date', undefined, '', []]);
  });
});

describe('an address in a configuration', () => {
  const slashes = '/'.repeat(200_000);

  it('loses the slashes at its end and keeps all others', () => {
    const { url, baseurl } = configOf('url: https://a//b//\nbaseurl: //c//d//\n');
    assert.deepEqual([url, baseurl], ['https://a//b', '/c//d']);
  });

  it('is read in linear time', () => {
    const begun = processorNow();
    const { url, baseurl } = configOf(`url: "a${slashes}b"\nbaseurl: "a${slashes}b"\n`);
    assert.deepEqual([url?.length, baseurl.length], [200_002, 200_003]);
    assert.ok(processorNow() - begun < 2_000);
  });
});

describe('the whole address of a page', () => {
  const cases: readonly (readonly [config: string, url: string, expected: string | undefined])[] = [
    ['url: https://example.com\n', '/a/', 'https://example.com/a/'],
    ['url: https://example.com/\nbaseurl: blog/\n', '/a.html', 'https://example.com/blog/a.html'],
    ['url: https://example.com\nbaseurl: /\n', '/a', 'https://example.com/a'],
    [
      'url: https://example.com\nbaseurl: /日本\n',
      '/%E8%A8%98/記 事',
      'https://example.com/%E6%97%A5%E6%9C%AC/%E8%A8%98/%E8%A8%98%20%E4%BA%8B',
    ],
    ['baseurl: /blog\n', '/a', undefined],
    ['url: ""\n', '/a', undefined],
  ];
  for (const [config, url, expected] of cases) {
    it(`is ${expected} with ${JSON.stringify(config)}`, () => {
      assert.equal(absoluteUrl(configOf(config), url), expected);
    });
  }
});
