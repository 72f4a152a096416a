import assert from 'node:assert/strict';
import type { Completion } from '../../../src/core/completion/completion';
import { formatMessage } from '../../../src/core/foundation/message';
import { applyEdits } from '../../../src/core/text/textEdit';
import { marked } from '../../support/cursor';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

const path = '/blog/_posts/2026-11-30-rye.md';

function earlier(index: number): string {
  const day = String(index + 1).padStart(2, '0');
  return [
    '---',
    'layout: post',
    `title: "Bread ${index}"`,
    `date: 2026-10-${day} 09:00:00 +0900`,
    'categories: [News]',
    `tags: ["bread", "day ${index}"]`,
    `author: ${index % 3 === 0 ? 'ken' : 'mika'}`,
    `toc: ${index % 2 === 0}`,
    ...(index < 3 ? ['series: Flour', '"@type": Article', '"og: type": Article'] : []),
    'excerpt: "In short."',
    '---',
    'Text.',
    '',
  ].join('\n');
}

const files = {
  '/blog/_config.yml': 'timezone: Asia/Tokyo\nlang: ja\n',
  '/blog/_layouts/post.html': '{{ content }}',
  '/blog/_layouts/note.html': '{{ content }}',
  '/blog/_data/authors.yml': 'mika:\n  name: Mika Mori\nken:\n  name: Ken Ito\nnana:\n  name: Nana Abe\n',
  '/blog/assets/oven.jpg': '',
  '/blog/assets/rye-loaf.png': '',
  '/blog/assets/site.css': '',
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [
      `/blog/_posts/2026-10-${String(index + 1).padStart(2, '0')}-bread.md`,
      earlier(index),
    ]),
  ),
};

const body = 'ライ麦パンは**三日目**がおいしい。[窯](/oven/)から出したら、布をかけて待ちます。\n\nMore.\n';

async function complete(
  fixture: string,
): Promise<{ readonly completions: readonly Completion[]; readonly text: string }> {
  const { service } = workspace;
  const { text, cursor } = marked(`---\n${fixture}\n---\n${body}`);
  await workspace.look(path, text);
  service.complete(path, text, cursor);
  await service.ready();
  return { completions: service.complete(path, text, cursor), text };
}

let workspace: WorkspaceUnderTest;

async function labels(fixture: string): Promise<readonly string[]> {
  return (await complete(fixture)).completions.map(({ label }) => label);
}

/** The front matter after accepting, with the cursor in it. */
async function accepted(fixture: string, label: string): Promise<string> {
  const { completions, text } = await complete(fixture);
  const completion = completions.find((each) => each.label === label);
  assert.ok(completion, `${label} is among ${completions.map((each) => each.label).join(', ')}`);
  const { span, newText, cursorBack } = completion;
  const withCursor = `${newText.slice(0, newText.length - cursorBack)}‸${newText.slice(newText.length - cursorBack)}`;
  const after = applyEdits(text, [{ span, newText: withCursor }]);
  return after.slice(4, after.indexOf('\n---\n', 3));
}

