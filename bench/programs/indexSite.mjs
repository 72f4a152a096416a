// Reads a site as the editor does when a window opens: `node bench/programs/indexSite.mjs FOLDER`. Prints milliseconds
// until every post is read, how many there are, and how long the event loop was held meanwhile.
import { performance } from 'node:perf_hooks';
import { watchEventLoop } from '../eventLoop.mjs';
import { serviceOn } from '../service.mjs';

const open = await serviceOn();
const held = watchEventLoop();
const start = performance.now();
const service = open([process.argv[2]]);
service.start('sites');
await service.ready();
const ms = performance.now() - start;
const { p99, max } = held.stop();
console.log(JSON.stringify({ ms, posts: service.progress.read, p99, max }));
service.dispose();
