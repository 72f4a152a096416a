import assert from 'node:assert/strict';
import { SiteDiagnosis } from '../../../../src/core/diagnostics/site/siteDiagnosis';
import { isCancelled } from '../../../../src/core/foundation/cancellation';
import { silentLog } from '../../../../src/core/foundation/log';
import type { PostSummary } from '../../../../src/core/posts/postSummary';
import type { Settings } from '../../../../src/core/settings/settings';
import { writing } from '../../../../src/core/writing';
import { SiteChecks } from '../../../support/siteChecks';
import { WorkspaceUnderTest } from '../../../support/workspaceUnderTest';

const day = (number: number): string => String(number).padStart(2, '0');
const pathOf = (number: number): string => `/blog/_posts/2026-01-${day(number)}-p${number}.md`;
const postOf = (number: number, fields = '', body = 'Text.'): string =>
  `---\ntitle: P${number}\ndate: 2026-01-${day(number)}\ntags: [a]\ncategories: [b]\n${fields}---\n${body}\n`;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
const site = (count: number, others: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(range(count).map((number) => [pathOf(number), postOf(number)])),
  ...others,
});
const checksOf = (
  files: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, Partial<Settings>>> = {},
): SiteChecks => new SiteChecks(new WorkspaceUnderTest({ folders: ['/blog'], files, settings }));
const settled = async (...given: Parameters<typeof checksOf>): Promise<SiteChecks> => {
  const checks = checksOf(...given);
  await checks.settle();
  return checks;
};
const stale = 'reading_time: 40\n';

describe('The whole site', () => {
  it('is checked with errors and warnings, and without information', async () => {
    const checks = await settled(
      site(3, {
        [pathOf(2)]: postOf(2, stale),
        [pathOf(3)]: postOf(3, 'published: perhaps\n').replace('2026-01-03', 'someday'),
        [pathOf(4)]: '---\ntitle: Only\n---\nText.\n',
      }),
    );
    assert.deepEqual(checks.shown, [
      '2026-01-02-p2.md:6:15 reading-time-stale warning',
      '2026-01-03-p3.md:3:7 date-invalid error',
      '2026-01-03-p3.md:6:12 publish-flag-type warning',
    ]);
  });

  it('is checked newest first', async () => {
    const checks = checksOf(site(4));
    assert.deepEqual(await checks.pass(), [4, 3, 2, 1].map(pathOf));
  });

  it('is not checked before all its posts are read', async () => {
    const checks = checksOf(site(2));
    await checks.diagnosis.run({
      wanted: checks.wanted,
      rest: async () => {},
      cancellation: { aborted: false },
      progressed: () => {},
    });
    assert.deepEqual(checks.shown, []);
    assert.equal(checks.workspace.collection.log.filter((line) => line.startsWith('read')).length, 0);
  });

  it('leaves out posts that an editor shows, and takes them up when they are closed', async () => {
    const checks = checksOf(site(2, { [pathOf(2)]: postOf(2, stale) }));
    checks.open.add(pathOf(2));
    assert.deepEqual(await checks.pass(), [pathOf(1)]);
    assert.deepEqual(checks.shown, []);
    assert.ok(checks.diagnosis.isPending(pathOf(2), checks.wanted));
    checks.open.clear();
    checks.diagnosis.textChanged(pathOf(2));
    assert.deepEqual(await checks.pass(), [pathOf(2)]);
    assert.equal(checks.shown.length, 1);
    assert.ok(!checks.diagnosis.isPending(pathOf(2), checks.wanted));
    checks.open.add(pathOf(2));
    assert.deepEqual(checks.shown, []);
  });

  it('is looked through once for all editors that close, and again when it has another post', async () => {
    const { workspace } = await settled(site(40));
    let looks = 0;
    const [blog] = workspace.service.sites;
    assert.ok(blog);
    const listOf = (count: number): readonly PostSummary[] =>
      range(count).map((number) => ({
        get path() {
          looks++;
          return pathOf(number);
        },
      })) as unknown as readonly PostSummary[];
    let list = listOf(40);
    const diagnosis = new SiteDiagnosis({
      ...{ sites: () => [blog], summariesOf: () => list, publishingOf: () => undefined, preparing: () => [] },
      ...{ viewOf: assert.fail, textOf: async () => undefined, diagnose: () => [], now: () => 0, log: silentLog },
    });
    const wanted = { site: () => true, post: () => true };
    for (const number of range(40)) {
      assert.ok(diagnosis.isPending(pathOf(number), wanted));
    }
    assert.ok(!diagnosis.isPending(pathOf(41), wanted));
    assert.equal(looks, 40);
    list = listOf(41);
    assert.ok(diagnosis.isPending(pathOf(41), wanted));
    assert.ok(!diagnosis.isPending(pathOf(41), { ...wanted, site: () => false }));
  });

  it('is checked with the texts that are not saved yet', async () => {
    const checks = await settled(site(2));
    checks.workspace.service.open(pathOf(1), postOf(1, stale));
    assert.deepEqual(await checks.pass(), [pathOf(1)]);
    assert.deepEqual(checks.shown, ['2026-01-01-p1.md:6:15 reading-time-stale warning']);
    checks.workspace.service.close(pathOf(1));
    assert.deepEqual(await checks.pass(), [pathOf(1)]);
    assert.deepEqual(checks.shown, []);
  });

  it('goes on after a bug that one post brings out', async () => {
    const checks = checksOf(site(3, { [pathOf(1)]: postOf(1, stale) }));
    const { diagnose } = writing;
    writing.diagnose = (post, view) => {
      assert.notEqual(post.path, pathOf(2));
      return diagnose(post, view);
    };
    try {
      await checks.settle();
    } finally {
      writing.diagnose = diagnose;
    }
    assert.equal(checks.shown.length, 1);
  });

  it('rests between slices, and tells how far it is', async () => {
    const checks = checksOf(site(20));
    await checks.workspace.service.ready();
    const told: string[] = [];
    const { diagnose } = writing;
    writing.diagnose = () => {
      checks.workspace.now += 4;
      return [];
    };
    try {
      await checks.diagnosis.run({
        wanted: checks.wanted,
        rest: async () => {},
        cancellation: { aborted: false },
        progressed: (done, total) => told.push(`${done}/${total}`),
      });
    } finally {
      writing.diagnose = diagnose;
    }
    assert.deepEqual(
      told,
      range(9).map((number) => `${number * 2}/20`),
    );
  });
});

