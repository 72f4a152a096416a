import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isSameSummary, type PostSummary, placed, summarize } from '../../../src/core/posts/postSummary';
import { SummaryPool } from '../../../src/core/posts/summaryPool';

const path = '/blog/_posts/2026-03-12-a.md';

function read(text: string, at = path, pool = new SummaryPool()): PostSummary {
  return summarize(at, text, 'post', { zone: 'Asia/Tokyo', nowMs: 0, pool });
}

describe('summarize', () => {
  it('keeps what habits are learned from', () => {
    const summary = read(
      [
        '---',
        'title: "パンの話"',
        'date: 2026-03-12 10:00:00 +0900',
        "tags: ['a', b]",
        'categories:',
        '  - "x"',
        'author:',
        'excerpt: ""',
        'reading_time: 12',
        'updated: "2026-03-13"',
        'rating: 4.5',
        'list: []',
        'comments: true',
        'layout: post',
        'authors: [Aya, 3, 2026-01-01, { name: Ken }, "", [x]]',
        'links:',
        '  home: x',
        '---',
        'Text.',
      ].join('\n'),
    );
    const { fields, ...rest } = summary;
    assert.deepEqual(rest, {
      path,
      kind: 'post',
      title: 'パンの話',
      excerpt: undefined,
      description: undefined,
      dateMs: Date.UTC(2026, 2, 12, 1),
      date: { kind: 'instant', epochMs: Date.UTC(2026, 2, 12, 1) },
      dateFrom: 'field',
      urlValues: new Map([['categories', ['x']]]),
      categories: ['x'],
      tags: ['a', 'b'],
      readable: true,
      hasFrontMatter: true,
    });
    assert.deepEqual(
      fields.map(({ name, style, itemStyle, isEmpty, written }) => [name, style, itemStyle, isEmpty, written]),
      [
        ['title', 'double', undefined, false, undefined],
        ['date', 'plain', undefined, false, '2026-03-12 10:00:00 +0900'],
        ['tags', 'flow-list', 'single', false, undefined],
        ['categories', 'block-list', 'double', false, undefined],
        ['author', 'empty', undefined, true, undefined],
        ['excerpt', 'double', undefined, true, undefined],
        ['reading_time', 'plain', undefined, false, '12'],
        ['updated', 'double', undefined, false, undefined],
        ['rating', 'plain', undefined, false, '4.5'],
        ['list', 'flow-list', undefined, true, undefined],
        ['comments', 'plain', undefined, false, undefined],
        ['layout', 'plain', undefined, false, undefined],
        ['authors', 'flow-list', 'plain', false, undefined],
        ['links', 'block-map', undefined, false, undefined],
      ],
    );
    assert.deepEqual(
      fields.map(({ name, type, values }) => [name, type, values]),
      [
        ['title', 'string', []],
        ['date', 'date', []],
        ['tags', 'list', []],
        ['categories', 'list', []],
        ['author', 'nothing', []],
        ['excerpt', 'string', []],
        ['reading_time', 'number', ['12']],
        ['updated', 'string', ['2026-03-13']],
        ['rating', 'number', ['4.5']],
        ['list', 'list', []],
        ['comments', 'boolean', ['true']],
        ['layout', 'string', ['post']],
        ['authors', 'list', ['Aya', '3']],
        ['links', 'map', []],
      ],
    );
  });

  const dates: readonly (readonly [what: string, at: string, text: string, iso: string | undefined])[] = [
    ['the front matter first', path, '---\ndate: 2026-05-01\n---\n', '2026-04-30T15:00:00.000Z'],
    ['the file name else', path, '---\ntitle: x\n---\n', '2026-03-11T15:00:00.000Z'],
    ['the file name for a date that cannot be read', path, '---\ndate: soon\n---\n', '2026-03-11T15:00:00.000Z'],
    ['neither', '/blog/_drafts/a.md', '---\ntitle: x\n---\n', undefined],
  ];
  for (const [what, at, text, iso] of dates) {
    it(`takes the date from ${what}`, () => {
      const { dateMs } = read(text, at);
      assert.equal(dateMs === undefined ? undefined : new Date(dateMs).toISOString(), iso);
    });
  }

  for (const yaml of [
    'tags: ["]',
    'tags: ["a]',
    'tags:\n  - "',
    "tags: '",
    'tag: "',
    'category: "',
    'categories: ["',
  ]) {
    it(`takes nothing that is still in an open quote for a value: ${JSON.stringify(yaml)}`, () => {
      const { categories, tags } = read(`---\n${yaml}\n---\n`);
      assert.deepEqual([...categories, ...tags], []);
    });
  }

  it('keeps the other values of a list while one is typed', () => {
    assert.deepEqual(read('---\ntags: ["a", "b", "]\n---\n').tags, ['a', 'b']);
  });

  it('keeps values that posts share, not those of one post alone, and few of a long list', () => {
    const long = 'とても長い値'.repeat(7);
    const values = Object.fromEntries(
      read(
        `---\nlang: ja\nsubtitle: ${long}\nkind: ${long.slice(0, 40)}\nid: 123456\nslug: a\nheader_image: b\npicture: c\nsource: https://example.com/\nfile: a.png\nmany: [${Array.from({ length: 12 }, (_, n) => `v${n}`).join(', ')}]\n---\n`,
      ).fields.map((field) => [field.name, field.values]),
    );
    assert.deepEqual(values, {
      lang: ['ja'],
      subtitle: [],
      kind: [long.slice(0, 40)],
      id: [],
      slug: [],
      header_image: [],
      picture: [],
      source: [],
      file: [],
      many: Array.from({ length: 10 }, (_, n) => `v${n}`),
    });
  });

  it('has the fields of front matter that is closed only', () => {
    assert.deepEqual(read('---\ntitle: x\n\nText: y\n').fields, []);
  });

  it('leaves out the first of two fields with one name', () => {
    const { fields, tags } = read('---\ntags: [a]\ntitle: x\ntags: b\n---\n');
    assert.deepEqual(
      fields.map(({ name, style }) => `${name} ${style}`),
      ['title plain', 'tags plain'],
    );
    assert.deepEqual(tags, ['b']);
  });

  it('keeps the tags of a post that is half-typed', () => {
    for (const text of ['---\ntags: [a, b]\ntitle: "x\n---\nText.\n', '---\ntags: [a, b]\ntitle: x\n']) {
      const summary = read(text);
      assert.deepEqual(summary.tags, ['a', 'b']);
      assert.equal(summary.readable, false);
      assert.equal(summary.hasFrontMatter, true);
    }
  });

  it('shares a field with values from the second time on', () => {
    const pool = new SummaryPool();
    const [once, twice, thrice] = [1, 2, 3].map(
      (n) => read(`---\nlang: ja\nsubtitle: ${n}番目\n---\n`, path, pool).fields,
    );
    assert.deepEqual(once?.[0], twice?.[0]);
    assert.equal(twice?.[0], thrice?.[0]);
    assert.deepEqual(thrice?.[1]?.values, ['3番目']);
  });

  it('summarises a text without front matter', () => {
    const { fields, readable, hasFrontMatter, title } = read('Just text.');
    assert.deepEqual([fields, readable, hasFrontMatter, title], [[], true, false, undefined]);
  });

  it('shares fields and words between posts', () => {
    const pool = new SummaryPool();
    const [one, other] = [1, 2].map((n) => read(`---\ntitle: x${n}\ntags: [日本語のタグ]\n---\n`, path, pool));
    assert.equal(one?.fields[0], other?.fields[0]);
    assert.equal(one?.fields[1], other?.fields[1]);
  });

  it('keeps no text alive', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const pool = new SummaryPool();
    const filler = 'これは本文です。';
    const used = () => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    const before = used();
    const kept: PostSummary[] = [];
    for (let i = 0; i < 200; i++) {
      const bytes = Buffer.from(
        `---\ntitle: A title long enough to be cut out ${i}\ndate: 2026-03-12 10:00:00 +0900\ntags: [a tag with a long name ${i}]\n---\n${filler.repeat(6_000)}`,
      );
      kept.push(read(bytes.toString(), path, pool));
    }
    const each = (used() - before) / kept.length;
    assert.ok(each < 8_000, `${Math.round(each)} bytes each, where a text has 96,000`);
  });
});

