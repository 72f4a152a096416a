// Reads a site of which an earlier session has kept what it knows: `node bench/programs/warmStart.mjs FOLDER SNAPSHOT`.
// Without such a file it reads everything and keeps it. Prints milliseconds until there are answers from all posts and until
// every post has been looked at, and how long the event loop was held meanwhile.
import { readFile, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { watchEventLoop } from '../eventLoop.mjs';
import { serviceOn } from '../service.mjs';

const [folder, file] = process.argv.slice(2);
const store = {
  load: () => readFile(file, 'utf8').catch(() => undefined),
  save: (text) => writeFile(file, text),
};
const open = await serviceOn();
const held = watchEventLoop();
const start = performance.now();
const service = open([folder], { snapshot: { store, madeBy: 'bench' } });
let answered;
service.onDidProgress(() => {
  const { found, read } = service.progress;
  answered ??= found > 0 && read === found ? performance.now() - start : undefined;
});
service.start('sites');
await service.ready();
const ms = performance.now() - start;
const { p99, max } = held.stop();
await service.saveSnapshot();
console.log(JSON.stringify({ ms, answered: answered ?? ms, posts: service.progress.read, p99, max }));
service.dispose();
