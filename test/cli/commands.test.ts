import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check } from '../../src/cli/check';
import { inspect } from '../../src/cli/inspect';
import { type Language, localizer } from '../../src/cli/language';
import { render } from '../../src/cli/render';
import { stats } from '../../src/cli/stats';
import type { Terminal } from '../../src/cli/terminal';

/** What a command printed and how it ended. */
interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

async function run(command: (terminal: Terminal) => Promise<number>, language: Language = 'en') {
  let out = '';
  let err = '';
  const code = await command({
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    localize: localizer(language),
  });
  return { out, err, code } satisfies Outcome;
}

const good = '---\ntitle: "A"\ncategories: ["x"]\ntags: ["y"]\n---\n\nText\n';
/** A post of an editor that still writes Shift_JIS. */
const shiftJis = new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0x83, 0x65, 0x0a, 0x2d, 0x2d, 0x2d, 0x0a]);

describe('postwright check', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const checkPaths = (paths: readonly string[], format: 'text' | 'json' = 'json') =>
    run((terminal) => check({ paths, format }, folder, terminal));
  const found = async (paths: readonly string[]) => {
    const { out } = await checkPaths(paths);
    return (JSON.parse(out) as { findings: { path: string; code: string; severity: string }[] }).findings.map(
      (finding) => `${finding.path} ${finding.code} ${finding.severity}`,
    );
  };

  const withoutSite = () => {
    rmSync(path.join(folder, '_config.yml'));
    rmSync(path.join(folder, '_posts'), { recursive: true });
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'postwright-'));
    write('_config.yml', 'title: T\n');
    write('_posts/2026-01-01-good.md', good);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('ends with 0 where nothing is wrong', async () => {
    assert.deepEqual(await checkPaths(['.'], 'text'), { out: '1 post: nothing found\n', err: '', code: 0 });
    assert.deepEqual(await checkPaths(['.']), {
      out: `${JSON.stringify({ findings: [] }, undefined, 2)}\n`,
      err: '',
      code: 0,
    });
  });

  it('prints more findings of one post than a call takes arguments', async () => {
    write('_posts/2026-01-02-bad.md', `${good.replace('A', 'B')}${'{{ '.repeat(200_000)}`);
    const { out, code } = await checkPaths(['.'], 'text');
    assert.equal(code, 1);
    assert.match(out, /2 posts: 200000 errors\n$/);
  }).timeout(60_000);

  it('ends with 1 and prints zero-based ranges for an error', async () => {
    write('_posts/2026-01-02-bad.md', good.replace('"A"', 'A: b'));
    const { out, code } = await checkPaths(['.']);
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), {
      findings: [
        {
          path: '_posts/2026-01-02-bad.md',
          code: 'yaml-unreadable',
          severity: 'error',
          message:
            'This value holds a colon followed by a space, which YAML takes for another field. Put the value in quotes.',
          range: { start: { line: 1, character: 7 }, end: { line: 1, character: 11 } },
        },
      ],
    });
  });

  it('ends with 0 for warnings, and counts lines from one for people', async () => {
    write('_posts/2026-01-02-untitled.md', good.replace('title: "A"\n', ''));
    const { out, code } = await checkPaths(['.'], 'text');
    assert.equal(code, 0);
    assert.match(out, /^_posts\/2026-01-02-untitled\.md:1:1: warning: “title” is missing\. .*\[field-missing\]$/m);
    assert.match(out, /^2 posts: 1 warning$/m);
  });

  it('checks a file or a folder of a site with the whole site in mind', async () => {
    for (let day = 10; day < 22; day++) {
      write(`_posts/2026-01-${day}-a.md`, good.replace('title', 'author: "Aya"\ntitle'));
    }
    const anonymous = '_posts/2026-02-01-anonymous.md';
    write(anonymous, good);
    write('_posts/2026-01-01-good.md', good.replace('title', 'author: "Aya"\ntitle'));
    assert.deepEqual(await found([anonymous]), [`${anonymous} field-missing warning`]);
    assert.equal((await found(['_posts'])).length, 1);
  });

  it('finds what is wrong in the configuration, once', async () => {
    write('_config.yml', 'permalink: /:titel/\ntimezone: Tokyo\n');
    write('_posts/2026-01-01-good.md', good);
    const inConfig = ['_config.yml configuration error', '_config.yml configuration warning'];
    assert.deepEqual(await found(['_posts/2026-01-01-good.md', '.']), inConfig);
  });

  it('judges as the file of the site says, and finds what is wrong in it', async () => {
    write('_posts/2026-01-02-untitled.md', good.replace('title: "A"\n', ''));
    write('.postwright.yml', 'rules:\n  field-missing: error\n  field-mising: off\n');
    const { out, code } = await checkPaths(['.'], 'text');
    assert.equal(code, 1);
    assert.equal(
      out,
      [
        '.postwright.yml:3:3: warning: Postwright knows no “field-mising”. Did you mean “field-missing”? [configuration]',
        '_posts/2026-01-02-untitled.md:1:1: error: “title” is missing. Lists, feeds and search show the post without it. [field-missing]',
        '2 posts: 1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  it('does not follow a link in the place of the file of the site', async function () {
    write('elsewhere/rules.yml', 'rules:\n  field-missing: off\n');
    write('_posts/2026-01-02-untitled.md', good.replace('title: "A"\n', ''));
    try {
      symlinkSync(path.join(folder, 'elsewhere/rules.yml'), path.join(folder, '.postwright.yml'));
    } catch {
      this.skip();
    }
    assert.deepEqual(await found(['.']), ['_posts/2026-01-02-untitled.md field-missing warning']);
  });

  it('names both of two posts with one address', async () => {
    write('_config.yml', 'permalink: /:title/\n');
    write('_posts/2026-01-01-good.md', good);
    write('_posts/2026-01-02-good.md', good);
    const { out } = await checkPaths(['.'], 'text');
    assert.match(
      out,
      /01-good\.md:1:1: error: 2026-01-02-good\.md has the same address, \/good\/, and overwrites this/,
    );
    assert.match(
      out,
      /02-good\.md:1:1: error: 2026-01-01-good\.md has the same address, \/good\/, and is overwritten by/,
    );
  });

  it('checks a post that stands alone', async () => {
    withoutSite();
    write('elsewhere/post.md', '---\ntitle: A: b\n---\n');
    assert.deepEqual(await found(['elsewhere/post.md']), ['elsewhere/post.md yaml-unreadable error']);
  });

  it('finds the posts of a folder outside of any site, and leaves other Markdown alone', async () => {
    withoutSite();
    const broken = '---\ntitle: A: b\n---\n';
    write('b.md', broken);
    write('drafts/deep/a.markdown', broken);
    write('note.md', 'No front matter.\n');
    write('data.yml', broken);
    for (const folder of ['node_modules/x', '.git', '.obsidian', 'vendor/x', '_site', 'deep/_site']) {
      write(`${folder}/post.md`, broken);
    }
    assert.deepEqual(await found(['.']), [
      'b.md yaml-unreadable error',
      'drafts/deep/a.markdown yaml-unreadable error',
    ]);
    assert.match((await checkPaths(['.'], 'text')).out, /^2 posts: 2 errors$/m);
  });

  it('finds the posts of each site below a folder, and what its configuration excludes in none', async () => {
    withoutSite();
    const broken = '---\ntitle: A: b\n---\n';
    write('one/_config.yml', 'exclude: [old]\ncollections: [essays]\nmarkdown_ext: "md,text"\n');
    write('one/_essays/essay.text', broken);
    write('one/old/_posts/2026-01-01-a.md', broken);
    write('one/about.md', broken);
    write('two/_posts/vendor/2026-01-01-a.md', broken);
    assert.deepEqual(await found(['.']), [
      'one/_essays/essay.text yaml-unreadable error',
      'two/_posts/vendor/2026-01-01-a.md yaml-unreadable error',
    ]);
  });

  it('counts posts only, and says which file that was named is none', async () => {
    write('README.md', '# Read me\n');
    assert.deepEqual(await checkPaths(['README.md', '_config.yml', '_posts/2026-01-01-good.md'], 'text'), {
      out: '1 post: nothing found\n',
      err: 'postwright: README.md is not a post.\npostwright: _config.yml is not a post.\n',
      code: 0,
    });
  });

  it('finds a post that is a link to a file elsewhere in the site, also from inside _posts', async () => {
    write('shared/bad.md', '---\ntitle: A: b\n---\n');
    symlinkSync(path.join('..', 'shared', 'bad.md'), path.join(folder, '_posts', '2026-01-02-linked.md'));
    assert.deepEqual(await found(['_posts']), ['_posts/2026-01-02-linked.md yaml-unreadable error']);
  });

  it('counts a post once, however often it is named', async () => {
    const { out } = await checkPaths(['_posts', '.', '_posts/2026-01-01-good.md'], 'text');
    assert.equal(out, '1 post: nothing found\n');
  });

  it('names files from where it was started, with forward slashes', async () => {
    write('_posts/2026-01-02-bad.md', good.replace('"A"', 'A: b'));
    mkdirSync(path.join(folder, 'assets'));
    const { out } = await run((terminal) =>
      check({ paths: [folder], format: 'text' }, path.join(folder, 'assets'), terminal),
    );
    assert.match(out, /^\.\.\/_posts\/2026-01-02-bad\.md:2:8: error: /);
  });

  it('ends with 2 where a path is not there, and checks the rest', async () => {
    assert.deepEqual(await checkPaths(['nowhere', '.'], 'text'), {
      out: '1 post: nothing found\n',
      err: 'postwright: nowhere: there is no such file or folder.\n',
      code: 2,
    });
  });

  const unreadable = [
    ['not text in UTF-8', shiftJis, 'is not text in UTF-8; perhaps it is in Shift_JIS or UTF-16'],
    ['larger than 10 MB', `${good}${'a'.repeat(10 * 1024 * 1024)}`, 'is larger than 10 MB'],
  ] as const;
  for (const [what, content, reason] of unreadable) {
    it(`ends with 2 and says it for a post that is ${what}, named or found`, async () => {
      write('_posts/2026-01-02-strange.md', content);
      for (const paths of [['.'], ['_posts/2026-01-02-strange.md', '.']]) {
        assert.deepEqual(await checkPaths(paths, 'text'), {
          out: '1 post: nothing found\n',
          err: `postwright: _posts/2026-01-02-strange.md ${reason}. It was skipped.\n`,
          code: 2,
        });
      }
    });

    it(`tells a post outside of any site from other Markdown though it is ${what}`, async () => {
      withoutSite();
      write('post.md', content);
      write('note.md', typeof content === 'string' ? `# ${content}` : new Uint8Array([0x23, ...content]));
      assert.deepEqual(await checkPaths(['.'], 'text'), {
        out: 'No post was checked.\n',
        err: `postwright: post.md ${reason}. It was skipped.\n`,
        code: 2,
      });
    });
  }

  it('says nothing about a page that is not text in UTF-8', async () => {
    write('about.md', shiftJis);
    assert.deepEqual(await checkPaths(['.'], 'text'), { out: '1 post: nothing found\n', err: '', code: 0 });
  });

  it('says once where a configuration cannot be read, ends with 2 and still checks the posts', async () => {
    write('_config.yml', 'title: T\nexclude: [a\n');
    write('_posts/2026-01-02-bad.md', good.replace('"A"', 'A: b'));
    for (const paths of [['.'], ['_posts/2026-01-02-bad.md', '_posts']]) {
      const { out, err, code } = await checkPaths(paths, 'text');
      assert.match(err, /^_config\.yml:[23]:\d+: [^\n]+\n$/);
      assert.match(out, /yaml-unreadable/);
      assert.equal(code, 2);
    }
  });

  it('says that a configuration is not text in UTF-8, also where a site has no posts', async () => {
    withoutSite();
    write('blog/_config.yml', shiftJis);
    const { err, code } = await checkPaths(['.'], 'text');
    assert.match(err, /^blog\/_config\.yml:1:1: [^\n]*UTF-8[^\n]*\n$/);
    assert.equal(code, 2);
  });
});

