import assert from 'node:assert/strict';
import { post } from '../../support/indexUnderTest';
import { type WorkspaceGiven, WorkspaceUnderTest } from '../../support/workspaceUnderTest';

const tagged = (tag: string): string => post(`title: T\ntags: [${tag}]\ncategories: [c]`);
const untagged = post('title: T\ncategories: [c]');

interface Case {
  readonly is: string;
  readonly folders: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly settings?: NonNullable<WorkspaceGiven['settings']>;
  /** The tags that are offered in a new post at the path. */
  readonly offers: Readonly<Record<string, readonly string[]>>;
}

const workspaces: readonly Case[] = [
  {
    is: 'two folders that are sites',
    folders: ['/bread', '/books'],
    files: {
      '/bread/_config.yml': '',
      '/bread/_posts/2026-01-01-a.md': tagged('rye'),
      '/books/_posts/2026-01-01-a.md': tagged('poems'),
    },
    offers: { '/bread/_posts/2026-02-01-n.md': ['rye'], '/books/_drafts/n.md': ['poems'] },
  },
  {
    is: 'two sites in a folder that is none',
    folders: ['/mono'],
    files: {
      '/mono/README.md': '# Work',
      '/mono/bread/_config.yml': '',
      '/mono/bread/_posts/2026-01-01-a.md': tagged('rye'),
      '/mono/sites/books/_posts/2026-01-01-a.md': tagged('poems'),
    },
    offers: { '/mono/bread/_posts/2026-02-01-n.md': ['rye'], '/mono/sites/books/_posts/2026-02-01-n.md': ['poems'] },
  },
  {
    is: 'a site in docs/ of a program',
    folders: ['/program'],
    files: {
      '/program/README.md': post('title: Not a post'),
      '/program/src/_private/notes.md': tagged('secret'),
      '/program/docs/_config.yml': '',
      '/program/docs/_posts/2026-01-01-a.md': tagged('release'),
    },
    offers: { '/program/docs/_posts/2026-02-01-n.md': ['release'], '/program/README.md': [] },
  },
  {
    is: 'a site inside the folder of another',
    folders: ['/blog'],
    files: {
      '/blog/_config.yml': '',
      '/blog/_posts/2026-01-01-a.md': tagged('outer'),
      '/blog/theme/demo/_config.yml': '',
      '/blog/theme/demo/_posts/2026-01-01-a.md': tagged('inner'),
    },
    offers: { '/blog/_posts/2026-02-01-n.md': ['outer'], '/blog/theme/demo/_posts/2026-02-01-n.md': ['inner'] },
  },
  {
    is: 'a folder and a site in it, both opened',
    folders: ['/mono', '/mono/bread'],
    files: {
      '/mono/_posts/2026-01-01-a.md': tagged('diary'),
      '/mono/bread/_config.yml': '',
      '/mono/bread/_posts/2026-01-01-a.md': tagged('rye'),
    },
    settings: { '/mono': { tags: ['week'] }, '/mono/bread': { tags: ['spelt'] } },
    offers: {
      '/mono/_posts/2026-02-01-n.md': ['diary', 'week'],
      '/mono/bread/_posts/2026-02-01-n.md': ['rye', 'spelt'],
    },
  },
  {
    is: 'a _posts opened by itself, beside another site',
    folders: ['/blog/_posts', '/books'],
    files: {
      '/blog/_posts/2026-01-01-a.md': tagged('rye'),
      '/books/_posts/2026-01-01-a.md': tagged('poems'),
    },
    settings: { '/blog/_posts': { tags: ['spelt'] } },
    offers: { '/blog/_posts/2026-02-01-n.md': ['rye', 'spelt'], '/books/_posts/2026-02-01-n.md': ['poems'] },
  },
  {
    is: 'collections in their own folder, with posts among them',
    folders: ['/blog'],
    files: {
      '/blog/_config.yml': 'collections_dir: content\ncollections:\n  recipes:\n    output: true\n',
      '/blog/content/_posts/2026-01-01-a.md': tagged('news'),
      '/blog/content/_recipes/rye.md': tagged('sour'),
      '/blog/_posts/2026-01-01-b.md': tagged('elsewhere'),
      '/blog/_recipes/c.md': tagged('elsewhere'),
    },
    offers: {
      '/blog/content/_posts/2026-02-01-n.md': ['news', 'sour'],
      '/blog/content/_recipes/n.md': ['news', 'sour'],
      '/blog/_recipes/n.md': [],
    },
  },
  {
    is: 'settings of each folder that say which files are posts',
    folders: ['/bread', '/books'],
    files: {
      '/bread/notes/a.md': tagged('rye'),
      '/bread/notes/old/a.md': tagged('stale'),
      '/books/notes/a.md': tagged('poems'),
    },
    settings: { '/bread': { include: ['notes/**/*.md'], exclude: ['notes/old/**'] } },
    offers: { '/bread/notes/n.md': ['rye'], '/books/notes/n.md': [] },
  },
];

describe('sites in one workspace keep to themselves:', () => {
  for (const { is, offers, ...given } of workspaces) {
    for (const extent of ['sites', 'everything'] as const) {
      it(`${is}, reading ${extent}`, async () => {
        const workspace = new WorkspaceUnderTest({ ...given, extent });
        for (const [path, tags] of Object.entries(offers)) {
          const offered = await workspace.offered(path, '---\ntitle: N\ntags: [‸]\n---\n');
          assert.deepEqual([...offered].sort(), [...tags].sort(), path);
        }
      });
    }
  }
});

