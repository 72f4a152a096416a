// Milliseconds a post takes in a small and in a large site: `node bench/programs/growth.mjs SMALL LARGE`. The small one is
// read some times before, so that neither is at a disadvantage.
import { median } from '../percentiles.mjs';
import { threadMs } from '../processorTime.mjs';
import { serviceOn } from '../service.mjs';

const open = await serviceOn();
const [small, large] = process.argv.slice(2);

async function msPerPost(folder) {
  const service = open([folder]);
  const start = threadMs();
  service.start('sites');
  await service.ready();
  const ms = (threadMs() - start) / service.progress.read;
  service.dispose();
  return ms;
}

const times = [];
for (let round = 0; round < 12; round++) {
  times.push(await msPerPost(small));
}
console.log(JSON.stringify({ small: median(times.slice(5)), large: await msPerPost(large) }));
