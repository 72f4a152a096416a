import assert from 'node:assert/strict';
import { silentLog } from '../../../src/core/foundation/log';
import type { SiteIndex } from '../../../src/core/index/siteIndex';
import type { Site } from '../../../src/core/site/site';
import { indexOver, post, postPaths, postsIn, readyIndex } from '../../support/indexUnderTest';
import { MemoryPostCollection } from '../../support/memoryPostCollection';

const a = '/blog/_posts/2026-01-01-a.md';
const b = '/blog/_posts/2026-01-02-b.md';

function siteOf(index: SiteIndex, path = a): Site {
  const site = index.siteOf(path);
  assert.ok(site, `${path} belongs to a site`);
  return site;
}

describe('SiteIndex', () => {
  it('summarises posts, drafts and documents, and nothing else', async () => {
    const { index } = await readyIndex({
      '/blog/_config.yml': 'collections: [recipes]',
      [a]: post('title: A\ntags: [x]'),
      '/blog/news/_posts/2026-01-02-b.md': post('title: B'),
      '/blog/_drafts/c.md': post('title: C'),
      '/blog/_recipes/d.md': post('title: D'),
      '/blog/_recipes/static.md': 'Copied as it is.',
      '/blog/_posts/_wip/e.md': post('title: E'),
      '/blog/_includes/f.md': post('title: F'),
      '/blog/README.md': post('title: G'),
      '/blog/_posts/picture.png': '',
    });
    assert.deepEqual(
      postsIn(index)
        .map(({ path, kind, title }) => `${path} ${kind} ${title}`)
        .sort(),
      [
        '/blog/_drafts/c.md draft C',
        `${a} post A`,
        '/blog/_recipes/d.md document D',
        '/blog/news/_posts/2026-01-02-b.md post B',
      ],
    );
    assert.equal(index.kindOf('/blog/README.md'), 'page');
    assert.equal(index.kindOf('/blog/_posts/_wip/e.md'), 'other');
  });

  it('finds a site without any configuration', async () => {
    const { index } = await readyIndex({
      '/blog/docs/_posts/2026-01-01-a.md': post('title: A'),
      '/blog/README.md': '',
    });
    assert.deepEqual(
      index.sites.map(({ root }) => root),
      ['/blog/docs'],
    );
    assert.equal(index.siteOf('/blog/README.md'), undefined);
    assert.equal(index.siteOf('/blog/docs/about.md')?.root, '/blog/docs');
    assert.equal(index.siteOf('/elsewhere/_posts/a.md'), undefined);
  });

  it('tells nested sites and several open folders apart', async () => {
    const { index } = await readyIndex(
      {
        '/one/_config.yml': '',
        '/one/_posts/2026-01-01-a.md': post('title: A'),
        '/one/examples/_config.yaml': 'timezone: Asia/Seoul',
        '/one/examples/_posts/2026-01-01-b.md': post('title: B'),
        '/two/_posts/2026-01-01-c.md': post('title: C'),
      },
      { folders: ['/one', '/two'] },
    );
    assert.deepEqual(
      index.sites.map((site) => [site.root, site.timeZone, index.summaries(site).map(({ title }) => title)]),
      [
        ['/one', 'Asia/Tokyo', ['A']],
        ['/one/examples', 'Asia/Seoul', ['B']],
        ['/two', 'Asia/Tokyo', ['C']],
      ],
    );
  });

  it('reads a `_posts` that is opened by itself, though the configuration above it stands in an editor', async () => {
    const collection = new MemoryPostCollection(['/blog/_posts'], { '/blog/_posts/2026-01-01-a.md': post('title: A') });
    const index = indexOver(collection);
    index.openBuffer('/blog/_config.yml', 'timezone: UTC');
    index.start();
    await index.idle();
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md']);
    index.openBuffer('/blog/_config.yml', 'exclude: [x]');
    collection.write('/blog/_posts/2026-01-02-b.md', post('title: B'));
    await index.idle();
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md', '_posts/2026-01-02-b.md']);
  });

  it('looks for posts where `source` says', async () => {
    const { index } = await readyIndex({
      '/blog/_config.yml': 'source: src',
      '/blog/src/_posts/2026-01-01-a.md': post('title: A'),
      '/blog/_posts/2026-01-01-b.md': post('title: B'),
    });
    assert.deepEqual(postPaths(index), ['src/_posts/2026-01-01-a.md']);
    assert.equal(index.sites[0]?.source, '/blog/src');
  });

  it('never walks what other programs made, what is excluded, and where the site is built', async () => {
    const folders = [
      'node_modules',
      'vendor',
      '.git',
      '.cache',
      '_site',
      'public',
      'old',
      'secret',
      'sub/node_modules',
    ];
    const { index, collection } = await readyIndex(
      {
        '/blog/_config.yml': 'destination: ./public\nexclude: [old]',
        [a]: post('title: A'),
        '/blog/_posts/vendor/2026-01-01-cars.md': post('title: Cars'),
        ...Object.fromEntries(folders.map((folder) => [`/blog/${folder}/x/_posts/2026-01-01-z.md`, post('title: Z')])),
      },
      { exclude: ['secret/**'] },
    );
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md', '_posts/vendor/2026-01-01-cars.md']);
    const seen = collection.log.filter((line) => folders.some((folder) => line.includes(`/blog/${folder}`)));
    assert.deepEqual(seen, []);
  });

  it('takes files in and out as settings say', async () => {
    const { index } = await readyIndex(
      {
        '/blog/content/a.md': post('title: A'),
        '/blog/content/old.md': post('title: Old'),
        '/blog/notes.md': post('title: Notes'),
      },
      { include: ['content/*.md'], exclude: ['**/old.md'] },
    );
    assert.deepEqual(postPaths(index), ['content/a.md']);
    assert.equal(index.kindOf('/blog/content/a.md'), 'post');
    assert.equal(index.kindOf('/blog/content/old.md'), 'other');
    assert.equal(index.siteOf('/blog/notes.md'), undefined);
  });

  it('knows open editors before it is started', () => {
    const index = indexOver(new MemoryPostCollection());
    index.openBuffer(a, post('title: A'));
    assert.equal(index.state.phase, 'waiting');
    assert.deepEqual(
      index.summaries(siteOf(index)).map(({ title }) => title),
      ['A'],
    );
  });

  it('tells its state', async () => {
    const collection = new MemoryPostCollection(['/blog'], { [a]: post('title: A'), [b]: post('title: B') });
    const index = indexOver(collection);
    const phases: string[] = [];
    index.onDidProgress(() => {
      phases.push(`${index.state.phase} ${index.state.read}/${index.state.found}`);
    });
    index.start();
    index.start();
    await index.idle();
    assert.equal(phases[0], 'reading 0/0');
    assert.equal(phases.at(-1), 'ready 2/2');
    assert.equal(collection.log.filter((line) => line.startsWith('read /blog/_posts')).length, 2);
  });

  it('lets an unsaved editor win over the disk until it is closed', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: Disk') });
    const titles = () => postsIn(index).map(({ title }) => title);
    index.openBuffer(a, post('title: Editor'));
    assert.deepEqual(titles(), ['Editor']);
    collection.write(a, post('title: Newer'));
    await index.idle();
    assert.deepEqual(titles(), ['Editor']);
    index.closeBuffer(a);
    await index.idle();
    assert.deepEqual(titles(), ['Newer']);
    index.openBuffer(a, post('title: Editor'));
    collection.remove(a);
    await index.idle();
    assert.deepEqual(titles(), ['Editor']);
    index.closeBuffer(a);
    await index.idle();
    assert.deepEqual(titles(), []);
  });

  it('reads what was saved when an editor is closed, though nobody watches, and shows nothing older meanwhile', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: Old') });
    const shown: unknown[] = [];
    index.onDidChange(() => shown.push(postsIn(index)[0]?.title));
    collection.isWatched = false;
    index.openBuffer(a, post('title: Editor'));
    collection.write(a, post('title: Saved'));
    index.closeBuffer(a);
    assert.equal(postsIn(index)[0]?.title, 'Editor');
    await index.idle();
    assert.deepEqual(shown, ['Editor', 'Saved']);
    index.openBuffer(b, post('title: Never saved'));
    index.closeBuffer(b);
    await index.idle();
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md']);
  });

  it('takes the editor that was opened anew while the file is read after closing', async () => {
    const { index } = await readyIndex({ [a]: post('title: Disk') });
    index.openBuffer(a, post('title: One'));
    index.closeBuffer(a);
    index.openBuffer(a, post('title: Two'));
    await index.idle();
    assert.equal(postsIn(index)[0]?.title, 'Two');
    index.closeBuffer(a);
    await index.idle();
    assert.equal(postsIn(index)[0]?.title, 'Disk');
  });

  it('shows no older text that was being read when the editor was closed', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: Old') });
    const shown: unknown[] = [];
    index.onDidChange(() => shown.push(postsIn(index)[0]?.title));
    index.openBuffer(a, post('title: Saved'));
    collection.delay = async () => {
      collection.delay = async () => {};
      collection.isWatched = false;
      collection.write(a, post('title: Saved'));
      index.closeBuffer(a);
    };
    collection.notify([{ path: a, kind: 'changed' }]);
    await index.idle();
    assert.deepEqual(shown, ['Saved']);
  });

  it('goes on to show a new post that was saved while its folder was walked', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: A') });
    index.openBuffer(b, post('title: B'));
    const seen: (readonly string[])[] = [];
    collection.delay = async () => {
      if (collection.log.at(-1) === 'list /blog/_posts') {
        collection.isWatched = false;
        collection.write(b, post('title: B'));
        index.closeBuffer(b);
      }
      seen.push(postPaths(index));
    };
    collection.notify([{ path: '/blog/_posts', kind: 'created' }]);
    await index.idle();
    assert.ok(collection.log.includes(`read ${b}`));
    assert.deepEqual(new Set(seen.map(String)), new Set([String(postPaths(index))]));
    assert.equal(postPaths(index).length, 2);
  });

  it('reads a saved configuration again without walking the site, though nobody watches', async () => {
    const yml = '/blog/_config.yml';
    const { index, collection } = await readyIndex({
      [yml]: 'timezone: UTC',
      [a]: post('title: A'),
      '/blog/news/_posts/2026-01-02-b.md': post('title: B'),
    });
    const zones = new Set<string>();
    index.onDidChange(() => zones.add(siteOf(index).timeZone));
    collection.isWatched = false;
    index.openBuffer(yml, 'timezone: Asia/Seoul');
    collection.write(yml, 'timezone: Asia/Tokyo');
    await index.idle();
    const before = collection.log.length;
    index.closeBuffer(yml);
    assert.equal(siteOf(index).timeZone, 'Asia/Seoul');
    await index.idle();
    assert.deepEqual([...zones], ['Asia/Seoul', 'Asia/Tokyo']);
    assert.deepEqual(collection.log.slice(before), ['list /blog', `read ${yml}`]);
  });

  it('changes version and list only when a summary changes', async () => {
    const { index } = await readyIndex({ [a]: post('title: A\ntags: [x]'), [b]: post('title: B') });
    const site = siteOf(index);
    let told = 0;
    index.onDidChange(() => told++);
    const [version, list] = [index.version(site), index.summaries(site)];
    index.openBuffer(a, `${post('title: A\ntags: [x]')}More text.`);
    assert.deepEqual([index.version(site), told], [version, 0]);
    assert.equal(index.summaries(site), list);
    index.openBuffer(a, post('title: A\ntags: [x, y]'));
    assert.ok(index.version(site) > version);
    assert.equal(told, 1);
    assert.notEqual(index.summaries(site), list);
  });

  it('keeps the last good configuration while the file is broken, in an editor too', async () => {
    const { index, collection } = await readyIndex({
      '/blog/_config.yml': 'collections: [recipes]',
      '/blog/_recipes/r.md': post('title: R'),
    });
    const site = () => siteOf(index, '/blog/_recipes/r.md');
    index.openBuffer('/blog/_config.yml', 'collections: [recipes');
    await index.idle();
    assert.deepEqual(postPaths(index), ['_recipes/r.md']);
    const { path, start, end } = index.configProblem(site()) ?? {};
    assert.equal(path, '/blog/_config.yml');
    assert.deepEqual(
      [start, end],
      [
        { line: 0, character: 13 },
        { line: 0, character: 21 },
      ],
    );
    index.closeBuffer('/blog/_config.yml');
    await index.idle();
    assert.equal(index.configProblem(site()), undefined);
    collection.write('/blog/_config.yml', 'collections: {');
    await index.idle();
    assert.ok(index.configProblem(site()));
    assert.deepEqual(postPaths(index), ['_recipes/r.md']);
    collection.write('/blog/_config.yml', 'title: x');
    await index.idle();
    assert.deepEqual(postPaths(index), []);
  });

  it('walks again when an unsaved configuration enters other folders', async () => {
    const { index } = await readyIndex({
      '/blog/_config.yml': 'exclude: [old]',
      '/blog/old/_posts/2026-01-01-a.md': post('title: A'),
    });
    assert.deepEqual(postPaths(index), []);
    index.openBuffer('/blog/_config.yml', 'exclude: []');
    await index.idle();
    assert.deepEqual(postPaths(index), ['old/_posts/2026-01-01-a.md']);
    index.closeBuffer('/blog/_config.yml');
    await index.idle();
    assert.deepEqual(postPaths(index), []);
  });

  it('reads dates anew when the time zone changes', async () => {
    const { index } = await readyIndex({
      '/blog/_config.yml': 'timezone: Asia/Tokyo',
      [a]: post('date: 2026-03-12 09:00'),
      [b]: post('date: 2026-03-12 09:00 +0900'),
    });
    const dates = () => [...postsIn(index)].map(({ dateMs }) => new Date(dateMs ?? 0).toISOString()).sort();
    assert.deepEqual(dates(), ['2026-03-12T00:00:00.000Z', '2026-03-12T00:00:00.000Z']);
    index.openBuffer('/blog/_config.yml', 'timezone: UTC');
    await index.idle();
    assert.deepEqual(dates(), ['2026-03-12T00:00:00.000Z', '2026-03-12T09:00:00.000Z']);
  });

  it('follows files and folders that are created, renamed and deleted', async () => {
    const { index, collection } = await readyIndex({ '/blog/_config.yml': '', [a]: post('title: A') });
    collection.write(b, post('title: B'));
    await index.idle();
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md', '_posts/2026-01-02-b.md']);
    collection.rename('/blog/_posts', '/blog/news');
    await index.idle();
    assert.deepEqual(postPaths(index), []);
    collection.rename('/blog/news', '/blog/2026/_posts');
    await index.idle();
    assert.deepEqual(postPaths(index), ['2026/_posts/2026-01-01-a.md', '2026/_posts/2026-01-02-b.md']);
    collection.rename('/blog/2026/_posts/2026-01-01-a.md', '/blog/2026/_posts/2026-01-03-c.md');
    await index.idle();
    collection.remove('/blog/2026');
    await index.idle();
    assert.deepEqual(postPaths(index), []);
  });

  it('loses no change that happens while it reads', async () => {
    const collection = new MemoryPostCollection(['/blog'], { [a]: post('title: Old'), [b]: post('title: B') });
    const index = indexOver(collection);
    let pending: (() => void) | undefined;
    collection.delay = async () => {
      pending?.();
      pending = undefined;
    };
    index.start();
    pending = () => collection.write('/blog/_posts/2026-01-03-c.md', post('title: C'));
    await index.idle();
    pending = () => collection.write(a, post('title: New'));
    collection.notify([{ path: a, kind: 'changed' }]);
    await index.idle();
    pending = () => collection.remove(b);
    collection.notify([{ path: b, kind: 'changed' }]);
    await index.idle();
    assert.deepEqual(
      postsIn(index)
        .map(({ title }) => title)
        .sort(),
      ['C', 'New'],
    );
  });

  it('asks a folder once, however many files that are no posts appear or vanish in it', async () => {
    const { index, collection } = await readyIndex({ '/blog/_config.yml': '', [a]: post('title: A') });
    const before = collection.log.length;
    const scripts = Array.from({ length: 100 }, (_, i) => `/blog/assets/${i}.js`);
    for (const path of scripts) {
      collection.write(path, '');
    }
    await index.idle();
    for (const path of scripts) {
      collection.remove(path);
    }
    await index.idle();
    assert.deepEqual(collection.log.slice(before), ['list /blog/assets', 'list /blog/assets']);
  });

  it('asks nothing when files change that are no posts, or lie where nobody looks', async () => {
    const { index, collection } = await readyIndex({ '/blog/node_modules/x/y.js': '', '/blog/a.txt': '' });
    const before = collection.log.length;
    collection.write('/blog/node_modules/x/y.js', 'changed');
    collection.write('/blog/node_modules/x/z.js', 'new');
    collection.remove('/blog/node_modules/x');
    collection.write('/blog/a.txt', 'changed');
    await index.idle();
    assert.deepEqual(collection.log.slice(before), []);
  });

  it('finds what is in folders that appear, whatever they are called', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: A'), '/elsewhere/x/2026-02-01-b.md': post('') });
    collection.rename('/elsewhere/x', '/blog/_posts/v1.2.js');
    await index.idle();
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md', '_posts/v1.2.js/2026-02-01-b.md']);
  });

  it('does not trust a hint that comes late or twice', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: A'), [b]: post('title: B') });
    collection.remove(b);
    await index.idle();
    for (const path of [a, b]) {
      collection.notify([
        { path, kind: 'deleted' },
        { path, kind: 'deleted' },
        { path, kind: 'created' },
        { path, kind: 'changed' },
      ]);
    }
    collection.notify([{ path: '/blog/_posts', kind: 'deleted' }]);
    await index.idle();
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md']);
  });

  it('passes over files that cannot be read, and takes them once they can', async () => {
    const { index, collection } = await readyIndex({ [a]: post('title: A') });
    collection.write(b, undefined);
    collection.write('/blog/_posts/folder.md/2026-01-03-c.md', post('title: C'));
    await index.idle();
    assert.deepEqual(postPaths(index), ['_posts/2026-01-01-a.md', '_posts/folder.md/2026-01-03-c.md']);
    assert.deepEqual(index.state, { phase: 'ready', found: 2, read: 2 });
    collection.write(b, post('title: B'));
    await index.idle();
    assert.equal(postPaths(index).length, 3);
  });

  it('says nothing of files that are no posts', async () => {
    const { index, collection } = await readyIndex({ '/blog/_config.yml': '', [a]: post('title: A') });
    const told: string[] = [];
    index.onDidChange(() => told.push('change'));
    index.onDidProgress(() => told.push(index.state.phase));
    collection.write('/blog/notes.txt', 'one');
    await index.idle();
    collection.write('/blog/notes.txt', 'two');
    await index.idle();
    collection.remove('/blog/notes.txt');
    await index.idle();
    assert.deepEqual(told, []);
    collection.write(a, `${post('title: A')}Only the text is another.`);
    await index.idle();
    assert.deepEqual(told, ['reading', 'ready']);
    collection.write(a, post('title: B'));
    await index.idle();
    assert.deepEqual(told.slice(2), ['reading', 'ready', 'change']);
  });

  it('tells of its progress when an editor brings a post or takes it away', async () => {
    const { index } = await readyIndex({ [a]: post('title: A') });
    const told: string[] = [];
    index.onDidProgress(() => told.push(`${index.state.phase} ${index.state.read}`));
    index.openBuffer(b, post('title: B'));
    assert.deepEqual(told, ['ready 2']);
  });

  it('tells changes at most twice a second while it reads, and what is left at the end', async () => {
    let time = 0;
    const files = Array.from({ length: 1000 }, (_, i) => [`/blog/_posts/2026-01-01-${i}.md`, post(`title: ${i}`)]);
    const index = indexOver(new MemoryPostCollection(['/blog'], Object.fromEntries(files)), {
      now: () => {
        time += 1;
        return time;
      },
    });
    const changes: { readonly at: number; readonly phase: string; readonly read: number }[] = [];
    const progress: number[] = [];
    index.onDidChange(() => changes.push({ at: time, phase: index.state.phase, read: index.state.read }));
    index.onDidProgress(() => progress.push(time));
    index.start();
    await index.idle();
    assert.ok(changes.length > 3, `told ${changes.length} times in ${time} ms`);
    const whileReading = changes.filter(({ phase }) => phase === 'reading');
    assert.ok(whileReading.every(({ at }, i) => i === 0 || at - (whileReading[i - 1]?.at ?? 0) >= 500));
    assert.deepEqual({ ...changes.at(-1), at: 0 }, { at: 0, phase: 'ready', read: 1000 });
    assert.equal(changes.length, whileReading.length + 1);
    assert.ok(progress.length > changes.length && progress.length <= time / 100 + 2);
  });

  it('tells that all is read the first time, though there is nothing', async () => {
    const index = indexOver(new MemoryPostCollection(['/blog']));
    const told: string[] = [];
    index.onDidChange(() => told.push(index.state.phase));
    index.start();
    await index.idle();
    assert.deepEqual(told, ['ready']);
  });

  it('goes on after an error of the collection, and writes it down', async () => {
    const collection = new MemoryPostCollection(['/blog'], { [a]: post('title: A'), [b]: post('title: B') });
    const errors: string[] = [];
    const log = { info: () => {}, warn: () => {}, error: (text: string) => errors.push(text) };
    const index = indexOver(collection, { log });
    let isBroken = true;
    collection.delay = async () => {
      if (isBroken) {
        isBroken = false;
        throw new Error('Disk is on fire.');
      }
    };
    index.start();
    await index.idle();
    assert.equal(errors.length, 1);
    assert.equal(index.state.phase, 'ready');
    collection.notify([{ path: '/blog', kind: 'created' }]);
    await index.idle();
    assert.equal(postPaths(index).length, 2);
  });

  it('holds the thread for 8 ms at most, however many posts there are', async () => {
    const files = Array.from({ length: 500 }, (_, i) => [`/blog/_posts/2026-01-01-${i}.md`, post(`title: ${i}`)]);
    let time = 0;
    let begun = 0;
    let longest = 0;
    const { index } = await readyIndex(Object.fromEntries(files), {
      now: () => {
        time += 0.1;
        return time;
      },
      pause: async () => {
        longest = Math.max(longest, time - begun);
        begun = time;
      },
    });
    assert.equal(index.state.read, 500);
    assert.ok(longest < 10, `a slice took ${longest} ms`);
  });

  it('lets a small site wait for no large one', async () => {
    const files: Record<string, string> = { '/large/_config.yml': '', '/small/_config.yml': '' };
    for (let at = 0; at < 200; at++) {
      files[`/large/_posts/2026-01-01-${at}.md`] = post(`title: ${at}`);
    }
    files['/small/_posts/2026-01-01-a.md'] = post('title: A');
    const collection = new MemoryPostCollection(['/large', '/small'], files);
    const index = indexOver(collection);
    const readWhenKnown: number[] = [];
    index.onDidReadText(() => {
      if (index.sites.some((site) => site.root === '/small' && index.hasRead(site))) {
        readWhenKnown.push(index.state.read);
        assert.ok(index.isPlaced('/small/_posts/b.md'));
      }
      assert.ok(!index.sites.some((site) => site.root === '/large' && index.hasRead(site)));
    });
    index.start();
    await index.idle();
    assert.ok((readWhenKnown[0] ?? Number.POSITIVE_INFINITY) < 40, `known after ${readWhenKnown[0]} posts`);
    assert.deepEqual(
      index.sites.map((site) => index.hasRead(site)),
      [true, true],
    );
  });

  it('never counts fewer posts while it reads them', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 50 }, (_, at) => [`/blog/_posts/2026-01-01-${at}.md`, post(`title: ${at}`)]),
    );
    const collection = new MemoryPostCollection(['/blog'], files);
    const index = indexOver(collection);
    const found: number[] = [];
    collection.delay = async () => {
      found.push(index.state.found);
    };
    index.onDidReadText(() => found.push(index.state.found));
    index.start();
    await index.idle();
    const counted = found.filter((count) => count > 0);
    assert.ok(counted.length > 50);
    assert.deepEqual([...new Set(counted)], [50]);
  });

  it('reads the other posts when it fails at one, and writes that down', async () => {
    const collection = new MemoryPostCollection(['/blog'], { [a]: post('title: A'), [b]: post('title: B') });
    const readStamped = collection.readStamped.bind(collection);
    collection.readStamped = (path) => (path === a ? Promise.reject(new Error('struck')) : readStamped(path));
    const failures: string[] = [];
    const index = indexOver(collection, { log: { ...silentLog, error: (text) => failures.push(text) } });
    index.start();
    await index.idle();
    assert.deepEqual(postPaths(index), ['_posts/2026-01-02-b.md']);
    assert.deepEqual(failures, [`Reading ${a}: Error: struck`]);
    assert.equal(index.state.found, 1);
    collection.readStamped = readStamped;
    collection.notify([{ path: a, kind: 'changed' }]);
    await index.idle();
    assert.equal(postPaths(index).length, 2);
  });

  it('stops when it is disposed, in the middle of its work', async () => {
    const collection = new MemoryPostCollection(['/blog'], { [a]: post('title: A') });
    const index = indexOver(collection);
    let told = 0;
    index.onDidChange(() => told++);
    index.start();
    const before = told;
    index.dispose();
    await index.idle();
    assert.equal(told, before);
    assert.equal(collection.listened, false);
    collection.write(b, post('title: B'));
    index.openBuffer(b, post('title: B'));
    index.start();
    assert.deepEqual(
      collection.log.filter((line) => line.startsWith('read')),
      [],
    );
  });
});