describe('A pass that is cancelled', () => {
  it('keeps what it found, and the next one goes on from there', async () => {
    const checks = checksOf(site(20, { [pathOf(20)]: postOf(20, stale), [pathOf(1)]: postOf(1, stale) }));
    const cancellation = { aborted: false };
    const rest = async () => {
      cancellation.aborted = true;
    };
    const { diagnose } = writing;
    writing.diagnose = (post, view) => {
      checks.workspace.now += 8;
      return diagnose(post, view);
    };
    try {
      await assert.rejects(checks.pass({ rest, cancellation }), isCancelled);
    } finally {
      writing.diagnose = diagnose;
    }
    assert.deepEqual(checks.shown, ['2026-01-20-p20.md:6:15 reading-time-stale warning']);
    assert.deepEqual(await checks.pass(), [...range(19)].reverse().map(pathOf));
    assert.equal(checks.shown.length, 2);
  });
});

describe('Of a whole site only what may have changed is checked anew:', () => {
  it('nothing when nothing has changed', async () => {
    const checks = await settled(site(30));
    checks.diagnosis.answersChanged();
    checks.workspace.collection.log.splice(0);
    assert.deepEqual(await checks.pass(), []);
    assert.deepEqual(checks.workspace.collection.log, []);
  });

  it('nothing when a file is told to have changed and says the same', async () => {
    const checks = await settled(site(30));
    checks.workspace.collection.write(pathOf(3), postOf(3));
    assert.deepEqual(await checks.pass(), []);
  });

  it('one post whose body has changed', async () => {
    const checks = await settled(site(30, { [pathOf(3)]: postOf(3, 'reading_time: 1\n') }));
    assert.deepEqual(checks.shown, []);
    checks.workspace.collection.write(pathOf(3), postOf(3, 'reading_time: 1\n', 'words '.repeat(2000)));
    assert.deepEqual(await checks.pass(), [pathOf(3)]);
    assert.deepEqual(checks.shown, ['2026-01-03-p3.md:6:15 reading-time-stale warning']);
  });

  it('one post whose front matter has changed', async () => {
    const checks = await settled(site(30));
    checks.workspace.collection.write(pathOf(3), postOf(3, 'author: Aya\n').replace('P3', 'Another title'));
    assert.deepEqual(await checks.pass(), [pathOf(3)]);
  });

  it('a new post, and those whose findings say how many posts there are', async () => {
    const lacking = postOf(7).replace('tags: [a]\n', '');
    const checks = await settled(site(30, { [pathOf(7)]: lacking }));
    assert.deepEqual(checks.shown, ['2026-01-07-p7.md:1:1 field-missing warning']);
    checks.workspace.collection.write(pathOf(31), postOf(31));
    assert.deepEqual(await checks.pass(), [pathOf(31), pathOf(7)]);
  });

  it('all posts when another field is required', async () => {
    const checks = await settled(site(10, { [pathOf(10)]: postOf(10, 'author: Aya\n') }));
    for (const number of range(9)) {
      checks.workspace.collection.write(pathOf(number), postOf(number, number < 9 ? 'author: Aya\n' : ''));
    }
    await checks.settle();
    assert.deepEqual(checks.shown, ['2026-01-09-p9.md:1:1 field-missing warning']);
  });

  it('both posts that share an address, and the one that is left', async () => {
    const config = { '/blog/_config.yml': 'permalink: /:title/\n' };
    const twin = '/blog/_posts/2026-02-01-p3.md';
    const checks = await settled(site(20, config));
    checks.workspace.collection.write(twin, postOf(3).replace('2026-01-03', '2026-02-01'));
    assert.deepEqual(await checks.pass(), [twin, pathOf(3)]);
    assert.equal(checks.shown.filter((line) => line.includes('address-taken error')).length, 2);
    checks.workspace.collection.remove(twin);
    assert.deepEqual(await checks.pass(), [pathOf(3)]);
    assert.deepEqual(checks.shown, []);
  });

  it('posts that take in a file, when it appears', async () => {
    const checks = await settled(
      site(10, { [pathOf(2)]: postOf(2, '', '{% include card.html %}'), '/blog/_includes/x.html': '' }),
    );
    assert.deepEqual(checks.shown, ['2026-01-02-p2.md:7:12 include-missing error']);
    checks.workspace.collection.write('/blog/_includes/card.html', 'Card');
    assert.deepEqual(await checks.pass(), [pathOf(2)]);
    assert.deepEqual(checks.shown, []);
  });

  it('posts that name another one, when that is there', async () => {
    const checks = await settled(site(10, { [pathOf(2)]: postOf(2, '', '{% post_url 2026-01-12-p12 %}') }));
    assert.deepEqual(checks.shown, ['2026-01-02-p2.md:7:13 post-url-missing error']);
    checks.workspace.collection.write(pathOf(12), postOf(12));
    assert.deepEqual(await checks.pass(), [pathOf(12), pathOf(2)]);
    assert.deepEqual(checks.shown, []);
  });

  it('posts whose tag is written in another way by more posts now, and no others', async () => {
    const tagged = (number: number, tag: string) => postOf(number).replace('[a]', `[${tag}]`);
    const checks = await settled(site(30, { [pathOf(7)]: tagged(7, 'Open-Data'), [pathOf(8)]: tagged(8, 'csv') }));
    assert.deepEqual(checks.shown, []);
    checks.workspace.collection.write(pathOf(31), tagged(31, 'open data'));
    assert.deepEqual(await checks.pass(), [pathOf(31)]);
    assert.deepEqual(checks.shown, ['2026-01-31-p31.md:4:8 tag-near-duplicate warning']);
    checks.workspace.collection.write(pathOf(30), tagged(30, 'open data'));
    assert.deepEqual(await checks.pass(), [pathOf(31), pathOf(30), pathOf(7)]);
    assert.deepEqual(checks.shown, ['2026-01-07-p7.md:4:8 tag-near-duplicate warning']);
  });

  it('posts with the excerpt that another one has now, and no others', async () => {
    const said = 'excerpt: All about bread and what it is made of.\n';
    const checks = await settled(site(30, { [pathOf(7)]: postOf(7, said), [pathOf(9)]: postOf(9, 'excerpt: Rye\n') }));
    assert.deepEqual(checks.shown, []);
    checks.workspace.collection.write(pathOf(9), postOf(9, said));
    assert.deepEqual(await checks.pass(), [pathOf(9), pathOf(7)]);
    assert.deepEqual(checks.shown, [
      '2026-01-07-p7.md:6:10 excerpt-shared warning',
      '2026-01-09-p9.md:6:10 excerpt-shared warning',
    ]);
  });

  it('posts whose picture, layout or author is there now, and no others', async () => {
    const checks = await settled(
      site(10, {
        '/blog/_layouts/post.html': '',
        '/blog/_data/authors.yml': 'aya: {}\nken: {}\n',
        '/blog/Gemfile': '',
        '/blog/assets/rye.png': '',
        [pathOf(2)]: postOf(2, 'image: /assets/oven.png\n'),
        [pathOf(3)]: postOf(3, 'layout: wide\n'),
        [pathOf(4)]: postOf(4, 'author: aya\nlayout: post\n'),
      }),
    );
    assert.deepEqual(checks.shown, [
      '2026-01-02-p2.md:6:8 image-missing warning',
      '2026-01-03-p3.md:6:9 layout-missing warning',
    ]);
    checks.workspace.collection.write('/blog/assets/oven.png', '');
    assert.deepEqual(await checks.pass(), [pathOf(2)]);
    checks.workspace.collection.write('/blog/_layouts/wide.html', '');
    assert.deepEqual(await checks.pass(), [pathOf(4), pathOf(3)]);
    assert.deepEqual(checks.shown, []);
    checks.workspace.collection.write(pathOf(11), postOf(11));
    assert.deepEqual(await checks.pass(), [pathOf(11)]);
  });

  it('nothing when a comment in the configuration changes, all when a value does', async () => {
    const checks = await settled(site(10, { '/blog/_config.yml': 'title: Blog\n' }));
    checks.workspace.collection.write('/blog/_config.yml', 'title: Blog # ours\n');
    assert.deepEqual(await checks.pass(), []);
    checks.workspace.collection.write('/blog/_config.yml', 'title: Other\n');
    assert.equal((await checks.pass()).length, 10);
  });

  it('posts to which something happens when their moment comes', async () => {
    const soon = (minute: number) => `2026-11-23 12:${day(minute)}:00 +0000`;
    const twin = '/blog/_posts/2026-11-23-p3.md';
    const checks = await settled({
      ...site(5, { '/blog/_config.yml': 'permalink: /:title/\n' }),
      [pathOf(3)]: postOf(3).replace('2026-01-03', soon(10)),
      [twin]: postOf(3).replace('2026-01-03', soon(20)),
    });
    assert.equal(checks.diagnosis.nextMomentMs, Date.UTC(2026, 10, 23, 12, 10));
    checks.workspace.now = Date.UTC(2026, 10, 23, 12, 10, 1);
    checks.diagnosis.answersChanged();
    assert.deepEqual(await checks.pass(), [pathOf(3)]);
    assert.equal(checks.diagnosis.nextMomentMs, Date.UTC(2026, 10, 23, 12, 20));
  });
});

