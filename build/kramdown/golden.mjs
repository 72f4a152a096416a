// Has real kramdown (Ruby, with kramdown-parser-gfm and rouge) make the HTML that the engine is tested with:
// `npm run golden:kramdown`. The tests themselves need no Ruby.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fixtureFolder, fixtureNames, inputs, readCases } from '../../test/kramdown/fixtures.mjs';
import { askRuby } from '../askRuby.mjs';

const rubyValue = {
  gfm_quirks: (words) => words.join(','),
  smart_quotes: (words) => words.join(','),
  link_defs: (links) => Object.fromEntries(Object.entries(links).map(([name, { url, title }]) => [name, [url, title]])),
};
const files = fixtureNames().map((name) => ({ name, cases: readCases(name) }));
const questions = files.flatMap(({ cases }) =>
  cases.flatMap(({ source, options }) => inputs.map((input) => ({ source, options: { ...forRuby(options), input } }))),
);
const answers = askRuby(['build/kramdown/golden.rb'], questions);
if (answers) {
  for (const { name, cases } of files) {
    const sections = cases.flatMap(() => sectionsOf(...answers.splice(0, inputs.length)));
    writeFileSync(path.join(fixtureFolder, `${name}.html`), sections.join(''));
  }
  console.log(`${questions.length / inputs.length} cases in ${files.length} files`);
} else {
  console.error('Nothing is written: there is no Ruby with kramdown, kramdown-parser-gfm and rouge.');
  process.exitCode = 1;
}

/** The HTML for both inputs, once where it is the same. */
function sectionsOf(gfm, kramdown) {
  return gfm === kramdown ? [`%%%\n${gfm}`] : [`%%% GFM\n${gfm}`, `%%% kramdown\n${kramdown}`];
}

/** Ruby reads lists of words as one text, and definitions of links as lists. */
function forRuby(options) {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, rubyValue[name]?.(value) ?? value]));
}
