// Milliseconds of work that markdown-it takes to render the bodies of a site: `node bench/programs/renderBodies.mjs FOLDER`.
import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { threadMs } from '../processorTime.mjs';

const folder = `${process.argv[2]}/_posts`;
const markdownIt = new MarkdownIt();
const bodies = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return text.slice(text.indexOf('\n---\n') + 5);
});
const start = threadMs();
let length = 0;
for (const body of bodies) {
  length += markdownIt.render(body).length;
}
console.log(JSON.stringify({ ms: threadMs() - start, length }));