describe('What is found in a whole site follows', () => {
  const files = site(12, { [pathOf(2)]: postOf(2, stale), [pathOf(5)]: postOf(5, 'published: perhaps\n') });

  it('the settings of rules', async () => {
    const checks = await settled(files);
    assert.equal(checks.shown.length, 2);
    checks.workspace.settings = { '/blog': { rules: { 'reading-time-stale': 'off', 'publish-flag-type': 'error' } } };
    checks.workspace.service.refresh();
    await checks.settle();
    assert.deepEqual(checks.shown, ['2026-01-05-p5.md:6:12 publish-flag-type error']);
  });

  it('files that are renamed, deleted, and moved with their folder', async () => {
    const checks = await settled(files);
    const { collection } = checks.workspace;
    collection.rename(pathOf(2), '/blog/_posts/2026-01-02-renamed.md');
    await checks.settle();
    assert.deepEqual(checks.shown, [
      '2026-01-02-renamed.md:6:15 reading-time-stale warning',
      '2026-01-05-p5.md:6:12 publish-flag-type warning',
    ]);
    collection.remove(pathOf(5));
    await checks.settle();
    assert.deepEqual(checks.shown, ['2026-01-02-renamed.md:6:15 reading-time-stale warning']);
    collection.rename('/blog/_posts', '/blog/_old');
    await checks.settle();
    assert.deepEqual(checks.shown, []);
    collection.rename('/blog/_old', '/blog/news/_posts');
    await checks.settle();
    assert.deepEqual(checks.shown, ['2026-01-02-renamed.md:6:15 reading-time-stale warning']);
  });

  it('the configuration', async () => {
    const checks = await settled({ ...files, '/blog/_config.yml': 'title: Blog\n' });
    checks.workspace.collection.write('/blog/_config.yml', 'exclude: [_posts/2026-01-02-p2.md]\n');
    await checks.settle();
    assert.deepEqual(checks.shown, ['2026-01-05-p5.md:6:12 publish-flag-type warning']);
  });

  it('folders that are opened and closed', async () => {
    const checks = await settled({ ...files, '/other/_posts/2026-01-01-o.md': postOf(1, stale) });
    await checks.workspace.openFolders('/blog', '/other');
    await checks.settle();
    assert.equal(checks.shown.length, 3);
    await checks.workspace.openFolders('/other');
    await checks.settle();
    assert.deepEqual(checks.shown, ['2026-01-01-o.md:6:15 reading-time-stale warning']);
  });
});