describe('placed', () => {
  it('gives a summary another kind and zone', () => {
    const summary = read('---\ndate: 2026-03-12\n---\n');
    assert.equal(placed(summary, 'post', 'Asia/Tokyo'), summary);
    const moved = placed(summary, 'draft', 'UTC');
    assert.deepEqual([moved.kind, moved.dateMs], ['draft', Date.UTC(2026, 2, 12)]);
  });
});

describe('isSameSummary', () => {
  const text = '---\ntitle: x\ndate: 2026-03-12\ntags: [a]\ncategories: [b]\nlang: en\n---\n';
  it('finds summaries equal that say the same', () => {
    assert.equal(isSameSummary(read(text), read(`${text}More text.`)), true);
  });
  for (const [what, from, to] of [
    ['title', 'title: x', 'title: y'],
    ['date', '03-12', '03-13'],
    ['tag', '[a]', '[a, c]'],
    ['category', '[b]', '[c]'],
    ['style', '[a]', '["a"]'],
    ['order', 'title: x\ndate: 2026-03-12', 'date: 2026-03-12\ntitle: x'],
    ['fence', '---\ntitle', 'title'],
    ['value', 'lang: en', 'lang: fr'],
    ['type', 'lang: en', 'lang: 3'],
  ] as const) {
    it(`finds them different in ${what}`, () => {
      assert.equal(isSameSummary(read(text), read(text.replace(from, to))), false);
    });
  }
});
