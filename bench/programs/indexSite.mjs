// Reads a site as the editor does when a window opens: `node bench/programs/indexSite.mjs FOLDER SNAPSHOT`. Starts warm where
// the file of the snapshot is there, else writes it. Prints milliseconds until all is known of every post, how many of them
// were work, how many there are,
// and how long the event loop was held meanwhile.
import { readFile, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { watchEventLoop } from '../eventLoop.mjs';
import { threadMs } from '../processorTime.mjs';
import { serviceOn } from '../service.mjs';

const [folder, snapshotFile] = process.argv.slice(2);
const store = {
  load: () => readFile(snapshotFile, 'utf8').catch(() => undefined),
  save: (text) => writeFile(snapshotFile, text),
};
const open = await serviceOn();
const held = watchEventLoop();
const [start, startedWork] = [performance.now(), threadMs()];
const service = open([folder], { snapshot: { store, madeBy: 'bench' } });
service.start('sites');
await service.ready();
const [ms, work] = [performance.now() - start, threadMs() - startedWork];
const { p99, max } = held.stop();
await service.saveSnapshot();
console.log(JSON.stringify({ ms, work, posts: service.progress.read, p99, max }));
service.dispose();
