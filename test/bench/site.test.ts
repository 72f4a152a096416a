import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { memorySite } from '../../bench/sites/memorySite.mjs';
import { postFile, siteFiles } from '../../bench/sites/site.mjs';
import { silentLog } from '../../src/core/foundation/log';
import { readFrontMatter } from '../../src/core/frontMatter/readFrontMatter';
import type { YamlValue } from '../../src/core/frontMatter/yamlValue';
import { LanguageService } from '../../src/core/languageService';
import { defaultSettings } from '../../src/core/settings/settings';

const posts = (what: { posts: number; bytes: number; tags?: number }) =>
  [...siteFiles(what)].filter(({ path }) => path.startsWith('_posts/'));

const tagsOf = (text: string): readonly YamlValue[] => {
  const tags = readFrontMatter(text).values.get('tags');
  assert.ok(Array.isArray(tags));
  return tags as readonly YamlValue[];
};

describe('a site that is made up to measure with', () => {
  const small = { posts: 400, bytes: 300 };

  it('is the same whenever it is made', () => {
    const hash = () =>
      createHash('sha256')
        .update(JSON.stringify([...siteFiles(small)]))
        .digest('hex');
    assert.equal(hash(), hash());
  });

  it('has so many posts, each with a path of its own, and a configuration and layouts', () => {
    assert.equal(posts(small).length, 400);
    assert.equal(new Set(posts(small).map(({ path }) => path)).size, 400);
    const others = [...siteFiles(small)].map(({ path }) => path).filter((path) => !path.startsWith('_posts/'));
    assert.deepEqual(others, ['_config.yml', '_layouts/default.html', '_layouts/post.html', '_includes/figure.html']);
  });

  it('has posts that can be made one by one', () => {
    assert.deepEqual(postFile(123, small), posts(small)[123]);
  });

  it('has as many different tags as were asked for: a few in very many posts, half of them in one only', () => {
    const counts = new Map<YamlValue, number>();
    for (const { text } of posts({ posts: 2000, bytes: 10, tags: 1000 })) {
      for (const tag of tagsOf(text)) {
        counts.set(tag, (counts.get(tag) ?? 0) + 1);
      }
    }
    assert.equal(counts.size, 1000);
    const once = [...counts.values()].filter((count) => count === 1).length;
    assert.ok(once >= 450 && once < 600, `${once} are used once`);
    assert.ok(Math.max(...counts.values()) > 200);
  });

  it('has bodies of about so many bytes', () => {
    for (const bytes of [1500, 40_000]) {
      const { text } = postFile(3, { posts: 10, bytes });
      const size = Buffer.byteLength(text.slice(text.indexOf('\n---\n') + 5));
      assert.ok(size >= bytes && size < bytes + 2500, `${size} for ${bytes}`);
    }
  });

  it('has front matter that Jekyll can read, dates in the past, and Liquid in some posts', () => {
    for (const { path, text } of posts(small)) {
      const { problem, values, state } = readFrontMatter(text);
      assert.deepEqual([state, problem], ['complete', undefined], path);
      assert.ok(values.get('date'), path);
      assert.ok(path < '_posts/2026', path);
    }
    const share = posts(small).filter(({ text }) => text.includes('{%')).length / 400;
    assert.ok(share > 0.2 && share < 0.4, `${share}`);
  });

  it('can be read without a disk, and nothing in it is wrong', async () => {
    const collection = memorySite('/site', { posts: 50, bytes: 300 });
    const service = new LanguageService({
      collection,
      log: silentLog,
      now: () => Date.UTC(2026, 10, 24),
      timeZone: () => 'Asia/Tokyo',
      pause: () => Promise.resolve(),
      settingsFor: () => defaultSettings,
    });
    service.start();
    await service.ready();
    await service.readForLiquid();
    const [site] = service.sites;
    assert.ok(site);
    assert.equal(service.postsOf(site).length, 50);
    for (const path of service.postsOf(site)) {
      const found = service.diagnose(path, (await collection.read(path)) ?? '');
      const serious = found.filter(({ severity }) => severity !== 'information').map(({ code }) => code);
      assert.deepEqual(serious, [], path);
    }
    service.dispose();
  });
});