describe('completing front matter', () => {
  before(() => {
    workspace = new WorkspaceUnderTest({ folders: ['/blog'], files });
  });
  after(() => workspace.service.dispose());

  describe('names of fields', () => {
    it('offers first what is missing, then what other posts have, then what Jekyll knows', async () => {
      const offered = await labels('title: "Rye"\n‸');
      assert.deepEqual(offered.slice(0, 8), [
        'layout',
        'date',
        'categories',
        'tags',
        'author',
        'toc',
        'excerpt',
        'series',
      ]);
      assert.ok(offered.includes('permalink'));
      assert.ok(!offered.includes('title'), 'what is there is not offered');
    });

    it('says why: in how many posts a field is, and what Jekyll does with it', async () => {
      const { completions } = await complete('title: "Rye"\n‸');
      const said = (label: string) => {
        const { detail, documentation } = completions.find((each) => each.label === label) ?? assert.fail(label);
        return [detail && formatMessage(detail), typeof documentation === 'object' && formatMessage(documentation)];
      };
      assert.deepEqual(said('tags'), ['missing, in 12 of 12 posts', 'What the post is about.']);
      assert.deepEqual(said('series'), ['in 3 posts', false]);
      assert.deepEqual(said('slug')[0], undefined);
    });

    for (const [fixture, label, after] of [
      ['title: a\nta‸', 'tags', 'title: a\ntags: ["‸"]'],
      ['ti‸', 'title', 'title: "‸"'],
      ['‸', 'author', 'author: ‸'],
      ['title: a\ndat‸', 'date', 'title: a\ndate: ‸'],
      ['ta‸: [a]', 'tags', 'tags‸: [a]'],
      ['ta ‸ : [a]', 'tags', 'tags‸ : [a]'],
      ['title: a\n‸', '@type', 'title: a\n"@type": ‸'],
      ['title: a\nog‸: x', 'og: type', 'title: a\n"og: type"‸: x'],
      ['titl‸e\ndate: 2026-01-01', 'title', 'title: "‸"\ndate: 2026-01-01'],
    ] as const) {
      it(`writes ${JSON.stringify(fixture)} as ${JSON.stringify(after)}`, async () => {
        assert.equal(await accepted(fixture, label), after);
      });
    }

    for (const [where, fixture, isOffered] of [
      ['at a name', 'title: a\nta‸', true],
      ['in a value that can be chosen', 'layout: p‸', false],
      ['in a text', 'excerpt: I‸', false],
      ['in the article', 'title: a\n---\nta‸', false],
    ] as const) {
      it(`${isOffered ? 'offers them' : 'stays away'} while letters are typed ${where}`, async () => {
        const { text } = await complete(fixture);
        const { cursor } = marked(`---\n${fixture}\n---\n`);
        assert.equal(workspace.service.complete(path, text, cursor, true).length > 0, isOffered);
      });
    }

    it('opens the list of values where there are some', async () => {
      const { completions } = await complete('‸');
      const opens = (label: string) => completions.find((each) => each.label === label)?.suggest === true;
      const expected = { tags: true, author: true, layout: true, date: true, toc: true, title: false, series: true };
      assert.deepEqual(Object.fromEntries(Object.keys(expected).map((name) => [name, opens(name)])), expected);
    });
  });

  describe('values', () => {
    for (const [what, fixture, expected] of [
      ['the templates of the site', 'layout: ‸', ['post', 'note', 'none']],
      ['who writes here, and whom the site’s data name', 'author: ‸', ['mika', 'ken', 'nana']],
      ['yes and no', 'published: ‸', ['false', 'true']],
      ['yes and no, as the site’s posts have them', 'toc: ‸', ['false', 'true']],
      ['languages', 'lang: ‸', ['ja', 'en']],
      ['pictures, the post’s own first', 'image: ‸', ['/assets/rye-loaf.png', '/assets/oven.jpg']],
      ['what other posts say', 'series: ‸', ['Flour']],
      ['the minutes it takes', 'reading_time: ‸', ['1']],
      [
        'the present, the next full hour, the day in the name',
        'date: ‸',
        ['2026-11-23 21:00:00 +0900', '2026-11-23 22:00:00 +0900', '2026-11-30 00:00:00 +0900'],
      ],
      ['the first paragraph', 'description: ‸', ['ライ麦パンは三日目がおいしい。窯から出したら、布をかけて待ちます。']],
      ['nothing where every post says something else', 'title: ‸', []],
      ['nothing for a field nobody has', 'colour: ‸', []],
    ] as const) {
      it(`offers ${what}`, async () => assert.deepEqual(await labels(fixture), expected));
    }

    it('offers every author and layout that posts have, also where each has but one', async () => {
      const three = ['haru', 'yu', 'sora'].map((name, index) => [
        `/blog/_posts/2026-10-0${index + 1}-a.md`,
        `---\nauthor: ${name}\nlayout: ${name}\n---\n`,
      ]);
      const site = new WorkspaceUnderTest({ folders: ['/blog'], files: Object.fromEntries(three) });
      assert.deepEqual(await site.offered(path, '---\nauthor: ‸\n---\n'), ['sora', 'yu', 'haru']);
      assert.deepEqual(await site.offered(path, '---\nlayout: ‸\n---\n'), ['sora', 'yu', 'haru', 'none']);
      site.service.dispose();
    });

    it('offers the first paragraph that has a text, below headings and pictures', async () => {
      const text =
        '---\nexcerpt: ‸\n---\n# Rye\n\n![loaf](/rye.png)\n\n```\nbake\n```\n\nIt keeps for **days**.\n\nMore.\n';
      assert.deepEqual(await workspace.offered(path, text), ['It keeps for days.']);
    });

    it('offers the next full hour of the site’s own clock', async () => {
      const india = new WorkspaceUnderTest({
        folders: ['/blog'],
        files: { '/blog/_config.yml': 'timezone: Asia/Kolkata\n' },
      });
      assert.equal((await india.offered(path, '---\ndate: ‸\n---\n'))[1], '2026-11-23 18:00:00 +0530');
      india.service.dispose();
    });

    it('offers the address that the post has', async () => {
      assert.deepEqual(await labels('categories: [News]\npermalink: ‸'), ['/news/2026/11/30/rye.html']);
    });

    for (const [fixture, label, after] of [
      ['layout: p‸', 'post', 'layout: post‸'],
      ['layout:‸', 'note', 'layout: note‸'],
      ['author: "‸"', 'mika', 'author: "mika"‸'],
      ['published: f‸', 'false', 'published: false‸'],
      ['date: ‸', '2026-11-23 21:00:00 +0900', 'date: 2026-11-23 21:00:00 +0900‸'],
      ['date: "2026‸"', '2026-11-23 21:00:00 +0900', 'date: "2026-11-23 21:00:00 +0900"‸'],
      [
        'excerpt: ‸',
        'ライ麦パンは三日目がおいしい。窯から出したら、布をかけて待ちます。',
        'excerpt: "ライ麦パンは三日目がおいしい。窯から出したら、布をかけて待ちます。"‸',
      ],
      ['series: ‸ # which', 'Flour', 'series: Flour‸ # which'],
    ] as const) {
      it(`writes ${JSON.stringify(fixture)} as ${JSON.stringify(after)}`, async () => {
        assert.equal(await accepted(fixture, label), after);
      });
    }
  });
});
