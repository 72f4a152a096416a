// Has real Jekyll (Ruby) build the sites of generateSites.mjs, and keeps what it made of each post for the tests:
// `npm run golden:jekyll`. The tests themselves need no Ruby.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { askRuby } from '../askRuby.mjs';
import { generateSites } from './generateSites.mjs';

const folder = 'test/golden/jekyll';
const sites = generateSites(20261124);
const answers = askRuby(['build/jekyll/golden.rb'], sites.map(question));
if (answers) {
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(folder)) {
    rmSync(path.join(folder, file));
  }
  for (const group of new Set(sites.map((site) => site.group))) {
    const golden = sites.flatMap((site, index) => (site.group === group ? [goldenSite(site, answers[index])] : []));
    writeFileSync(path.join(folder, `${group}.json`), `[\n${golden.join(',\n')}\n]\n`);
  }
  const posts = sites.reduce((sum, { files }) => sum + Object.keys(files).length, 0);
  console.log(`${posts} posts in ${sites.length} sites`);
} else {
  console.error('Nothing is written: there is no Ruby with Jekyll 4.');
  process.exitCode = 1;
}

/** A site as it is built. */
function question({ now, config, files }) {
  const texts = Object.entries(files).map(([file, yaml]) => [file, fileText(file, yaml)]);
  return { now, files: { '_config.yml': config, ...Object.fromEntries(texts) } };
}

/** The front matter and, to recognise the file by when it is built, its path in hexadecimal. */
function fileText(file, yaml) {
  const fence = yaml === null ? '' : `---\n${yaml}${yaml === '' ? '' : '\n'}---\n`;
  return `${fence}@${Buffer.from(file).toString('hex')}@\n`;
}

/** A site as JSON, with a line a post: its path, its front matter, and what Jekyll made of it. */
function goldenSite({ now, config, files }, { answers: made, stops }) {
  const posts = Object.entries(files).map(([file, yaml]) => JSON.stringify([file, yaml, made[file] ?? null]));
  const head = JSON.stringify({ now, config, stops });
  return `${head.slice(0, -1)},"posts":[\n${posts.join(',\n')}\n]}`;
}
