// What reading a site costs at least: `node bench/programs/floor.mjs FOLDER`. Reads every post, decodes it and has js-yaml
// load its front matter. Prints milliseconds and how many posts there were.
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { load, YAML11_SCHEMA } from 'js-yaml';

const folder = `${process.argv[2]}/_posts`;
const names = readdirSync(folder);
const decoder = new TextDecoder('utf-8', { fatal: true });
const start = performance.now();
let fields = 0;
for (const name of names) {
  const text = decoder.decode(readFileSync(`${folder}/${name}`));
  fields += Object.keys(load(text.slice(4, text.indexOf('\n---\n')), { schema: YAML11_SCHEMA })).length;
}
console.log(JSON.stringify({ ms: performance.now() - start, posts: names.length, fields }));