describe('postwright stats', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const statsOf = (given: string, format: 'text' | 'json' = 'json', language: Language = 'en') =>
    run((terminal) => stats({ folder: given, format }, folder, terminal), language);
  const post = (fields: string, characters: number) =>
    `---\ntitle: 題\ncategories: [News]\ntags: [a, b]\n${fields}---\n\n${'あ'.repeat(characters)}\n`;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'postwright-'));
    write('blog/_config.yml', 'timezone: Asia/Tokyo\ncollections: [essays]\n');
    write('blog/_posts/2026-01-01-a.md', post('date: 2026-01-01 23:30:00 +0000\nreading_time: 20\n', 4000));
    write('blog/_posts/2026-01-02-b.md', post('reading_time: 1\n', 500));
    write('blog/_drafts/c.md', post('', 9000));
    write('blog/_essays/d.md', post('tags: [a]\n', 1000));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('prints what is counted of each site as JSON', async () => {
    const { out, err, code } = await statsOf('.');
    assert.deepEqual([err, code], ['', 0]);
    const { sites } = JSON.parse(out);
    assert.equal(sites.length, 1);
    const [{ files, fields, vocabularies, problems, ...site }] = sites;
    assert.deepEqual(site, {
      folder: 'blog',
      posts: 2,
      drafts: 1,
      collections: [{ name: 'essays', posts: 1 }],
      readingTime: {
        minutes: 11,
        medianMinutes: 2,
        longest: { path: 'blog/_posts/2026-01-01-a.md', minutes: 8 },
        shortest: { path: 'blog/_posts/2026-01-02-b.md', minutes: 1 },
      },
      readingTimeFields: { right: 1, stale: 1, missing: 1 },
      categories: [{ name: 'News', posts: 3 }],
      tags: [
        { name: 'a', posts: 3 },
        { name: 'b', posts: 2 },
      ],
    });
    assert.deepEqual(
      files.map((file: { path: string }) => file.path),
      ['_drafts/c.md', '_essays/d.md', '_posts/2026-01-01-a.md', '_posts/2026-01-02-b.md'].map(
        (name) => `blog/${name}`,
      ),
    );
    assert.deepEqual(files[2], {
      path: 'blog/_posts/2026-01-01-a.md',
      minutes: 8,
      kind: 'post',
      title: '題',
      date: '2026-01-02',
      seconds: 480,
      readingTimeField: { minutes: 20, isStale: true },
      categories: ['News'],
      tags: ['a', 'b'],
    });
    assert.deepEqual(
      fields.map((group: { collection: string | null; posts: number; fields: readonly { name: string }[] }) => [
        group.collection,
        group.posts,
        group.fields.map(({ name }) => name),
      ]),
      [
        [null, 2, ['title', 'categories', 'tags', 'date', 'reading_time']],
        ['essays', 1, ['title', 'categories', 'tags']],
      ],
    );
    assert.deepEqual(fields[0].fields.slice(2, 4), [
      {
        name: 'tags',
        posts: 2,
        filled: 2,
        types: [{ name: 'list', posts: 2 }],
        styles: [{ name: 'flow-list', posts: 2 }],
        itemStyles: [{ name: 'plain', posts: 2 }],
        dateFormats: [],
      },
      {
        name: 'date',
        posts: 1,
        filled: 1,
        types: [{ name: 'date', posts: 1 }],
        styles: [{ name: 'plain', posts: 1 }],
        itemStyles: [],
        dateFormats: [{ name: 'YYYY-MM-DD hh:mm:ss +zzzz', posts: 1 }],
      },
    ]);
    assert.deepEqual(vocabularies, [
      { field: 'categories', values: [{ name: 'News', posts: 3, lastUsed: '2026-01-02' }] },
      {
        field: 'tags',
        values: [
          { name: 'a', posts: 3, lastUsed: '2026-01-02' },
          { name: 'b', posts: 2, lastUsed: '2026-01-02' },
        ],
      },
    ]);
    assert.deepEqual(
      problems.filter(({ code }: { code: string }) => code === 'reading-time-stale'),
      [{ code: 'reading-time-stale', severity: 'warning', findings: 1, files: 1 }],
    );
  });

  it('counts the problems that check finds, those of the configuration too', async () => {
    write('blog/_config.yml', 'timezone: Nowhere/Else\n');
    write('blog/_posts/2026-01-03-c.md', '---\ntitle: A: b\n---\n');
    write('blog/_posts/2026-01-04-d.md', '---\ntitle: A: b\n---\n');
    const [{ problems }] = JSON.parse((await statsOf('blog')).out).sites;
    const { findings } = JSON.parse(
      (await run((terminal) => check({ paths: ['blog'], format: 'json' }, folder, terminal))).out,
    );
    const counted = new Map<string, number>();
    for (const { severity, code } of findings) {
      counted.set(`${severity} ${code}`, (counted.get(`${severity} ${code}`) ?? 0) + 1);
    }
    assert.equal(counted.get('error yaml-unreadable'), 2);
    assert.deepEqual(
      problems
        .map(({ severity, code, findings: times }: Record<string, string>) => [`${severity} ${code}`, times])
        .sort(),
      [...counted].sort(),
    );
    assert.equal(problems[0].code, 'yaml-unreadable');
    assert.ok(counted.has('error configuration') || counted.has('warning configuration'));
  });

  it('prints tables for people, in English and in Japanese', async () => {
    const english = (await statsOf('blog', 'text')).out;
    assert.match(english, /^ +8 +20 \(stale\) {2}blog\/_posts\/2026-01-01-a\.md {2}題$/m);
    assert.match(english, /^Fields\n {2}Field +Posts {2}Type +Written as\n {2}title +2 {2}text +plain$/m);
    assert.match(english, /^ {2}tags +2 {2}list +\[…\]; items plain$/m);
    assert.match(english, /^ {2}date +1 {2}date +YYYY-MM-DD hh:mm:ss \+zzzz$/m);
    assert.match(english, /^Fields of the collection essays$/m);
    assert.match(english, /^Tags\n {2}Posts {2}Last used {3}Value\n {6}3 {2}2026-01-02 {2}a$/m);
    assert.match(english, /^ +1 +1 {2}warning +reading-time-stale$/m);
    assert.match(english, /^reading_time {9}1 right, 1 stale, 1 missing$/m);
    const japanese = (await statsOf('blog', 'text', 'ja')).out;
    assert.match(japanese, /^記事 +2$/m);
    assert.match(japanese, /^ {2}項目 +記事 {2}種類 +書き方$/m);
    assert.match(japanese, /^ {2}tags +2 {2}リスト {2}\[…\]; 値は引用符なし$/m);
    assert.match(japanese, /^読了時間の合計 {6}約11分$/m);
  });

  it('counts posts of no site by themselves, and those of each site apart', async () => {
    write('loose.md', post('', 500));
    write('other/_posts/2026-01-01-a.md', post('', 500));
    const { sites } = JSON.parse((await statsOf('.')).out);
    assert.deepEqual(
      sites.map(({ folder: name, posts }: { folder: string; posts: number }) => [name, posts]),
      [
        ['.', 1],
        ['blog', 2],
        ['other', 1],
      ],
    );
  });

  it('says where there is nothing to count', async () => {
    mkdirSync(path.join(folder, 'empty'));
    assert.deepEqual(await statsOf('empty', 'text'), { out: 'There are no posts here.\n', err: '', code: 0 });
    assert.deepEqual(JSON.parse((await statsOf('empty')).out), { sites: [] });
  });

  it('ends with 2 for what it could not read, and counts the rest', async () => {
    write('blog/_posts/2026-01-03-strange.md', shiftJis);
    write('blog/_config.yml', 'exclude: [a\n');
    const { out, err, code } = await statsOf('blog');
    assert.equal(JSON.parse(out).sites[0].posts, 2);
    assert.match(err, /_config\.yml:1:10: The bracket \[ /);
    assert.match(
      err,
      /2026-01-03-strange\.md is not text in UTF-8; perhaps it is in Shift_JIS or UTF-16\. It was skipped\./,
    );
    assert.equal(code, 2);
    assert.equal((await statsOf('nowhere')).err, 'postwright: nowhere: there is no such file or folder.\n');
    assert.equal((await statsOf('blog/_config.yml')).err, 'postwright: blog/_config.yml is not a folder.\n');
  });

  it('never hands a title that steers a terminal on to it', async () => {
    write('blog/_posts/2026-01-04-evil.md', '---\ntitle: "\\e[31m\\nred"\n---\n');
    const { out } = await statsOf('blog', 'text');
    assert.ok(!out.includes('\u001b'));
    assert.match(out, /evil\.md {2}\ufffd\[31m red$/m);
  });
});

