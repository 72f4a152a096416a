import assert from 'node:assert/strict';
import { toHtml } from '../../src/kramdown/index';
import type { Options } from '../../src/kramdown/options';
import { type Comparer, hasOracle, readComparer } from './oracle/oracleFolder';
import { type OraclePost, readPosts } from './oracle/oraclePosts';
import { readTestCases } from './oracle/testCases';

/** A part of the posts is enough to notice that something fell; `npm run test:oracle` reads them all. */
const every = Number(process.env['ORACLE_EVERY'] ?? 10);

/** kramdown's own cases that are not met, and why. */
const notMet: Readonly<Record<string, string>> = {
  'kramdown/span/03_codespan/highlighting':
    'rouge colours code in running text too; the engine leaves colours to who shows the HTML',
  'kramdown/span/03_codespan/rouge/simple':
    'rouge colours code in running text too; the engine leaves colours to who shows the HTML',
};

if (hasOracle) {
  describe('what real Jekyll made', () => {
    let comparer: Comparer;
    let posts: readonly OraclePost[];

    before(async () => {
      comparer = await readComparer();
      posts = readPosts(every);
    });

    const inputs = [
      { input: 'GFM', of: (post: OraclePost) => post.gfm },
      { input: 'kramdown', of: (post: OraclePost) => post.kramdown },
    ] as const;
    for (const { input, of } of inputs) {
      it(`of ${every === 1 ? 'every' : `every ${every}th`} post is what this engine makes with input: ${input}`, () => {
        assert.deepEqual(
          posts
            .map((post) => [`${post.site}/${post.path}`, difference(comparer, of(post), post.src, { input })])
            .filter(([, found]) => found !== undefined),
          [],
        );
      });
    }

    it("is met in kramdown's own cases, but for those whose reason is known", () => {
      assert.deepEqual(
        readTestCases()
          .filter(({ html, source, options }) => difference(comparer, html, source, options) !== undefined)
          .map(({ name }) => name),
        Object.keys(notMet),
      );
    });
  });
} else {
  it('cannot be compared with real Jekyll here: there is no ../shared/oracle', () => {});
}

/** Parsing the HTML is slow: it is done only where the texts differ. */
function difference({ compare, firstDifference }: Comparer, html: string, source: string, options: Partial<Options>) {
  const made = toHtml(source, options);
  return made === html || compare(html, made).butTokens ? undefined : firstDifference(html, made);
}
