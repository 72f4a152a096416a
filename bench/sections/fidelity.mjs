import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withoutUnusedLiquid } from '../../build/withoutUnusedLiquid.mjs';
import { count, table } from '../table.mjs';

/** How the tests compare, as one module. */
const compared = `
export { toHtml } from './src/kramdown/index';
export { hasOracle, readComparer } from './test/kramdown/oracle/oracleFolder';
export { readPosts } from './test/kramdown/oracle/oraclePosts';
export { readTestCases } from './test/kramdown/oracle/testCases';
export { readFrontMatter } from './src/core/frontMatter/readFrontMatter';
export { encode, readFrontMatterLines } from './test/core/frontMatter/frontMatterOracle';
`;

/** How much is as real Jekyll makes it, where its results lie beside the project. */
export const fidelity = {
  name: 'fidelity',
  title: 'As Jekyll has it',
  async measure() {
    const tests = await bundled();
    if (!tests.hasOracle) {
      return {
        figures: {},
        text: 'Not measured: there is no `../shared/oracle` with what real Jekyll made of real posts.',
      };
    }
    const { compare } = await tests.readComparer();
    const rows = [];
    const figures = {};
    const blocks = { equal: 0, total: 0 };
    for (const input of ['GFM', 'kramdown']) {
      const [equal, total] = renderedAlike(tests, compare, input, blocks);
      figures[input === 'GFM' ? 'fidelityGfm' : 'fidelityKramdown'] = (100 * equal) / total;
      rows.push([`posts, \`input: ${input}\``, count(equal), count(total)]);
    }
    figures.fidelityBlocks = (100 * blocks.equal) / blocks.total;
    rows.push(['blocks of these', count(blocks.equal), count(blocks.total)]);
    const cases = tests.readTestCases();
    const met = cases.filter(({ html, source, options }) => isAlike(compare, html, tests.toHtml(source, options)));
    figures.fidelityCases = (100 * met.length) / cases.length;
    rows.push(["kramdown's own cases", count(met.length), count(cases.length)]);
    const lines = tests.readFrontMatterLines();
    const read = lines.filter(({ raw, jekyll }) => hasValues(tests, raw, jekyll));
    figures.fidelityFrontMatter = (100 * read.length) / lines.length;
    rows.push(['front matter', count(read.length), count(lines.length)]);
    return {
      figures,
      text: [
        'What real Jekyll 4.3 made of posts of real sites, beside what Postwright makes of them; the same DOM counts as alike, but for the spans of coloured code.',
        table(['', 'alike', 'of'], rows),
      ].join('\n\n'),
    };
  },
};

async function bundled() {
  const outfile = path.resolve('out', 'bench', 'fidelity.mjs');
  await build({
    stdin: { contents: compared, resolveDir: path.resolve('.'), loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    plugins: [withoutUnusedLiquid()],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** Parsing the HTML is slow: it is done only where the texts differ. */
function renderedAlike({ readPosts, toHtml }, compare, input, blocks) {
  const posts = readPosts(1);
  let equal = 0;
  for (const { src, gfm, kramdown } of posts) {
    const html = input === 'GFM' ? gfm : kramdown;
    const made = toHtml(src, { input });
    const { butTokens, blocks: found } = compare(html, made);
    equal += Number(butTokens);
    blocks.equal += butTokens ? found.total : found.equal;
    blocks.total += found.total;
  }
  return [equal, posts.length];
}

function isAlike(compare, html, made) {
  return made === html || compare(html, made).butTokens;
}

function hasValues({ readFrontMatter, encode }, raw, jekyll) {
  const { values } = readFrontMatter(`${raw}---\n`);
  return JSON.stringify(encode(values)) === JSON.stringify(jekyll ?? { $m: [] });
}
