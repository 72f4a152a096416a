// What stays in memory of a site that is read: `node --expose-gc bench/programs/memory.mjs FOLDER`. Prints bytes.
import { serviceOn } from '../service.mjs';

const open = await serviceOn();
const used = () => {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
// What is made once, however many posts there are: programs loaded on first use, caches of the library.
const warm = open([process.argv[2]]);
warm.start('sites');
await warm.ready();
warm.dispose();
const before = used();
const service = open([process.argv[2]]);
service.start('sites');
await service.ready();
console.log(JSON.stringify({ bytes: used() - before, posts: service.progress.read }));