describe('settings hold for the folder they are in:', () => {
  const files = {
    '/bread/_config.yml': '',
    '/bread/_posts/2026-01-01-a.md': untagged,
    '/books/_config.yml': '',
    '/books/_posts/2026-01-01-a.md': untagged,
  };
  const ask = (settings: WorkspaceGiven['settings']) => {
    const workspace = new WorkspaceUnderTest({
      folders: ['/bread', '/books'],
      files,
      ...(settings && { settings }),
    });
    return Promise.all(
      ['/bread', '/books'].map((folder) => workspace.found(`${folder}/_posts/2026-01-01-a.md`, untagged)),
    );
  };

  it('none: the same is found in both', async () => {
    const both = ['field-missing information'];
    assert.deepEqual(await ask({}), [both, both]);
  });

  it('rules', async () => {
    assert.deepEqual(await ask({ '/bread': { rules: { 'field-missing': 'error' } } }), [
      ['field-missing error'],
      ['field-missing information'],
    ]);
  });

  it('requiredFields', async () => {
    assert.deepEqual(await ask({ '/books': { requiredFields: ['tags', 'author'] } }), [
      ['field-missing information'],
      ['field-missing warning', 'field-missing warning'],
    ]);
  });

  it('the speed of reading', async () => {
    const workspace = new WorkspaceUnderTest({
      folders: ['/bread', '/books'],
      files,
      settings: { '/books': { 'readingTime.japaneseCharactersPerMinute': 250 } },
    });
    const minutes = ['/bread', '/books'].map(
      (folder) => workspace.service.readingTime(`${folder}/_posts/n.md`, 'あ'.repeat(1000)).minutes,
    );
    assert.deepEqual(minutes, [2, 4]);
  });
});

describe('when the folders of the workspace change', () => {
  const files = {
    '/bread/_posts/2026-01-01-a.md': tagged('rye'),
    '/books/_posts/2026-01-01-a.md': tagged('poems'),
  };
  const newPost = '---\ntitle: N\ntags: [‸]\n---\n';

  it('a folder that is added is read, and one that is taken away forgotten', async () => {
    const workspace = new WorkspaceUnderTest({ folders: ['/bread'], files });
    assert.deepEqual(await workspace.offered('/bread/_posts/n.md', newPost), ['rye']);
    await workspace.openFolders('/bread', '/books');
    assert.deepEqual(await workspace.offered('/books/_posts/n.md', newPost), ['poems']);
    await workspace.openFolders('/books');
    assert.deepEqual(
      workspace.service.sites.map(({ root }) => root),
      ['/books'],
    );
    assert.equal(workspace.service.siteOf('/bread/_posts/n.md'), undefined);
  });

  it('unsaved posts stay', async () => {
    const workspace = new WorkspaceUnderTest({ folders: ['/bread'], files });
    workspace.service.open('/bread/_posts/2026-02-01-b.md', tagged('spelt'));
    await workspace.openFolders('/books', '/bread');
    assert.deepEqual([...(await workspace.offered('/bread/_posts/n.md', newPost))].sort(), ['rye', 'spelt']);
  });

  it('a site whose folder is renamed is the same site elsewhere', async () => {
    const workspace = new WorkspaceUnderTest({
      folders: ['/mono'],
      files: {
        '/mono/bread/_config.yml': 'timezone: Asia/Seoul',
        '/mono/bread/_posts/2026-01-01-a.md': tagged('rye'),
        '/mono/books/_posts/2026-01-01-a.md': tagged('poems'),
      },
    });
    assert.deepEqual(await workspace.offered('/mono/bread/_posts/n.md', newPost), ['rye']);
    workspace.collection.rename('/mono/bread', '/mono/baking');
    await workspace.service.ready();
    assert.deepEqual(await workspace.offered('/mono/baking/_posts/n.md', newPost), ['rye']);
    assert.equal(workspace.service.siteOf('/mono/baking/_posts/n.md')?.timeZone, 'Asia/Seoul');
    assert.deepEqual(await workspace.offered('/mono/books/_posts/n.md', newPost), ['poems']);
    assert.deepEqual(workspace.service.sites.map(({ root }) => root).includes('/mono/bread'), false);
  });
});

describe('Markdown beside posts', () => {
  const files = {
    '/program/README.md': '# Program\n\nText with words.\n',
    '/program/docs/_config.yml': '',
    '/program/docs/README.md': '# Docs\n',
    '/program/docs/guide.md': '---\ntitle: ""\ndate: tomorrow\n---\nText.\n',
    '/program/docs/_posts/2026-01-01-a.md': '---\ntitle: A\ndate: tomorrow\ntags: [x]\ncategories: [c]\n---\n',
  };

  for (const [path, found] of [
    ['/program/README.md', []],
    ['/program/docs/README.md', []],
    ['/program/docs/guide.md', []],
    ['/program/docs/_posts/2026-01-01-a.md', ['date-invalid error']],
  ] as const) {
    it(`${path}: ${found.length === 0 ? 'nothing is found' : found.join(', ')}, and it is read and shown`, async () => {
      const workspace = new WorkspaceUnderTest({ folders: ['/program'], files });
      assert.deepEqual(await workspace.found(path), found);
      const text = files[path];
      assert.ok(workspace.service.readingTime(path, text).minutes >= 0);
      assert.ok(workspace.service.article(path, text).blocks.length > 0 || path.includes('_posts'));
    });
  }
});
