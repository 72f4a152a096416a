import assert from 'node:assert/strict';
import { post } from '../../support/indexUnderTest';
import { WorkspaceUnderTest } from '../../support/workspaceUnderTest';

/** What `_config.yml` says of endings, and the endings that make a file in `_posts` a post then. */
const sites: readonly (readonly [config: string, posts: readonly string[], others: readonly string[]])[] = [
  ['', ['md', 'markdown', 'mkd', 'mkdn', 'mkdown', 'MD'], ['txt', 'html', 'mdx']],
  ['markdown_ext: markdown,mkd', ['markdown', 'mkd'], ['md', 'mkdn', 'mkdown']],
  ['markdown_ext: "md, txt"', ['md'], ['markdown']],
  ['markdown_ext: md,txt', ['md', 'txt'], ['markdown']],
];

const faulty = '---\ntitle: T\ndate: tomorrow\ntags: [a]\ncategories: [c]\n---\n';
const unasked = '---\ntitle: N\ntags: [‸]\n---\n';

describe('the ending of a Markdown file', () => {
  for (const [config, posts, others] of sites) {
    const named = config || 'no markdown_ext';
    for (const [endings, isPost] of [
      [posts, true],
      [others, false],
    ] as const) {
      for (const ending of endings) {
        it(`.${ending} is ${isPost ? 'a post' : 'no post'} with ${named}`, async () => {
          const path = `/blog/_posts/2026-01-01-a.${ending}`;
          const workspace = new WorkspaceUnderTest({
            folders: ['/blog'],
            files: { '/blog/_config.yml': config, [path]: faulty, '/blog/_posts/2026-01-02-b.md': post('title: B') },
          });
          assert.deepEqual(await workspace.found(path), isPost ? ['date-invalid error'] : []);
          const other = `/blog/_posts/2026-01-03-c.${posts[0]}`;
          assert.deepEqual(await workspace.offered(other, unasked), isPost ? ['a'] : []);
        });
      }
    }
  }
});
