import assert from 'node:assert/strict';
import { type Files, ReferencesUnderTest } from '../../support/referencesUnderTest';

const post = (frontMatter: string, body = 'Bread.\n'): string => `---\ntitle: A\n${frontMatter}\n---\n${body}`;

/** Where the name is asked for. */
const asked = { '_posts/2026-11-01-asked.md': post('tags: [br‸ead]') };
const askedPath = '_posts/2026-11-01-asked.md';

async function renamed(files: Files, newName = 'loaf'): Promise<Readonly<Record<string, string | undefined>>> {
  const { [askedPath]: own, ...others } = await new ReferencesUnderTest({ ...asked, ...files }).renamed(newName);
  assert.equal(own, post(`tags: [${newName}]`));
  return others;
}

describe('renaming a tag', () => {
  for (const [what, before, after] of [
    ['in brackets', 'tags: [rye, bread]', 'tags: [rye, loaf]'],
    ['in quotes', `tags: ["bread", 'rye']`, `tags: ["loaf", 'rye']`],
    [
      'in lines',
      'tags:\n  - rye\n  - bread # daily\n  # more\n  - oven',
      'tags:\n  - rye\n  - loaf # daily\n  # more\n  - oven',
    ],
    ['alone', 'tag: bread # only', 'tag: loaf # only'],
    ['among words', 'tags: rye bread oven', 'tags: rye loaf oven'],
    ['where it is there already', 'tags: [loaf, bread, rye]', 'tags: [loaf, rye]'],
    ['behind the one it becomes', 'tags:\n- bread\n- loaf', 'tags:\n- loaf'],
    ['beside a comment in the field', 'tags: [bread] # bread', 'tags: [loaf] # bread'],
    ['with escapes', 'tags: ["\\u0062read"]', 'tags: ["loaf"]'],
  ] as const) {
    it(`changes it ${what}, and nothing else`, async () => {
      assert.deepEqual(await renamed({ '_posts/2026-10-01-b.md': post(before) }), {
        '_posts/2026-10-01-b.md': post(after),
      });
    });
  }

  it('finds one that goes on in the next line', async () => {
    const site = new ReferencesUnderTest({
      '_posts/2026-10-01-a.md': post('tags: [rye br‸ead]'),
      '_posts/2026-10-02-b.md': post('tags:\n  - rye\n    bread\n  - oven'),
    });
    assert.equal((await site.renamed('loaf'))['_posts/2026-10-02-b.md'], post('tags:\n  - loaf\n  - oven'));
  });

  it('makes no tag of what Jekyll takes for none', async () => {
    const site = new ReferencesUnderTest({
      '_posts/2026-10-01-a.md': post('tags: ["20‸26"]'),
      '_posts/2026-10-02-b.md': post('tags: 2026'),
      '_posts/2026-10-03-c.md': post('tag: 2026'),
    });
    assert.deepEqual(Object.keys(await site.renamed('last year')), [
      '_posts/2026-10-01-a.md',
      '_posts/2026-10-03-c.md',
    ]);
  });

  it('keeps line breaks of Windows and the byte order mark out of it', async () => {
    const before = `\uFEFF${post('tags:\n- bread\n- oven').replaceAll('\n', '\r\n')}`;
    const others = await renamed({ '_posts/2026-10-01-b.md': before });
    assert.deepEqual(Object.values(others), [post('tags:\n- loaf\n- oven').replaceAll('\n', '\r\n')]);
  });

  it('leaves other tags, texts and fields that hold the word', async () => {
    const text = post(
      'tags: [breads, Bread]\nkeywords: bread',
      'bread [bread](/bread/) https://other.example/tags/bread/\n',
    );
    assert.deepEqual(await renamed({ '_posts/2026-10-01-b.md': text }), {});
  });

  it('leaves addresses that are shown as code', async () => {
    const text = post('', '```\n[a](/tags/bread/)\n```\n');
    assert.deepEqual(await renamed({ '_posts/2026-10-01-b.md': text }), {});
  });

  it('changes drafts, documents of collections and pages', async () => {
    const others = await renamed({
      '_config.yml': 'collections: [notes]\n',
      '_drafts/d.md': post('tags: bread'),
      '_notes/n.md': post('tags: [bread]'),
      'about.md': post('tags:\n  - bread'),
    });
    assert.deepEqual(Object.keys(others).sort(), ['_drafts/d.md', '_notes/n.md', 'about.md']);
  });

  it('follows addresses of its page, by baseurl, Liquid and whole address', async () => {
    const body = (slug: string) =>
      [
        `[a](/tags/${slug}/) [b]({{ site.baseurl }}/tags/${slug}/#top "t") <a href="/blog/tags/${slug}.html">c</a>`,
        `{{ '/tags/${slug}' | relative_url }} https://me.example/blog/tags/${slug}/ [d](/tags/#${slug})`,
        '[e](/tags/bread-and-butter/) [f](/elsewhere/tags/bread/) https://other.example/tags/bread/',
      ].join('\n');
    const others = await renamed(
      {
        '_config.yml': 'url: https://me.example\nbaseurl: /blog\n',
        '_posts/2026-10-01-b.md': post('tags: [rye]', body('bread')),
        '_layouts/post.html': '<a href="/tags/bread/">x</a>',
      },
      'Long loaf',
    );
    assert.deepEqual(others, {
      '_posts/2026-10-01-b.md': post('tags: [rye]', body('long-loaf')),
      '_layouts/post.html': '<a href="/tags/long-loaf/">x</a>',
    });
  });

  for (const [what, before, newName, after] of [
    [
      'a condition',
      '{% if page.tags contains "bread" %}x{% endif %}',
      'Long loaf',
      '{% if page.tags contains "Long loaf" %}x{% endif %}',
    ],
    [
      'a name behind a dot',
      '{% for p in site.tags.bread %}{% endfor %}',
      'Long loaf',
      '{% for p in site.tags["Long loaf"] %}{% endfor %}',
    ],
    ['a name in brackets', "{{ site.tags['bread'].size }}", 'Long loaf', "{{ site.tags['Long loaf'].size }}"],
    ['a name that needs other quotes', "{{ site.tags['bread'].size }}", "baker's", `{{ site.tags["baker's"].size }}`],
    ['what the data of its list hold', '{{ site.data.tags.bread.about }}', 'loaf', '{{ site.data.tags.loaf.about }}'],
    [
      'a filter',
      '{{ site.posts | where: \'tags\', "bread" | size }}',
      'loaf',
      '{{ site.posts | where: \'tags\', "loaf" | size }}',
    ],
    [
      'a condition in quotes',
      `{% assign a = site.posts | where_exp: "p", "p.tags contains 'bread'" %}`,
      'loaf',
      `{% assign a = site.posts | where_exp: "p", "p.tags contains 'loaf'" %}`,
    ],
    [
      'a name in a condition in quotes',
      `{% assign a = site.posts | where_exp: "p", "p.x == site.tags.bread" %}`,
      'a b',
      `{% assign a = site.posts | where_exp: "p", "p.x == site.tags['a b']" %}`,
    ],
  ] as const) {
    it(`changes ${what} of Liquid`, async () => {
      assert.deepEqual(await renamed({ '_includes/a.html': before }, newName), { '_includes/a.html': after });
    });
  }

  it('leaves addresses that another tag has too, and says so', async () => {
    const site = new ReferencesUnderTest({
      '_posts/2026-10-01-a.md': post('tags: ["C+‸+"]'),
      '_posts/2026-10-02-b.md': post('tags: [C]', '[x](/tags/c/) [y](/tags/C++/)\n'),
    });
    assert.equal(
      (await site.renamed('cpp'))['_posts/2026-10-02-b.md'],
      post('tags: [C]', '[x](/tags/c/) [y](/tags/cpp/)\n'),
    );
    assert.deepEqual(
      (await site.renaming('cpp')).left.map(({ path, start }) => `${path}:${start.line + 1}`),
      ['/blog/_posts/2026-10-02-b.md:5'],
    );
  });

  it('leaves a condition in quotes that could not hold the new name, and says so', async () => {
    const before = `{% assign a = site.posts | where_exp: "p", "p.tags contains 'bread'" %}`;
    const { files, left } = await new ReferencesUnderTest({ ...asked, '_includes/a.html': before }).renaming("baker's");
    assert.deepEqual([files.length, left.map(({ path }) => path)], [1, ['/blog/_includes/a.html']]);
  });

  it('changes _data and the configuration', async () => {
    const others = await renamed({
      '_data/tags.yml': '# all\nbread:\n  about: Bread # bread\n"rye":\n  about: x\n',
      '_config.yml': 'tags: [rye, bread]\ndefaults:\n  - scope: {path: ""}\n    values:\n      tags: [bread]\n',
    });
    assert.deepEqual(others, {
      '_data/tags.yml': '# all\nloaf:\n  about: Bread # bread\n"rye":\n  about: x\n',
      '_config.yml': 'tags: [rye, loaf]\ndefaults:\n  - scope: {path: ""}\n    values:\n      tags: [loaf]\n',
    });
  });

  it('takes entries of _data and the configuration out where the new name has one', async () => {
    const others = await renamed({
      '_data/tags.yml': 'bread:\n  about: Bread\n# long\nloaf:\n  about: x\n',
      '_config.yml': 'tag_list:\n  - name: bread\n    slug: b\n  - name: loaf # that\n    slug: l\n',
    });
    assert.deepEqual(others, {
      '_data/tags.yml': '# long\nloaf:\n  about: x\n',
      '_config.yml': 'tag_list:\n  - name: loaf # that\n    slug: l\n',
    });
  });

  it('takes its page along: tag, title, file name and address', async () => {
    const page = (name: string) => `---\ntitle: ${name}\ntag: ${name}\npermalink: /tags/${name}/\n---\n`;
    assert.deepEqual(await renamed({ 'tags/bread.md': page('bread') }), {
      'tags/bread.md': undefined,
      'tags/loaf.md': page('loaf'),
    });
  });

  it('leaves its page where the new name has one, and says so', async () => {
    const page = (name: string) => `---\ntitle: ${name}\ntag: ${name}\n---\n`;
    const site = new ReferencesUnderTest({ ...asked, 'tags/bread.md': page('bread'), 'tags/loaf.md': page('loaf') });
    const { files, moves, left } = await site.renaming('loaf');
    assert.deepEqual([files.length, moves.length, left.map(({ path }) => path)], [1, 0, ['/blog/tags/bread.md']]);
  });

  for (const [what, frontMatter] of [
    ['in a list within the list', 'tags: [[bread, rye]]'],
    ['in a text of several lines', 'tags: |\n  rye bread'],
    ['that another field repeats', 'tags: &a [bread]\nkeywords: *a'],
  ] as const) {
    it(`leaves one ${what}, and says so`, async () => {
      const site = new ReferencesUnderTest({ ...asked, '_posts/2026-10-01-b.md': post(frontMatter) });
      const { files, left } = await site.renaming('loaf');
      assert.deepEqual(
        [files.map(({ path }) => path), left.map(({ path, start }) => `${path}:${start.line + 1}`)],
        [[`/blog/${askedPath}`], ['/blog/_posts/2026-10-01-b.md:3']],
      );
    });
  }

  it('believes an unsaved editor over the disk', async () => {
    const site = new ReferencesUnderTest({
      ...asked,
      '_posts/2026-10-01-b.md': post('tags: [bread]'),
      '_posts/2026-10-02-c.md': post('tags: [rye]'),
    });
    await site.look();
    site.workspace.service.open('/blog/_posts/2026-10-01-b.md', post('tags: [oven]'));
    site.workspace.service.open('/blog/_posts/2026-10-02-c.md', post('tags: [oven, bread]'));
    const { files } = await site.renaming('loaf');
    assert.deepEqual(
      files.map(({ path, edits }) => [path, edits.map(({ newText }) => newText)]),
      [
        ['/blog/_posts/2026-10-02-c.md', ['loaf']],
        [`/blog/${askedPath}`, ['loaf']],
      ],
    );
  });

  it('stays in its own site', async () => {
    const site = new ReferencesUnderTest(
      {
        ...asked,
        '/other/_config.yml': '',
        '/other/_posts/2026-10-01-b.md': post('tags: [bread]'),
        '/blog/docs/_config.yml': '',
        '/blog/docs/_posts/2026-10-01-b.md': post('tags: [bread]'),
      },
      ['/blog', '/other'],
    );
    assert.deepEqual(Object.keys(await site.renamed('loaf')), [askedPath]);
  });

  it('refuses an empty name', async () => {
    assert.equal(await new ReferencesUnderTest(asked).refusal('  '), 'Type a name of one line.');
  });

  it('throws when it is cancelled', async () => {
    const site = new ReferencesUnderTest(asked);
    await site.look();
    const { references } = site.workspace.service;
    const named = site.named?.named ?? assert.fail();
    await assert.rejects(references.rename(`/blog/${askedPath}`, named, 'x', { aborted: true }), { name: 'Cancelled' });
  });
});

