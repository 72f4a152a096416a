import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../src/core/frontMatter/readFrontMatter';
import { valueKey } from '../../src/core/frontMatter/valueKey';
import { taxonomyOf } from '../../src/core/posts/taxonomy';
import { appliedEdits } from '../../src/core/references/appliedEdits';
import type { Renaming } from '../../src/core/references/renaming';
import { WorkspaceUnderTest } from '../support/workspaceUnderTest';
import { anyValue, writtenFrontMatter } from '../support/writtenFrontMatter';

/** How many sites are made up; `SITES=20000` is the long run. */
const total = Number(process.env['SITES'] ?? 150);

const fields = ['tags', 'tag', 'categories', 'category', 'author', 'authors'];
const asked = '/blog/_posts/2026-11-01-asked.md';

const site = fc.record({
  posts: fc.array(writtenFrontMatter, { minLength: 1, maxLength: 4 }),
  oldName: anyValue,
  newName: anyValue,
});

/** The new name in the place of the old one; where it is there already the old one goes. */
function expected(before: readonly string[], oldName: string, newName: string): readonly string[] {
  return before.includes(newName)
    ? before.filter((value) => value !== oldName)
    : before.map((value) => (value === oldName ? newName : value));
}

async function renamed(files: Readonly<Record<string, string>>, oldName: string, newName: string): Promise<Renaming> {
  const { service } = await (async () => {
    const workspace = new WorkspaceUnderTest({ folders: ['/blog'], files });
    await workspace.look(asked);
    return workspace;
  })();
  const named = { kind: 'term', group: 'tags', value: oldName } as const;
  const renaming = await service.references.rename(asked, named, newName);
  assert.ok(!('refused' in renaming));
  service.dispose();
  return renaming;
}

describe('a new name for a tag of any site', () => {
  it('leaves no old one but those it names, reads as it should, changes nothing else, and is undone', async function () {
    this.timeout(600_000);
    await fc.assert(
      fc.asyncProperty(site, async ({ posts, oldName, newName }) => {
        fc.pre(oldName !== newName && newName.trim() !== '');
        const files: Record<string, string> = { '/blog/_config.yml': '', [asked]: '---\ntags: []\n---\n' };
        for (const [index, text] of posts.entries()) {
          files[`/blog/_posts/2026-10-0${index + 1}-p.md`] = `${text}Body ${oldName}\n`;
        }
        const { files: changed, moves, left } = await renamed(files, oldName, newName);
        assert.deepEqual(moves, []);
        for (const [path, text] of Object.entries(files)) {
          const file = changed.find((each) => each.path === path);
          const applied = file && appliedEdits(text, file);
          const after = applied ? applied.text : text;
          const [was, is] = [readFrontMatter(text), readFrontMatter(after)];
          const isLeft = left.some((use) => use.path === path);
          if (!isLeft && was.state === 'complete' && !was.problem) {
            const tags = taxonomyOf(was.values, 'tags');
            assert.deepEqual(
              [...new Set(taxonomyOf(is.values, 'tags'))],
              [...new Set(expected(tags, oldName, newName))],
            );
          }
          const others = (values: typeof was.values) =>
            [...values].filter(([key]) => !fields.includes(String(key))).map(([key, value]) => [key, valueKey(value)]);
          assert.deepEqual(others(is.values), others(was.values));
          if (applied) {
            assert.equal(appliedEdits(after, applied.undo)?.text, text);
            assert.equal(appliedEdits(`${after} `, applied.undo), undefined);
          }
          assert.equal(after.slice(is.body.start), text.slice(was.body.start));
        }
      }),
      { numRuns: total },
    );
  });
});
