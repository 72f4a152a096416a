import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Templates that real Jekyll has rendered, and the site they are rendered in. */
const here = 'test/golden/liquid';

export const goldenFile = path.join(here, 'jekyll.json');
/** The post that the templates stand in. */
export const pagePath = '_posts/2026-04-05-page.md';

/** The files of the site, by path. */
export function siteFiles() {
  return JSON.parse(readFileSync(path.join(here, 'site.json'), 'utf8'));
}

/** One a line, or where they are longer, divided by `%%%`. */
export function readTemplates() {
  const lines = ['filters.liquid', 'values.liquid'].flatMap((name) => textOf(name).trimEnd().split('\n'));
  return [...lines, ...textOf('tags.liquid').trimEnd().split('\n%%%\n')];
}

function textOf(name) {
  return readFileSync(path.join(here, name), 'utf8');
}
