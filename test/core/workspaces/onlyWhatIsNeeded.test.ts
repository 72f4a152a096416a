import assert from 'node:assert/strict';
import { post } from '../../support/indexUnderTest';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

/** A program with many folders, no site at its top, and a blog deep inside. */
const program: Readonly<Record<string, string>> = {
  '/program/README.md': post('title: Program'),
  ...Object.fromEntries(
    Array.from({ length: 200 }, (_, i) => [`/program/src/part${i % 20}/module${i}/code.ts`, ''] as const),
  ),
  '/program/src/part3/module3/_notes/a.md': post('tags: [note]'),
  '/program/web/news/_config.yml': 'timezone: Asia/Seoul',
  '/program/web/news/about.md': '---\ntitle: About\n---\n',
  '/program/web/news/_posts/2026-01-01-a.md': post('title: A\ntags: [release]'),
  '/program/web/shop/_posts/2026-01-01-a.md': post('title: A\ntags: [offer]'),
};
const open = (files = program, folders = ['/program']) => new WorkspaceUnderTest({ folders, files });
const newPost = '---\ntitle: N\ntags: [‸]\n---\n';

describe('only what is needed is read:', () => {
  it('of a folder without a site its first level, whatever is below', async () => {
    const { service, collection } = open();
    await service.ready();
    assert.deepEqual(collection.log, ['list /program', 'list /program/docs']);
    assert.deepEqual(service.progress, { phase: 'ready', found: 0, read: 0 });
  });

  it('for a file there, the folders above it', async () => {
    const workspace = open();
    await workspace.look('/program/src/part3/module3/_notes/a.md');
    const folders = ['', '/docs', '/src', '/src/part3', '/src/part3/module3', '/src/part3/module3/_notes'];
    assert.deepEqual(
      [...workspace.collection.log].sort(),
      folders.map((at) => `list /program${at}`),
    );
  });

  it('for a post, its own site', async () => {
    const workspace = open();
    assert.deepEqual(await workspace.offered('/program/web/news/_posts/2026-02-01-n.md', newPost), ['release']);
    assert.equal(workspace.service.siteOf('/program/web/news/about.md')?.timeZone, 'Asia/Seoul');
    const elsewhere = workspace.collection.log.filter((line) => /\/(?:src|shop)/.test(line));
    assert.deepEqual(elsewhere, []);
  });

  it('nothing in folders of other programs', async () => {
    const workspace = open({ '/program/node_modules/x/_posts/2026-01-01-a.md': post('title: A') });
    assert.deepEqual(await workspace.found('/program/node_modules/x/_posts/2026-01-01-a.md'), []);
    assert.deepEqual(workspace.collection.log, ['list /program', 'list /program/docs']);
  });

  it('everything at once of a site at the top, or in docs/', async () => {
    for (const site of ['/program', '/program/docs']) {
      const { service } = open({ ...program, [`${site}/_posts/2026-01-01-top.md`]: post('title: Top') });
      await service.ready();
      assert.ok(service.sites.some(({ root }) => root === site));
      assert.ok(service.progress.read > 0);
    }
  });

  it('everything, where a setting names files as posts', async () => {
    const workspace = new WorkspaceUnderTest({
      folders: ['/program', '/other'],
      files: { ...program, '/other/x/y.md': '' },
      settings: { '/program': { include: ['src/**/*.md'] } },
    });
    assert.deepEqual(await workspace.offered('/program/src/n.md', newPost), ['note']);
    assert.ok(!workspace.collection.log.includes('list /other/x'));
  });

  it('nothing when files change where no site is', async () => {
    const workspace = open();
    await workspace.look('/program/README.md');
    const before = workspace.collection.log.length;
    workspace.collection.write('/program/src/new.ts', '');
    workspace.collection.write('/program/src/_private/notes.md', post('title: N'));
    workspace.collection.remove('/program/src/part1');
    await workspace.service.ready();
    assert.deepEqual(workspace.collection.log.slice(before), []);
  });
});

describe('a site is found later', () => {
  it('when a configuration or a first post appears', async () => {
    for (const made of ['/program/new/_config.yml', '/program/new/_posts/2026-01-01-a.md']) {
      const workspace = open({ ...program, '/program/new/about.md': post('title: A') });
      await workspace.look('/program/new/about.md');
      assert.equal(workspace.service.siteOf('/program/new/about.md'), undefined);
      workspace.collection.write(made, made.endsWith('.yml') ? '' : post('title: A'));
      await workspace.service.ready();
      assert.equal(workspace.service.siteOf('/program/new/about.md')?.root, '/program/new', made);
    }
  });

  it('when a folder of posts is moved there', async () => {
    const workspace = open({ ...program, '/elsewhere/posts/2026-01-01-a.md': post('title: A\ntags: [moved]') });
    await workspace.look('/program/README.md');
    workspace.collection.rename('/elsewhere/posts', '/program/new/_posts');
    await workspace.service.ready();
    assert.deepEqual(await workspace.offered('/program/new/_posts/n.md', newPost), ['moved']);
  });
});

describe('while it is not known what a file is', () => {
  it('nothing is found in it, and whoever waits is told', async () => {
    const workspace = open();
    const path = '/program/web/news/about.md';
    const { service } = workspace;
    const faulty = '---\ndate: tomorrow\n---\n';
    const seen: (readonly string[])[] = [];
    const ask = () => seen.push(service.diagnose(path, faulty).map(({ code }) => code));
    service.onDidChange(ask);
    ask();
    await service.ready();
    assert.ok(seen.length > 1);
    assert.deepEqual(seen.flat(), []);
    assert.equal(service.isPlaced(path), true);
    assert.equal(service.siteOf(path)?.root, '/program/web/news');
  });

  it('a post outside any site is judged as soon as that is known', async () => {
    const workspace = open();
    const { service } = workspace;
    const seen: (readonly string[])[] = [];
    const ask = () => {
      seen.push(service.diagnose('/program/src/part1/a.md', '---\ndate: tomorrow\n---\n').map(({ code }) => code));
    };
    service.onDidChange(ask);
    ask();
    await service.ready();
    assert.deepEqual(seen[0], []);
    assert.ok(seen.at(-1)?.includes('date-invalid'));
  });

  it('no field is missed before all posts of its site are read', async () => {
    const posts = Array.from({ length: 40 }, (_, i) => [
      `/program/blog/_posts/2026-01-01-${i}.md`,
      post(i < 12 ? 'title: A\nauthor: x' : 'title: A'),
    ]);
    const workspace = open({ ...program, ...Object.fromEntries(posts) });
    const { service } = workspace;
    const seen = new Set<string>();
    const path = '/program/blog/_posts/2026-02-01-n.md';
    const ask = () => {
      for (const { message } of service.diagnose(path, '---\ntitle: N\ntags: [a]\ncategories: [b]\n---\n')) {
        seen.add(String(message.args[0]));
      }
    };
    workspace.collection.delay = async () => ask();
    service.onDidChange(ask);
    ask();
    await service.ready();
    assert.deepEqual([...seen], []);
  });
});
