import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { withoutUnusedLiquid } from '../build/withoutUnusedLiquid.mjs';

/** What is measured of the source, as one module. */
const measured = `
export { LanguageService } from './src/core/languageService';
export { formatMessage } from './src/core/foundation/message';
export { silentLog } from './src/core/foundation/log';
export { defaultSettings } from './src/core/settings/settings';
export { NodePostCollection } from './src/node/nodePostCollection';
export { ArticleSender } from './src/extension/preview/articleSender';
export { toPreviewArticle } from './src/extension/preview/toPreviewArticle';
export { toHtml } from './src/kramdown/index';
`;

const bundleFile = path.resolve('out', 'bench', 'postwright.mjs');

/** Bundles what is measured, as it is bundled for the programs: other processes may import it then. */
export async function bundle({ minify = true } = {}) {
  await build({
    stdin: { contents: measured, resolveDir: path.resolve('.'), loader: 'ts' },
    outfile: bundleFile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    mainFields: ['module', 'main'],
    minify,
    plugins: [withoutUnusedLiquid()],
    logLevel: 'warning',
  });
}

/** What `bundle` has made. */
export function postwright() {
  return import(pathToFileURL(bundleFile).href);
}