describe('postwright in Japanese', () => {
  it('says findings and troubles', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'postwright-'));
    try {
      mkdirSync(path.join(folder, '_posts'));
      writeFileSync(path.join(folder, '_posts', '2026-01-01-a.md'), good.replace('"A"', 'A: b'));
      writeFileSync(path.join(folder, '_posts', '2026-01-02-b.md'), shiftJis);
      const { out, err } = await run(
        (terminal) => check({ paths: ['.', 'nowhere'], format: 'text' }, folder, terminal),
        'ja',
      );
      assert.match(out, /^_posts\/2026-01-01-a\.md:2:8: エラー: この値にはコロンと空白が.*\[yaml-unreadable\]$/m);
      assert.match(out, /^1件の記事: エラー1件$/m);
      assert.match(
        err,
        /2026-01-02-b\.mdはUTF-8のテキストではありません。Shift_JISかUTF-16かもしれません。このファイルは飛ばしました。/,
      );
      assert.match(err, /^postwright: nowhere: そのようなファイルもフォルダーもありません。$/m);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('postwright inspect', () => {
  it('prints the values as Jekyll reads them, where fields stand, and the reading time', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'postwright-'));
    try {
      writeFileSync(
        path.join(folder, 'post.md'),
        '---\ntitle: A\ndate: 2026-03-12 12:00:00 +0900\nday: 2026-03-12\nratio: 1.0\nno: n\ntags: [a, b]\n---\n\nOne two three.\n',
      );
      const { out, code } = await run((terminal) => inspect({ file: 'post.md', format: 'json' }, folder, terminal));
      assert.equal(code, 0);
      const printed = JSON.parse(out);
      assert.deepEqual(printed.values, {
        title: 'A',
        date: '2026-03-12T12:00:00+09:00',
        day: '2026-03-12',
        ratio: 1,
        false: 'n',
        tags: ['a', 'b'],
      });
      assert.deepEqual(printed.fields[0].valueRange, {
        start: { line: 1, character: 7 },
        end: { line: 1, character: 8 },
      });
      assert.deepEqual(
        printed.fields.at(-1).items.map(({ value }: { value: string }) => value),
        ['a', 'b'],
      );
      assert.equal(printed.kind, 'post');
      assert.equal(printed.status, null);
      assert.equal(printed.readingTime.minutes, 1);
      assert.deepEqual(printed.readingTime.parts[0].kind, 'words');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('says what becomes of a post of a site, for programs and for people', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'postwright-'));
    try {
      mkdirSync(path.join(folder, '_posts'));
      const config = 'timezone: America/New_York\nurl: https://example.com\nbaseurl: /blog\npermalink: pretty\n';
      writeFileSync(path.join(folder, '_config.yml'), config);
      const file = '_posts/2026-03-12-日本.md';
      writeFileSync(path.join(folder, file), '---\ndate: 2026-03-12 01:00:00 +0000\n---\n');
      const json = await run((terminal) => inspect({ file, format: 'json' }, folder, terminal));
      const { date, url, absoluteUrl, status, reason } = JSON.parse(json.out);
      assert.deepEqual(
        { date, url, absoluteUrl, status, reason },
        {
          date: '2026-03-11T21:00:00-04:00',
          url: '/2026/03/11/%E6%97%A5%E6%9C%AC/',
          absoluteUrl: 'https://example.com/blog/2026/03/11/%E6%97%A5%E6%9C%AC/',
          status: 'live',
          reason: 'It is published, dated 2026-03-11 21:00 EDT.',
        },
      );
      const text = await run((terminal) => inspect({ file, format: 'text' }, folder, terminal), 'ja');
      assert.deepEqual(text.out.split('\n').slice(3), [
        '公開中: 公開されます。日付は2026-03-11 21:00 EDTです。',
        '2026-03-11T21:00:00-04:00',
        'https://example.com/blog/2026/03/11/%E6%97%A5%E6%9C%AC/',
        '約0分',
        '',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('ends with 2 where there is nothing to inspect', async () => {
    assert.deepEqual(await run((terminal) => inspect({ file: 'nowhere.md', format: 'json' }, tmpdir(), terminal)), {
      out: '',
      err: 'postwright: nowhere.md cannot be read (ENOENT).\n',
      code: 2,
    });
  });
});

describe('postwright render', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'postwright-'));
    writeFileSync(path.join(folder, '_config.yml'), 'kramdown:\n  hard_wrap: true\n');
    writeFileSync(path.join(folder, 'post.md'), '---\ntitle: x\n---\n# 見出し\n\n**（a）**が\n{{ page.title }} "c"\n');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const rendered = (file: string, input: 'kramdown' | undefined) =>
    run(async (terminal) => render({ file, input }, folder, terminal));

  for (const [input, out] of [
    [undefined, '<h1 id="見出し">見出し</h1>\n\n<p><strong>（a）</strong>が<br />\nx “c”</p>\n'],
    ['kramdown', '<h1 id="section">見出し</h1>\n\n<p><strong>（a）</strong>が\nx “c”</p>\n'],
  ] as const) {
    it(`prints the body as ${input ?? 'the site has it read'}`, async () => {
      assert.deepEqual(await rendered('post.md', input), { code: 0, out, err: '' });
    });
  }

  it('runs Liquid with what the site holds, and says what cannot be run', async () => {
    mkdirSync(path.join(folder, '_includes'));
    writeFileSync(path.join(folder, '_includes', 'a.html'), '<b>{{ include.b }}</b>');
    writeFileSync(path.join(folder, 'beside.txt'), 'beside');
    writeFileSync(
      path.join(folder, 'liquid.md'),
      '---\ntitle: x\n---\n{% include a.html b="c" %} {% include_relative beside.txt %}\n\n{% include none.html %}\n',
    );
    assert.deepEqual(await rendered('liquid.md', undefined), {
      code: 0,
      out: '<p><b>c</b> beside</p>\n\n<p>{% include none.html %}</p>\n',
      err: 'liquid.md:6: There is no include “none.html”.\n',
    });
  });

  it('ends with 2 where there is nothing to render', async () => {
    assert.equal((await rendered('nowhere.md', undefined)).code, 2);
  });
});
