import { seededRandom } from './seededRandom.mjs';

/**
 * @typedef {object} GeneratedSite
 * @property {string} group the golden file it belongs to
 * @property {number} now seconds since 1970
 * @property {string} config the text of `_config.yml`
 * @property {Record<string, string | null>} files front matter by path; null: a file without
 */

/** Sites that show everything that decides where a post is published, and whether; the same ones for the same seed. */
export function generateSites(seed) {
  const random = seededRandom(seed);
  return [
    ...styleSites(random),
    ...placeholderSites(random),
    ...zoneSites(random),
    ...nameSites(random),
    ...dateSites(random),
    ...categorySites(random),
    ...permalinkSites(random),
    ...collectionSites(random),
    ...publishedSites(random),
    ...defaultsSites(random),
    ...collisionSites(random),
    ...placeSites(random),
    ...stoppingSites(),
  ];
}

/** 2026-11-24 00:00:07 UTC */
const now = Date.UTC(2026, 10, 24, 0, 0, 7) / 1000;

const titles = [
  ...[
    'hello-world',
    'Hello-World',
    'foo_bar',
    'a b  c',
    'c++',
    'what?',
    '100%',
    '50%-off',
    'a&b',
    "it's",
    'dots.in.name',
    'v1.2.3',
  ],
  ...[
    '日本語の記事',
    'AI規制-2026',
    '生成AI、はじめました！',
    'ｆｕｌｌ－ｗｉｄｔｈ',
    'カタカナ・中黒',
    '한국어-글',
    '中文标题',
    'ünïcödé-Straße',
    'É-accent',
  ],
  ...[
    'Ελληνικά-Σς',
    'İstanbul-ı',
    'русский',
    'हिन्दी',
    'ไทย',
    'עברית',
    'emoji-🍞-bread',
    '👨‍👩‍👧',
    'e\u0301-decomposed',
    'が-分解',
  ],
  ...[
    '-leading',
    'trailing-',
    '--double--',
    '_under',
    'tilde~x',
    '(round)',
    '[square]',
    '{curly}',
    'a,b;c',
    'a=b',
    'a@b',
    'a!b',
    '$money',
    'a*b',
    'a:b',
  ],
  ...[
    'a#b',
    'a|b',
    'a^b',
    'a`b',
    'a"b',
    "a'b",
    'a<b>',
    'a+b',
    '12345',
    '2020-05-06-again',
    'UPPER',
    'index',
    'x'.repeat(80),
  ],
];