describe('More than 50 findings of one kind in a site', () => {
  const many = (count: number, from = 1) =>
    Object.fromEntries(
      range(count).map((number) => [
        `/blog/_posts/20${day(Math.floor(number / 28) + from)}-02-${day((number % 28) + 1)}-p${number}.md`,
        // Not the same minutes in most of them, which would be a finding of its own.
        postOf(1, `reading_time: ${40 + (Math.floor((number + 1) / 2) % 3)}\n`).replace('date: 2026-01-01\n', ''),
      ]),
    );

  it('are one, at the newest of their posts, that leads to others', async () => {
    const checks = await settled(many(60));
    assert.deepEqual(checks.shown, ['2003-02-05-p60.md:5:15 reading-time-stale warning and 59 posts +50']);
    const [[, [finding] = []] = []] = [...checks.diagnosis.findings(checks.wanted)];
    assert.deepEqual(finding?.related?.[0], {
      path: '/blog/_posts/2003-02-04-p59.md',
      message: finding?.message,
      range: { start: { line: 4, character: 14 }, end: { line: 4, character: 16 } },
    });
  });

  it('are each shown when they are 50', async () => {
    const checks = await settled(many(50));
    assert.equal(checks.shown.length, 50);
  });

  it('are counted without the posts that are open', async () => {
    const checks = await settled(many(51));
    assert.equal(checks.shown.length, 1);
    checks.open.add('/blog/_posts/2002-02-24-p51.md');
    assert.equal(checks.shown.length, 50);
  });

  it('are counted for each site by itself', async () => {
    const other = Object.fromEntries(
      Object.entries(many(30)).map(([path, text]) => [path.replace('/blog/', '/blog/docs/'), text]),
    );
    const checks = await settled({ ...many(30), ...other, '/blog/docs/_config.yml': '' });
    assert.equal(checks.shown.length, 60);
  });

  it('may all be in one post', async () => {
    const body = '{% nosuchtag %}\n'.repeat(200);
    const checks = await settled(site(1, { [pathOf(2)]: postOf(2, '', body) }));
    assert.deepEqual(checks.shown, ['2026-01-02-p2.md:7:4 liquid-tag-unknown error and 0 posts +0']);
  });
});
