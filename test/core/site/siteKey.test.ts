import assert from 'node:assert/strict';
import type { Site } from '../../../src/core/site/site';
import { readSiteConfig } from '../../../src/core/site/siteConfig';
import { siteKey } from '../../../src/core/site/siteKey';

const plain = 'title: Bread\ntimezone: Asia/Tokyo\n';

function site(yaml: string): Site {
  const read = readSiteConfig(yaml);
  assert.ok('config' in read);
  const { config } = read;
  return {
    root: '/blog',
    source: `/blog${config.source}`,
    config,
    configFile: undefined,
    timeZone: config.timezone ?? 'UTC',
  };
}

describe('what a configuration says of where posts are and how they are published', () => {
  for (const same of [
    'title: Rye\ntimezone: Asia/Tokyo\n',
    `${plain}description: About bread\nauthor: Mika\n`,
    `${plain}lang: ja\nkramdown:\n  hard_wrap: true\n`,
    `${plain}# a comment\n`,
  ]) {
    it(`stays with ${JSON.stringify(same)}`, () => assert.equal(siteKey(site(same)), siteKey(site(plain))));
  }

  for (const other of [
    'permalink: pretty\n',
    'future: true\n',
    'limit_posts: 3\n',
    'exclude: [drafts]\n',
    'include: [_pages]\n',
    'source: content\n',
    'collections:\n  notes:\n    output: true\n',
    'collections_dir: all\n',
    'plugins: [jekyll-redirect-from]\n',
    'defaults:\n  - scope: {path: ""}\n    values: {permalink: /x/}\n',
    'markdown_ext: md\n',
    'baseurl: /blog\n',
  ]) {
    it(`changes with ${JSON.stringify(other)}`, () =>
      assert.notEqual(siteKey(site(plain + other)), siteKey(site(plain))));
  }

  it('changes with the time zone', () => {
    assert.notEqual(siteKey(site('timezone: UTC\n')), siteKey(site('timezone: Asia/Tokyo\n')));
  });
});