const zones = [
  ...[
    'Asia/Tokyo',
    'UTC',
    'America/New_York',
    'America/Los_Angeles',
    'Europe/Berlin',
    'Europe/London',
    'Asia/Kolkata',
    'Australia/Lord_Howe',
  ],
  ...['Pacific/Auckland', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Africa/Cairo', 'America/St_Johns', 'Nowhere/Land'],
];

const categories = [
  ...[
    'news',
    'News',
    'AI',
    'C#',
    'C++',
    'a b',
    '日本語',
    'カテゴリー',
    'R&D',
    'über',
    'x/y',
    '100%',
    'Σς',
    '.net',
    '..',
    'a.b',
    '#1',
    'q?',
    '[x]',
  ],
  ...['true', '2020', '1.50', '~', 'null', '2020-01-01', "'a  b'", '""', 'é', "it's"],
];

const styles = ['date', 'pretty', 'ordinal', 'weekdate', 'none'];

const placeholders = [
  ...[
    'collection',
    'path',
    'name',
    'title',
    'slug',
    'categories',
    'slugified_categories',
    'output_ext',
    'year',
    'month',
    'day',
    'hour',
    'minute',
  ],
  ...[
    'second',
    'i_month',
    'i_day',
    'short_year',
    'short_month',
    'long_month',
    'short_day',
    'long_day',
    'y_day',
    'week',
    'w_year',
    'w_day',
    'w_month',
  ],
];

function quoted(text) {
  return JSON.stringify(text);
}

function list(values) {
  return `[${values.join(', ')}]`;
}

function two(value) {
  return String(value).padStart(2, '0');
}

/** A day between 2019 and 2026, often at the end of a year, a month or the hours of summer time. */
function someDay(random) {
  const special = [
    '12-31',
    '01-01',
    '12-29',
    '01-03',
    '02-28',
    '02-29',
    '03-08',
    '03-29',
    '03-31',
    '10-25',
    '10-31',
    '11-01',
    '09-27',
    '04-05',
  ];
  const year = random.between(2019, 2026);
  if (random.chance(0.4)) {
    return `${year}-${random.pick(special)}`;
  }
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

function someClock(random) {
  return random.pick([
    '00:00:00',
    '00:30:00',
    '01:30:00',
    '02:00:00',
    '02:30:00',
    '02:59:59',
    '03:00:00',
    '09:00:00',
    '12:34:56',
    '15:00:00',
    '23:00:00',
    '23:59:59',
  ]);
}

function someOffset(random) {
  return random.pick(['', '', ' +0900', ' +0000', ' -0500', ' -0800', ' Z', ' +05:30', ' +1245', ' -03:30']);
}

function someDate(random) {
  return `${someDay(random)} ${someClock(random)}${someOffset(random)}`;
}

function someCategories(random) {
  const some = Array.from({ length: random.between(1, 3) }, () => random.pick(categories));
  return random.pick([
    () => `categories: ${list(some.map((each) => (/[[\]#?,:]/.test(each) ? quoted(each) : each)))}`,
    () => `categories: ${quoted(some.join(' '))}`,
    () => `category: ${quoted(some[0])}`,
    () => `category: ${quoted(some[0])}\ncategories: ${list(some.map(quoted))}`,
  ])();
}

function someFrontMatter(random) {
  const lines = [`title: ${quoted(random.pick(titles))}`];
  if (random.chance(0.6)) {
    lines.push(`date: ${someDate(random)}`);
  }
  if (random.chance(0.4)) {
    lines.push(someCategories(random));
  }
  if (random.chance(0.2)) {
    lines.push(`slug: ${quoted(random.pick(titles))}`);
  }
  return lines.join('\n');
}

function someFolder(random) {
  return random.pick(['', '', '', 'news/', 'News/AI/', '日本/', 'a b/', 'x.y/']);
}

function postPath(random, name = random.pick(titles)) {
  const below = random.pick(['', '', '', '2020/', 'sub/日本/']);
  return `${someFolder(random)}_posts/${below}${someDay(random)}-${name}.${random.pick(['md', 'md', 'md', 'markdown', 'mkd', 'MD'])}`;
}

/** Posts with front matter of their own, each at another path. */
function somePosts(random, count, path = postPath, yaml = someFrontMatter) {
  const files = {};
  for (let tries = 0; Object.keys(files).length < count && tries < count * 20; tries++) {
    files[path(random)] = yaml(random);
  }
  return files;
}

function site(group, settings, files) {
  const config = Object.entries(settings)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
  return { group, now, config, files };
}

function styleSites(random) {
  return styles.flatMap((permalink) =>
    ['Asia/Tokyo', 'America/New_York'].map((timezone) =>
      site('styles', { permalink, timezone, future: true }, somePosts(random, 40)),
    ),
  );
}

function placeholderSites(random) {
  return placeholders.map((name) =>
    site(
      'placeholders',
      { permalink: `/p/:${name}/x-:${name}_-:title/`, timezone: random.pick(zones), future: true },
      somePosts(random, 12),
    ),
  );
}

function zoneSites(random) {
  return zones.map((timezone) =>
    site(
      'zones',
      { permalink: '/:year/:month/:day/:hour-:minute-:second/:title', timezone, future: true },
      somePosts(
        random,
        30,
        (r) => `_posts/${someDay(r)}-${r.pick(titles)}.md`,
        (r) => `date: ${someDate(r)}`,
      ),
    ),
  );
}

function nameSites() {
  const oddNames = [
    ...[
      '20-1-2-short.md',
      '2020-1-2-single.md',
      '2020-02-30-no-such-day.md',
      '2020-04-31-april.md',
      '2020-01-02-.md',
      '2020-01-02.md',
    ],
    ...[
      '2020-01-02-a',
      '2020-01-02-b.',
      '2020-01-02-c.d.e.md',
      '2020-01-02-f..md',
      'x2020-01-02-g.md',
      '02020-01-02-h.md',
      '2020-01-02-i.txt.md',
    ],
    ...[
      '2020-01-02_j.md',
      '2020-001-02-k.md',
      '2020_01_02-l.md',
      '69-01-02-m.md',
      '68-01-02-n.md',
      '2020-01-02-o~.md',
      '2020-01-02-q.MARKDOWN',
    ],
    ...[
      '.2020-01-02-r.md',
      '_2020-01-02-s.md',
      '#2020-01-02-t.md',
      '~2020-01-02-u.md',
      '2020-01-02-v.md~',
      '2020-01-02- w.md',
      '2020-01-02-x .md',
    ],
    ...[
      '２０２０-01-02-y.md',
      '2020-01-02-z.mdown',
      '2020-01-02-2020-03-04-two.md',
      'no-date.md',
      '2020-01-02-a.md.md',
      '2020-01-02-ａ.md',
    ],
  ];
  const odd = Object.fromEntries(oddNames.map((name) => [`_posts/${name}`, 'title: x']));
  const titled = Object.fromEntries(titles.map((title) => [`_posts/2020-01-02-${title}.md`, 'title: x']));
  return ['/:year/:month/:day/:title/', '/:slug', '/:name:output_ext', '/:path/', '/:categories/:title'].flatMap(
    (permalink) => [
      site('names', { permalink, timezone: 'Asia/Tokyo' }, odd),
      site('names', { permalink, timezone: 'UTC' }, titled),
    ],
  );
}

const dateShapes = [
  ...[
    '2020-03-12',
    '2020-03-12 10:00',
    '2020-03-12 10:00:00',
    '2020-03-12 10:00:00 +0900',
    '2020-03-12 10:00:00 +09:00',
    '2020-03-12T10:00:00Z',
  ],
  ...[
    '2020-03-12T10:00:00+09:00',
    '2020-03-12 10:00:00.123 +0900',
    '2020-03-12 10:00 +0900',
    '2020-03-12 10:00:00 JST',
    '2020-03-12 10:00:00 EST',
    '2020-03-12 10:00:00 UTC',
  ],
  ...[
    '2020/03/12',
    '2020/3/1 9:05',
    '2020.03.12',
    '12 Mar 2020',
    'Mar 12, 2020',
    'March 12, 2020 10:00 AM',
    '12-Mar-2020',
    '20200312',
    '20200312T100000',
    '2020-3-2',
  ],
  ...[
    "'2020-03-12'",
    '"2020-03-12 23:59:59 -0800"',
    'Thu, 12 Mar 2020 10:00:00 +0000',
    'Thu Mar 12 10:00:00 2020',
    '2020-03-12 24:00:00',
    '2020-02-30',
    '2020-03-12 10:00:00 -05',
    '2020-03-12T10:00',
  ],
  ...[
    '2020-072',
    '2020年3月12日',
    '12/03/2020',
    '2020-03-12 10時',
    '1583974800',
    '2020-03',
    '10:00',
    '2020-03-12 9:5',
    '2020-03-12 10:00pm',
    '2020-03-12  10:00:00  +0900',
    'H30.3.12',
    '"\'20-03-12"',
    '20-03-12',
  ],
];

function dateSites() {
  return ['Asia/Tokyo', 'America/New_York', 'UTC'].flatMap((timezone) =>
    dateShapes.map((date, index) =>
      site(
        'dates',
        { timezone, future: true, permalink: '/:year-:month-:day-:hour-:minute-:second/:title' },
        {
          [`_posts/2019-06-0${(index % 9) + 1}-d.md`]: `date: ${date}`,
        },
      ),
    ),
  );
}

function categorySites(random) {
  const shapes = [
    ...[
      'categories: a b',
      "categories: ''",
      'categories:',
      'categories: []',
      'categories: [a, A, a]',
      'categories: [a b, c]',
      'categories: [[a, b], c]',
      'categories: [1, 1.5, true, null, 2020-01-01]',
    ],
    ...[
      'categories: [{a: b}]',
      'category: a',
      'category: a b',
      'category: [a, b]',
      'category: 5',
      'category: true',
      'category: false',
      'category:',
      "category: ''",
      'category: {a: b}',
    ],
    ...[
      'category: a\ncategories: [b, a]',
      'category: [q, b]\ncategories: [[a], b]',
      'categories: a,b',
      'categories: "a\\tb"',
      'categories: ["a/b", "c d"]',
      'categories: 日本　語',
      'categories: [..]',
      'categories: [.]',
      'categories: [a, ., b]',
    ],
  ];
  const files = (folder) =>
    Object.fromEntries(shapes.map((yaml, index) => [`${folder}_posts/2020-01-02-c${index}.md`, yaml]));
  return [
    ...['/:categories/:title', '/:slugified_categories/:title/', 'pretty'].flatMap((permalink) =>
      ['', 'A b/日本/'].map((folder) => site('categories', { permalink }, files(folder))),
    ),
    site(
      'categories',
      { permalink: '/:categories/:title' },
      somePosts(random, 80, postPath, (r) => someCategories(r)),
    ),
  ];
}

function permalinkSites(random) {
  const own = [
    ...[
      '/a/:title',
      '/a/:title/',
      'b/:title',
      '/:year/:i_month/:title.html',
      '/c.html',
      '/d.htm',
      '/e.json',
      '/f/../g/:title',
      '/h//i/:title',
      './j/:title',
      '/k/.../l',
      '/日本/:title',
      '/x%20y/:title',
    ],
    ...[
      '/%E6%97%A5/:title',
      '/%zz/:title',
      '/a b/:title/',
      '/q?x=1',
      '/q#x',
      ':title',
      '/:title:output_ext',
      '/:categories/:title/',
      '/v1.5',
      '/v1.5/',
      '/dot.',
      '/:title_x',
      '/pretty',
      'pretty',
      'date',
      'none',
    ],
    ...[
      '/',
      '//',
      '/index.html',
      '/index',
      '/:slug/:name/:path',
      '/:collection/:title',
      '/:short_year:month/:title',
      '/a:b',
      '/:Title',
      '/:1',
      '/%2e%2e/x',
      '/%2F/x',
      'https://example.com/x',
      '/x/:title.:year',
      '/:year.x/:title',
      '/a.b/c',
      '/é/:title',
      '/a+b',
      '/.htaccess/:title',
      '/.x',
      '/x/.y',
    ],
  ];
  const good = own.filter((permalink) => !/:title_x|a:b/.test(permalink));
  // Two sites, because a file can't have the name of a folder.
  const halves = [0, 1].map((half) =>
    Object.fromEntries(
      good.flatMap((permalink, index) =>
        index % 2 === half
          ? [[`cat/_posts/2020-01-02-p${index}.md`, `permalink: ${quoted(permalink)}\ndate: 2020-01-02 03:04:05`]]
          : [],
      ),
    ),
  );
  const values = ["''", '~', "' '", 'false'];
  const odd = Object.fromEntries(
    values.map((value, index) => [`_posts/2020-01-02-v${index}.md`, `permalink: ${value}`]),
  );
  return [
    ...halves.map((files) => site('permalinks', { permalink: 'pretty' }, files)),
    site('permalinks', { permalink: 'none', timezone: 'Asia/Tokyo' }, odd),
    ...own.map((permalink) => site('permalinks', { permalink }, somePosts(random, 3))),
    site('permalinks', {}, somePosts(random, 3)),
    site('permalinks', { permalink: null }, somePosts(random, 3)),
    site('permalinks', { permalink: '' }, somePosts(random, 3)),
  ];
}

function collectionSites(random) {
  const documents = (folder, r) => {
    const files = {};
    for (const name of [
      'a',
      'B c',
      '日本語',
      '2020-05-06-dated',
      '2020-05-06-Dated Two',
      'sub/d',
      'sub/日 本/e.f',
      '_x/g',
      'index',
      'h~',
      '.i',
      '_j',
    ]) {
      files[`${folder}_notes/${name}.md`] = r.chance(0.3)
        ? `date: ${someDate(r)}\nslug: ${quoted(r.pick(titles))}`
        : r.chance(0.3)
          ? someCategories(r)
          : 'title: x';
    }
    files[`${folder}_notes/plain.md`] = null;
    files[`${folder}_notes/hidden.md`] = 'published: false';
    files[`${folder}_notes/later.md`] = 'date: 2030-01-01';
    files[`${folder}_notes/own.md`] = 'permalink: /own/:collection/:title';
    files[`${folder}_silent/a.md`] = 'title: x';
    files[`${folder}_unknown/a.md`] = 'title: x';
    files[`${folder}_posts/2020-01-02-p.md`] = 'title: x';
    return files;
  };
  const shapes = [
    { notes: { output: true }, silent: { output: false } },
    { notes: { output: true, permalink: '/:collection/:path:output_ext' }, silent: null },
    { notes: { output: true, permalink: '/n/:name/:title/:slug/:year/' }, posts: { output: true } },
    {
      notes: { output: true, permalink: '/n/:categories/:slugified_categories/:title' },
      posts: { permalink: '/blog/:title/' },
    },
    { notes: { output: true, permalink: 'pretty' }, posts: { permalink: 'pretty' } },
    { posts: { output: false }, notes: { output: 'yes' } },
    ['notes', 'silent'],
    ['posts', 'notes'],
  ];
  return [
    ...shapes.map((collections) =>
      site(
        'collections',
        { collections, timezone: 'Asia/Tokyo', permalink: random.pick(styles) },
        documents('', random),
      ),
    ),
    ...[...styles, '/x/:title/', '/x/:title', '/x/:title:output_ext', '/x/:title.html', '/:path/'].map((permalink) =>
      site('collections', { collections: { notes: { output: true } }, permalink }, documents('', random)),
    ),
    site(
      'collections',
      { collections_dir: 'col', collections: { notes: { output: true } }, future: true },
      { ...documents('col/', random), ...documents('', random) },
    ),
    site(
      'collections',
      { collections_dir: 'col/deep', collections: { notes: { output: true } }, permalink: '/:categories/:path' },
      {
        ...documents('col/deep/', random),
        'col/deep/cat/_posts/2020-01-02-q.md': 'title: x',
        'col/_posts/2020-01-02-q.md': 'title: x',
      },
    ),
  ];
}

function publishedSites(random) {
  const yamls = [
    ...[
      'published: true',
      'published: false',
      'published:',
      "published: 'false'",
      'published: no',
      'published: n',
      'published: off',
      'published: 0',
      'published: "no"',
      'published: False',
      'published: FALSE',
      'published: []',
    ],
    ...[
      'draft: true',
      'date: 2026-11-23 23:59:59 +0000',
      'date: 2026-11-24 00:00:06 +0000',
      'date: 2026-11-24 00:00:08 +0000',
      'date: 2026-11-24',
      'date: 2026-11-24 08:59 +0900',
      'date: 2030-01-01',
    ],
  ];
  const files = {};
  yamls.forEach((yaml, index) => {
    files[`_posts/2020-01-${two(index + 1)}-p.md`] = yaml;
  });
  Object.assign(files, {
    '_posts/2026-11-24-today.md': '',
    '_posts/2026-11-25-tomorrow.md': '',
    '_posts/2026-11-23-yesterday.md': '',
    '_posts/2026-11-23-plain.md': null,
    '_drafts/d.md': 'title: x',
    '_drafts/2020-01-02-dated.md': 'title: x',
    '_drafts/later.md': 'date: 2030-01-01',
    '_drafts/earlier.md': 'date: 2019-01-01',
    '_drafts/hidden.md': 'published: false',
    '_drafts/sub/e f.md': '',
    'cat/_drafts/日本.md': '',
    '_drafts/without-front-matter.md': null,
  });
  const sites = [];
  for (const future of [true, false, undefined]) {
    for (const show_drafts of [true, undefined]) {
      for (const unpublished of [true, undefined]) {
        const timezone = random.pick(['UTC', 'Asia/Tokyo', 'America/Los_Angeles']);
        sites.push(site('published', { future, show_drafts, unpublished, timezone }, files));
        // Jekyll sorts drafts without a date, where it has not dated them to find out whether they are to come, by date
        // and by path at once: which posts are the newest then depends on how Ruby sorts.
        if (!(future && show_drafts)) {
          sites.push(
            site(
              'published',
              { future, show_drafts, unpublished, timezone, limit_posts: random.between(1, 12) },
              files,
            ),
          );
        }
      }
    }
  }
  return sites.map((each) => ({ ...each, config: each.config.replaceAll(/^\w+: undefined\n/gm, '') }));
}

function defaultsSites(random) {
  const scopes = [
    [{ scope: { path: '' }, values: { permalink: '/all/:title/', categories: ['base'] } }],
    [
      { scope: { path: '', type: 'posts' }, values: { permalink: '/p/:categories/:title/' } },
      { scope: { path: 'news' }, values: { category: 'from-folder' } },
    ],
    [
      {
        scope: { path: 'news/_posts', type: 'posts' },
        values: { date: '2021-05-06 07:08:09 +0900', published: false },
      },
      { scope: { path: '' }, values: { published: true } },
    ],
    [
      { scope: { path: '', type: 'drafts' }, values: { permalink: '/draft/:title/' } },
      { scope: { path: '_drafts' }, values: { date: '2020-02-03' } },
    ],
    [
      { scope: { path: '*/_posts' }, values: { categories: 'glob' } },
      { scope: { path: '_posts/*/x.md' }, values: { slug: 'glob-slug' } },
    ],
    [
      { scope: { path: '_notes', type: 'notes' }, values: { permalink: '/n/:title', date: '2020-01-01' } },
      { scope: { path: '', type: 'notes' }, values: { permalink: '/weak/:title' } },
    ],
    [{ scope: { path: '' }, values: { categories: ['a', 'b'], category: 'c', slug: 'same-slug' } }],
    [
      { scope: { path: '', type: 'posts' }, values: { permalink: '/1/:title' } },
      { scope: { path: '', type: 'posts' }, values: { permalink: '/2/:title' } },
      { scope: { path: '_posts' }, values: { published: false } },
    ],
    [
      { values: { permalink: '/noscope/:title' } },
      { scope: { path: '' } },
      { scope: { type: 'posts' }, values: { permalink: '/nopath/:title' } },
    ],
  ];
  const files = (r) => ({
    ...somePosts(r, 12),
    'news/_posts/2020-01-02-n.md': 'title: x',
    'news/_posts/2020-01-03-o.md': 'published: true\ndate: 2020-01-03\ncategories: own',
    '_posts/2020-01-02-k.md': 'categories: b d',
    '_posts/2020-01-03-l.md': 'category: own\nslug: own',
    '_posts/2020-01-04-m.md': 'permalink: /own/:title/',
    '_posts/2020-01-05-q.md': 'permalink:\npublished:\ncategories:',
    '_posts/sub/2020-01-06-r.md': 'title: x',
    '_drafts/d.md': 'title: x',
    '_notes/a.md': 'title: x',
    '_notes/b.md': 'date: 2022-02-02',
  });
  return scopes.flatMap((defaults) =>
    [{}, { show_drafts: true, timezone: 'Asia/Tokyo', permalink: 'pretty' }].map((more) =>
      site('defaults', { defaults, collections: { notes: { output: true } }, future: true, ...more }, files(random)),
    ),
  );
}

function collisionSites(random) {
  const few = ['a', 'A', 'b', 'c d', 'c-d', '日本'];
  const near = (r) => {
    const day = `2020-01-0${r.between(1, 3)}`;
    const folder = r.pick(['', '', 'x/', 'y/']);
    return `${folder}_posts/${r.pick(['', '1/', '2/'])}${day}-${r.pick(few)}.${r.pick(['md', 'markdown'])}`;
  };
  const yaml = (r) =>
    r.pick([
      () => 'title: x',
      () => `date: 2020-01-0${r.between(1, 3)} ${r.pick(['00:00:00', '12:00:00', '12:00:00 +0900', '23:00:00 -0500'])}`,
      () => `permalink: ${r.pick(['/a', '/a/', '/a.html', '/a/index.html', '/a/index', '/A', '/b'])}`,
      () => `slug: ${r.pick(['a', 'b'])}`,
      () => 'published: false',
      () => 'date: 2030-01-01',
      () => 'categories: x',
    ])();
  const documents = {
    '_z/a.md': 'title: x',
    '_z/b.md': 'date: 2020-01-01',
    '_k/a.md': 'title: x',
    '_k/b.md': 'permalink: /a',
    '_drafts/a.md': 'title: x',
    '_drafts/b.md': 'date: 2020-01-01',
  };
  const output = { output: true, permalink: '/:title' };
  return [
    ...['date', 'none', 'pretty', '/:title', '/:title/', '/:slug:output_ext', '/:year/:slug', '/:name'].flatMap(
      (permalink) =>
        ['Asia/Tokyo', 'UTC'].map((timezone) =>
          site('collisions', { permalink, timezone }, somePosts(random, 24, near, yaml)),
        ),
    ),
    ...[{ z: output, k: output }, { k: output, posts: { output: true }, z: output }, { z: output }].flatMap(
      (collections) =>
        [true, false].map((show_drafts) =>
          site(
            'collisions',
            { permalink: '/:title', collections, show_drafts },
            { ...somePosts(random, 18, near, yaml), ...documents },
          ),
        ),
    ),
    site('collisions', { permalink: '/:title', limit_posts: 5 }, somePosts(random, 24, near, yaml)),
    site('collisions', { permalink: '/:title', future: true, unpublished: true }, somePosts(random, 24, near, yaml)),
  ];
}

function placeSites() {
  const paths = [
    ...[
      '_posts/2020-01-02-a.md',
      'a/_posts/2020-01-02-b.md',
      'a/b/_posts/c/d/2020-01-02-c.md',
      '_posts/_posts/2020-01-02-d.md',
      '_posts/_drafts/2020-01-02-e.md',
      '_posts/_x/2020-01-02-f.md',
      '_posts/.x/2020-01-02-g.md',
    ],
    ...[
      '_x/_posts/2020-01-02-h.md',
      '.x/_posts/2020-01-02-i.md',
      'vendor/bundle/_posts/2020-01-02-j.md',
      'node_modules/x/_posts/2020-01-02-k.md',
      'out/_posts/2020-01-02-l.md',
      'out2/_posts/2020-01-02-m.md',
      'keep/_posts/2020-01-02-n.md',
    ],
    ...[
      '_posts/2020-01-02-out.md',
      '_posts/out/2020-01-02-o.md',
      '_Posts/2020-01-02-p.md',
      '_posts/node_modules/2020-01-02-q.md',
      'a/_drafts/r.md',
      '_pages/t.md',
      '_layouts/u.md',
      '_includes/v.md',
      'posts/2020-01-02-w.md',
      '_site/_posts/2020-01-02-x.md',
      '_posts/~x/2020-01-02-y.md',
      '_posts/x~/2020-01-02-z.md',
      '日本/_posts/2020-01-02-j1.md',
      'a.b/_posts/2020-01-02-j2.md',
      'A B/_posts/2020-01-02-j3.md',
    ],
  ];
  const files = Object.fromEntries(paths.map((path) => [path, 'title: x']));
  return [
    {},
    { exclude: ['out'] },
    { exclude: ['out/', '_posts/2020-01-02-a.md', '*.markdown'] },
    { exclude: ['a'], include: ['_pages', '_x', '.x'] },
    { exclude: ['**/b'], include: ['out'] },
    { include: ['_x'], exclude: ['*-o.md', 'keep/_posts'] },
    { exclude: ['/out', '日本', 'a.b/*', '2020-01-02-j3.md'] },
    { exclude: [], collections_dir: 'keep' },
    { markdown_ext: 'txt,md' },
  ].map((settings) => site('places', { ...settings, show_drafts: true }, files));
}

/** One post a site: Jekyll builds nothing of a site in which it stops at a post. */
function stoppingSites() {
  const posts = [
    ...[
      "date: ''",
      'date:',
      'date: soon',
      'date: 2020-13-01',
      'date: 2020-01-32',
      'date: 2020-01-02 25:00:00',
      'date: [2020-01-02]',
      'date: {a: b}',
      'date: true',
      'date: 0',
      'date: 99999',
    ].map((yaml) => ['_posts/2020-01-02-a.md', yaml]),
    ...[
      'permalink: /:nope/',
      'permalink: /:title_s/',
      'permalink: 5',
      'permalink: [a]',
      'slug: 5',
      'slug: [a]',
      'slug: true',
      'slug: 2020-01-01',
      'permalink: true',
      'permalink: 2020-01-01',
    ].map((yaml) => ['_posts/2020-01-02-a.md', yaml]),
    ['_posts/2020-13-02-a.md', 'title: x'],
    ['_posts/2020-00-02-a.md', 'title: x'],
    ['_posts/2020-01-32-a.md', 'title: x'],
    ['_posts/2020-13-02-a.md', 'date: 2020-01-02'],
    ['_posts/2020-01-00-a.md', 'title: x'],
    ['_drafts/a.md', 'date: soon'],
    ['_drafts/2020-13-02-a.md', 'title: x'],
    ['_posts/a.md', 'date: soon'],
  ];
  return [
    ...posts.map(([path, yaml]) => site('stops', { future: true }, { [path]: yaml })),
    site('stops', { permalink: '/:nope/:title' }, { '_posts/2020-01-02-a.md': 'title: x' }),
    site('stops', { permalink: '/:nope/:title' }, { '_posts/2020-01-02-a.md': 'permalink: /a' }),
    site(
      'stops',
      { defaults: [{ scope: { path: '' }, values: { date: 'soon' } }] },
      { '_posts/2020-01-02-a.md': 'title: x' },
    ),
    site(
      'stops',
      { defaults: [{ scope: { path: '' }, values: { date: 'soon' } }] },
      { '_posts/2020-01-02-a.md': 'date: 2020-01-02' },
    ),
  ];
}
