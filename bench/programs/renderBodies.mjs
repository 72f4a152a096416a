// Milliseconds that markdown-it takes to render the bodies of a site: `node bench/programs/renderBodies.mjs FOLDER`.
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import MarkdownIt from 'markdown-it';

const folder = `${process.argv[2]}/_posts`;
const markdownIt = new MarkdownIt();
let ms = 0;
let bytes = 0;
for (const name of readdirSync(folder)) {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const body = text.slice(text.indexOf('\n---\n') + 5);
  const start = performance.now();
  bytes += markdownIt.render(body).length;
  ms += performance.now() - start;
}
console.log(JSON.stringify({ ms, bytes }));
