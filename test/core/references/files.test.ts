import assert from 'node:assert/strict';
import { ReferencesUnderTest } from '../../support/referencesUnderTest';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

const post = (frontMatter: string, body = 'Bread.\n'): string => `---\ntitle: A\n${frontMatter}\n---\n${body}`;

describe('a layout', () => {
  const files = {
    '_layouts/article.html': '---\nlayout: base\n---\n{{ content }}',
    '_layouts/base.html': '{{ content }}',
    '_posts/2026-10-01-a.md': post('layout: art‸icle'),
    '_posts/2026-10-02-b.md': post('layout: "article" # as ever'),
    '_config.yml': 'defaults:\n- scope: {path: ""}\n  values: {layout: article}\n',
  };

  it('is gone to, found and renamed with its file', async () => {
    const site = new ReferencesUnderTest(files);
    assert.deepEqual(await site.definitions(), ['_layouts/article.html:1:']);
    assert.equal((await site.uses()).length, 3);
    assert.deepEqual(await site.renamed('story'), {
      '_posts/2026-10-01-a.md': post('layout: story'),
      '_posts/2026-10-02-b.md': post('layout: "story" # as ever'),
      '_config.yml': 'defaults:\n- scope: {path: ""}\n  values: {layout: story}\n',
      '_layouts/article.html': undefined,
      '_layouts/story.html': files['_layouts/article.html'],
    });
  });

  for (const [name, why] of [
    ['base', 'There is a file with this name already: base.html'],
    ['../x', 'The name would lead outside of the folder, or no file can have it.'],
    ['/x', 'The name would lead outside of the folder, or no file can have it.'],
    ['', 'Type a name of one line.'],
  ] as const) {
    it(`refuses “${name}”`, async () => {
      assert.equal(await new ReferencesUnderTest(files).refusal(name), why);
    });
  }

  it('is renamed where jekyll-archives is told of it', async () => {
    const config = (name: string) => `jekyll-archives:\n  layout: ${name}\n  layouts: {tag: ${name}, year: base}\n`;
    const site = new ReferencesUnderTest({ ...files, '_config.yml': config('article') });
    assert.equal((await site.renamed('story'))['_config.yml'], config('story'));
  });

  it('of a theme stays as it is', async () => {
    const site = new ReferencesUnderTest({ '_posts/2026-10-01-a.md': post('layout: th‸eme') });
    assert.equal(await site.refusal('x'), '“theme” is no file of this site, so it can’t be renamed here.');
    assert.deepEqual(await site.definitions(), []);
  });
});

describe('an include', () => {
  const files = {
    '_includes/figure.html': '{% include caption.html %}',
    '_includes/caption.html': 'x',
    '_posts/2026-10-01-a.md': post(
      'x: 1',
      '{% include fig‸ure.html src="a" %}\n{% raw %}{% include figure.html %}{% endraw %}\n',
    ),
    '_layouts/post.html': '{%- include_cached figure.html -%}',
  };

  it('is gone to, found and renamed with its file, and keeps its ending', async () => {
    const site = new ReferencesUnderTest(files);
    assert.deepEqual(await site.definitions(), ['_includes/figure.html:1:']);
    assert.deepEqual(await site.uses(), ['_layouts/post.html:1:figure.html', '_posts/2026-10-01-a.md:5:figure.html']);
    assert.deepEqual(await site.renamed('picture'), {
      '_layouts/post.html': '{%- include_cached picture.html -%}',
      '_posts/2026-10-01-a.md': post(
        'x: 1',
        '{% include picture.html src="a" %}\n{% raw %}{% include figure.html %}{% endraw %}\n',
      ),
      '_includes/figure.html': undefined,
      '_includes/picture.html': files['_includes/figure.html'],
    });
    assert.equal(await site.refusal('a b.html'), 'The name of an include can have no spaces.');
    assert.equal(await site.refusal('caption.html'), 'There is a file with this name already: caption.html');
  });
});

describe('a key of _data', () => {
  const files = {
    '_data/shop.yml': 'hours: 9 # opening\nplace:\n  street: x\n  town: y\n',
    '_posts/2026-10-01-a.md': post(
      'x: 1',
      '{{ site.data.shop.place.str‸eet }} {{ site.data.shop["place"]["street"] }} {{ site.data.shop.place.town }}\n',
    ),
  };

  it('is gone to, found and renamed', async () => {
    const site = new ReferencesUnderTest(files);
    assert.deepEqual(await site.definitions(), ['_data/shop.yml:3:street']);
    assert.deepEqual(await site.renamed('road'), {
      '_data/shop.yml': files['_data/shop.yml'].replace('street', 'road'),
      '_posts/2026-10-01-a.md': post(
        'x: 1',
        '{{ site.data.shop.place.road }} {{ site.data.shop["place"]["road"] }} {{ site.data.shop.place.town }}\n',
      ),
    });
    assert.equal(await site.refusal('town'), 'There is a key with this name already: town');
  });

  it('is renamed from its file too, and the file from a post', async () => {
    const fromFile = new ReferencesUnderTest({
      ...files,
      '_posts/2026-10-01-a.md': files['_posts/2026-10-01-a.md'].replace('‸', ''),
      '_data/shop.yml': files['_data/shop.yml'].replace('place', 'pl‸ace'),
    });
    assert.equal(
      (await fromFile.renamed('where'))['_data/shop.yml'],
      files['_data/shop.yml'].replace('place', 'where'),
    );
    const file = new ReferencesUnderTest({
      ...files,
      '_posts/2026-10-01-a.md': post('x: 1', '{{ site.data.sh‸op.hours }}\n'),
    });
    assert.deepEqual(await file.renamed('store'), {
      '_posts/2026-10-01-a.md': post('x: 1', '{{ site.data.store.hours }}\n'),
      '_data/shop.yml': undefined,
      '_data/store.yml': files['_data/shop.yml'],
    });
  });
});

