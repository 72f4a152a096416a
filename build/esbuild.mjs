// Bundles the five programs of Postwright: `node build/esbuild.mjs [--watch] [--production]`.
import { rmSync } from 'node:fs';
import { context } from 'esbuild';
import { inOneFile } from './inOneFile.mjs';
import { inSharedFiles } from './inSharedFiles.mjs';
import { summaryFingerprint } from './summaryFingerprint.mjs';
import { withoutRulePages } from './withoutRulePages.mjs';
import { withoutUnusedLiquid } from './withoutUnusedLiquid.mjs';
import { withoutUnusedYaml } from './withoutUnusedYaml.mjs';

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const watch = flags.has('--watch');

/** Core's parts that are loaded on first use: by the desktop program from files of their own, in the others they stand in the one file. */
const coreChunks = {
  yaml: 'src/core/frontMatter/parseYaml.ts',
  yamlProblem: 'src/core/frontMatter/findProblem.ts',
  readingTime: 'src/core/posts/readingTime/countBody.ts',
  rendering: 'src/core/rendering/kramdownRenderer.ts',
  writing: 'src/core/writing.ts',
  knowledge: 'src/core/site/siteKnowledge.ts',
  publishing: 'src/core/publishing.ts',
  references: 'src/core/references.ts',
  liquid: 'src/core/rendering/liquid/siteLiquid.ts',
  articles: 'src/core/service/articles.ts',
  looks: 'src/core/rendering/looks.ts',
  snapshotWriter: 'src/core/index/snapshot/snapshotWriter.ts',
};
const chunks = {
  ...coreChunks,
  previews: 'src/extension/preview/previews.ts',
  names: 'src/extension/names/names.ts',
  postCommands: 'src/extension/commands/postCommands.ts',
  codeActions: 'src/extension/features/codeActionProvider.ts',
};
/** In the browser all files are read so. */
const desktopChunks = { ...chunks, workspaceFiles: 'src/extension/documents/workspaceFiles.ts' };

const shared = {
  bundle: true,
  target: 'es2022',
  sourcemap: production ? false : 'linked',
  minify: production,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'info',
  metafile: true,
  // The ESM builds of js-yaml and others are faster and shake better than their CommonJS ones.
  mainFields: ['module', 'main'],
};

/** Leave out what no program uses. */
const smaller = [withoutRulePages(), withoutUnusedLiquid(), withoutUnusedYaml()];

const programs = {
  desktop: inSharedFiles(
    {
      ...shared,
      entryPoints: ['src/extension/desktop.ts'],
      outdir: 'dist',
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      plugins: [summaryFingerprint(), ...smaller],
    },
    'desktop',
    desktopChunks,
  ),
  web: inOneFile(
    {
      ...shared,
      entryPoints: ['src/extension/web.ts'],
      outfile: 'dist/web.js',
      platform: 'browser',
      format: 'cjs',
      external: ['vscode'],
      plugins: [summaryFingerprint(), ...smaller],
    },
    chunks,
    { outfile: 'dist/webLater.js', chunks: ['liquid', 'looks', 'names', 'previews', 'references'] },
  ),
  preview: { entryPoints: ['src/preview/main.ts'], outfile: 'dist/preview.js', platform: 'browser', format: 'iife' },
  /** Loaded by the preview's page when it first shows code. */
  highlight: {
    entryPoints: ['src/preview/highlight/highlight.ts'],
    outfile: 'dist/highlight.js',
    platform: 'browser',
    format: 'iife',
    globalName: 'postwrightHighlight',
  },
  cli: inOneFile(
    {
      ...shared,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      platform: 'node',
      format: 'cjs',
      banner: { js: '#!/usr/bin/env node\n' },
      plugins: smaller,
    },
    coreChunks,
  ),
};

if (!watch) {
  rmSync('dist', { recursive: true, force: true });
}
const contexts = await Promise.all(Object.values(programs).map((program) => context({ ...shared, ...program })));
if (watch) {
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.allSettled(contexts.map((each) => each.rebuild()));
  await Promise.all(contexts.map((each) => each.dispose()));
  process.exitCode = results.some(({ status }) => status === 'rejected') ? 1 : 0;
}