describe('a category', () => {
  it('is found at both fields, in the list of the configuration and in addresses', async () => {
    const site = new ReferencesUnderTest({
      '_config.yml': 'content_categories:\n  - name: お知らせ\n  - name: 手順\n',
      '_posts/2026-10-01-a.md': post(
        'categories: [お知‸らせ]',
        '[x](/categories/%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B/)\n',
      ),
      '_posts/2026-10-02-b.md': post('category: お知らせ'),
    });
    assert.deepEqual(await site.uses(), [
      '_config.yml:2:お知らせ',
      '_posts/2026-10-01-a.md:3:お知らせ',
      '_posts/2026-10-01-a.md:5:%E3%81%8A%E7%9F%A5%E3%82%89%E3%81%9B',
      '_posts/2026-10-02-b.md:3:お知らせ',
    ]);
    assert.deepEqual(await site.definitions(), ['_config.yml:2:お知らせ']);
    const changed = await site.renamed('案内');
    assert.equal(
      changed['_posts/2026-10-01-a.md'],
      post('categories: [案内]', `[x](/categories/${encodeURIComponent('案内')}/)\n`),
    );
  });
});

describe('a category that is part of addresses', () => {
  const links = (name: string) =>
    post(
      'tags: [x]',
      `[a](/${name}/2026/10/01/a.html) [b](/b/${name}/2026/10/02/b.html#x) /${name}/2026/10/03/c.html\n`,
    );

  it('takes the addresses of its posts along', async () => {
    const site = new ReferencesUnderTest({
      '_config.yml': 'baseurl: /b\n',
      '_posts/2026-10-01-a.md': post('categories: [ne‸ws]', '[me](/news/2026/10/01/a.html)\n'),
      '_posts/2026-10-02-b.md': post('category: news'),
      '_posts/2026-10-04-d.md': links('news'),
      'about.md': post(
        'title: about',
        '/newsletter/2026/10/01/a.html /news/ https://other.example/news/2026/10/01/a.html\n',
      ),
    });
    assert.deepEqual(await site.renamed('day'), {
      '_posts/2026-10-01-a.md': post('categories: [day]', '[me](/day/2026/10/01/a.html)\n'),
      '_posts/2026-10-02-b.md': post('category: day'),
      '_posts/2026-10-04-d.md': links('day').replace('/day/2026/10/03', '/news/2026/10/03'),
    });
  });

  it('says where the name of a folder keeps it', async () => {
    const site = new ReferencesUnderTest({
      '_posts/2026-10-01-a.md': post('categories: [ne‸ws]'),
      'news/_posts/2026-10-02-b.md': post('title: b'),
      'newspapers/_posts/2026-10-03-c.md': post('title: c'),
    });
    const { left } = await site.renaming('day');
    assert.deepEqual(
      left.map(({ path }) => path),
      ['/blog/news/_posts/2026-10-02-b.md'],
    );
  });

  it('leaves them where they have no category in them', async () => {
    const site = new ReferencesUnderTest({
      '_config.yml': 'permalink: /:title/\n',
      '_posts/2026-10-01-a.md': post('categories: [ne‸ws]', '[me](/a/) /news/2026/10/01/a.html\n'),
    });
    assert.deepEqual(Object.values(await site.renamed('day')), [
      post('categories: [day]', '[me](/a/) /news/2026/10/01/a.html\n'),
    ]);
  });
});

