import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const fixtureFolder = 'test/kramdown/fixtures';
/** In the order in which their HTML is written. */
export const inputs = ['GFM', 'kramdown'];

/** The names of the files with cases, without their ending. */
export function fixtureNames() {
  return readdirSync(fixtureFolder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
}

/** The cases of a file: each stands behind a line `%%%`, which may hold kramdown's options as JSON. */
export function readCases(name) {
  return sections(path.join(fixtureFolder, `${name}.md`)).map(({ said, text }) => ({
    source: text,
    options: said === '' ? {} : JSON.parse(said),
  }));
}

/** Texts behind lines `%%%`, and what these say. */
export function sections(file) {
  return `\n${readFileSync(file, 'utf8')}`
    .split('\n%%%')
    .slice(1)
    .map((section) => {
      const lineEnd = section.indexOf('\n');
      return { said: section.slice(0, lineEnd).trim(), text: `${section.slice(lineEnd + 1).replace(/\n$/, '')}\n` };
    });
}