describe('a post', () => {
  const files = {
    '_config.yml': 'permalink: /:year/:title/\nbaseurl: /b\n',
    '_posts/2026-09-01-old.md': post('x: 1'),
    '_posts/2026-10-01-a.md': post(
      'x: 1',
      '[x]({% post_url 2026-09-01-o‸ld %}) [y]({% link _posts/2026-09-01-old.md %}) [z](/2026/old/#a) <a href="/b/2026/old">u</a> /2026/older/\n',
    ),
  };

  it('is gone to, found and renamed with its file; its address follows', async () => {
    const site = new ReferencesUnderTest(files);
    assert.deepEqual(await site.definitions(), ['_posts/2026-09-01-old.md:1:']);
    await site.look();
    assert.equal(site.named?.name, '2026-09-01-old');
    assert.deepEqual(await site.renamed('2026-09-01-new'), {
      '_posts/2026-10-01-a.md': post(
        'x: 1',
        '[x]({% post_url 2026-09-01-new %}) [y]({% link _posts/2026-09-01-new.md %}) [z](/2026/new/#a) <a href="/b/2026/new">u</a> /2026/older/\n',
      ),
      '_posts/2026-09-01-old.md': undefined,
      '_posts/2026-09-01-new.md': post('x: 1'),
    });
    assert.equal(await site.refusal('new'), 'The name of a post begins with its date, such as 2026-11-23-a-walk.');
    assert.equal(await site.refusal('2026-10-01-a'), 'There is a file with this name already: 2026-10-01-a.md');
  });
});

describe('a site that is still being read', () => {
  it('has its posts renamed when it is read', async () => {
    const path = '/blog/_posts/2026-10-01-a.md';
    const { service } = new WorkspaceUnderTest({
      folders: ['/blog'],
      files: {
        '/blog/_config.yml': '',
        '/blog/_posts/2026-09-01-old.md': post('x: 1'),
        [path]: post('x: 1', '{% post_url 2026-09-01-old %}'),
      },
    });
    const named = { kind: 'file', relativePath: '_posts/2026-09-01-old.md' } as const;
    const renaming = await service.references.rename(path, named, '2026-09-01-new');
    assert.ok('files' in renaming);
    assert.deepEqual([renaming.files.length, renaming.moves.length], [1, 1]);
    service.dispose();
  });
});

describe('a post with a name in Japanese', () => {
  it('takes its address along however that is written', async () => {
    const links = (name: string) => `[y](/${name}/) [z](/${encodeURIComponent(name)}/)\n`;
    const site = new ReferencesUnderTest({
      '_config.yml': 'permalink: /:title/\n',
      '_posts/2026-09-01-窯.md': post('x: 1'),
      '_posts/2026-10-01-a.md': post('x: 1', '{% post_url 2026-09-01-‸窯 %}'),
      'about.md': links('窯'),
    });
    assert.equal((await site.renamed('2026-09-01-麦'))['about.md'], links('麦'));
  });
});

describe('links in a post', () => {
  it('are looked for one by one, each once, until nobody waits for them', async () => {
    const text = `---\nlayout: post\n---\n${'{% include a.html %} {% include b.html %}\n'.repeat(50)}`;
    const path = '/blog/_posts/2026-10-01-a.md';
    const site = new ReferencesUnderTest({ '_posts/2026-10-01-a.md': `${text}‸`, '_includes/a.html': '' });
    await site.look();
    const { collection, service } = site.workspace;
    const stamp = collection.stamp.bind(collection);
    let [asked, atOnce, most] = [0, 0, 0];
    collection.stamp = async (each) => {
      asked++;
      most = Math.max(most, ++atOnce);
      await Promise.resolve();
      atOnce--;
      return stamp(each);
    };
    assert.equal((await service.references.documentLinks(path, text)).length, 50);
    assert.deepEqual([asked <= 7, most], [true, 1]);
    const cancelled = service.references.documentLinks(path, text, { aborted: true });
    await assert.rejects(cancelled, { name: 'Cancelled' });
  });

  it('lead to pictures, layouts, includes and posts that are there', async () => {
    const text = `---
layout: post
image: /assets/a.png
cover:
  path: assets/b.png
thumb: /assets/missing.png
og: https://x.example/c.png
---
{% include figure.html %} {% include missing.html %} {% post_url 2026-09-01-old %} {% link about.md %} {% link ../../etc.md %}
`;
    const path = '/blog/_posts/2026-10-01-a.md';
    const site = new ReferencesUnderTest({
      '_posts/2026-10-01-a.md': `${text}‸`,
      '_posts/2026-09-01-old.md': post('x: 1'),
      'about.md': post('x: 1'),
      'assets/a.png': '',
      'assets/b.png': '',
      '_layouts/post.html': '',
      '_includes/figure.html': '',
    });
    await site.look();
    const links = await site.workspace.service.references.documentLinks(path, text);
    assert.deepEqual(
      links.map(({ target, start }) => `${start.line + 1} ${target}`),
      [
        '2 /blog/_layouts/post.html',
        '3 /blog/assets/a.png',
        '5 /blog/assets/b.png',
        '9 /blog/_includes/figure.html',
        '9 /blog/_posts/2026-09-01-old.md',
        '9 /blog/about.md',
      ],
    );
  });
});