describe('an author', () => {
  const files = {
    '_data/authors.yml': 'haru:\n  name: 春\nyu:\n  name: 夕\n',
    '_posts/2026-10-01-a.md': post('author: ha‸ru'),
    '_posts/2026-10-02-b.md': post('authors: [yu, haru]'),
    'about.md': post('author: haru', '{{ site.data.authors.haru.name }} [x](/authors/haru/)\n'),
  };

  it('is found where it is listed and used', async () => {
    const site = new ReferencesUnderTest(files);
    assert.deepEqual(await site.definitions(), ['_data/authors.yml:1:haru']);
    assert.deepEqual(await site.uses(), [
      '_data/authors.yml:1:haru',
      '_posts/2026-10-01-a.md:3:haru',
      '_posts/2026-10-02-b.md:3:haru',
      'about.md:3:haru',
      'about.md:5:haru',
      'about.md:5:haru',
    ]);
  });

  it('is renamed where a list calls it by another key than its name', async () => {
    const changed = await new ReferencesUnderTest({
      '_data/authors.yml': '- id: haru\n  name: 春\n- username: yu\n',
      '_posts/2026-10-01-a.md': post('author: ha‸ru'),
    }).renamed('sora');
    assert.equal(changed['_data/authors.yml'], '- id: sora\n  name: 春\n- username: yu\n');
  });

  it('is renamed everywhere', async () => {
    assert.deepEqual(await new ReferencesUnderTest(files).renamed('sora'), {
      '_data/authors.yml': 'sora:\n  name: 春\nyu:\n  name: 夕\n',
      '_posts/2026-10-01-a.md': post('author: sora'),
      '_posts/2026-10-02-b.md': post('authors: [yu, sora]'),
      'about.md': post('author: sora', '{{ site.data.authors.sora.name }} [x](/authors/sora/)\n'),
    });
  });
});
