import { rmSync } from 'node:fs';
import { median } from '../percentiles.mjs';
import { runProgram } from '../runProgram.mjs';
import { count, milliseconds, table } from '../table.mjs';

const rounds = 5;
const many = { posts: 10_000, bytes: 1_500 };
const long = { posts: 2_513, bytes: 40_000 };

/** Reading a site when a window opens, each time in a new process, and what stays of it in memory. */
export const indexing = {
  name: 'indexing',
  title: 'Reading a site',
  async measure({ sites }) {
    const short = readSite(sites.folder(many));
    const heavy = readSite(sites.folder(long));
    const perPost = memoryPerPost(sites);
    return {
      figures: {
        coldIndex: short.index / short.floor,
        eventLoop: short.p99,
        warmIndex: short.warm / short.index,
        indexMemory: perPost / 1024,
      },
      text: [
        `Milliseconds of work until every post is read, median of ${rounds} new processes, and how long it took by the clock. The floor is what reading costs at least: reading the same files synchronously, decoding them and having js-yaml load their front matter. Cold: nothing is known of the site. Warm: a snapshot of the time before is there, and each file is asked whether it has changed. The event loop is held by what is worked between two turns of a timer of one millisecond, while the site is read cold.`,
        table(
          [
            'site',
            'floor',
            'cold',
            'of floor',
            'warm',
            'of cold',
            'loop held, p99',
            'at most',
            'by the clock: floor',
            'cold',
            'warm',
          ],
          [row('10,000 posts of 2.7 KB', short), row('2,513 posts of 40 KB', heavy)],
        ),
        `Memory: a post takes ${count(perPost)} bytes beyond the vocabulary (the difference between sites of 15,000 and of 5,000 posts with the same 5,000 tags, after garbage collection).`,
      ].join('\n\n'),
    };
  },
};

function row(name, { floor, index, warm, p99, max, clock }) {
  return [
    name,
    milliseconds(floor),
    milliseconds(index),
    (index / floor).toFixed(2),
    milliseconds(warm),
    (warm / index).toFixed(2),
    milliseconds(p99),
    milliseconds(max),
    ...clock.map(milliseconds),
  ];
}

/** They take turns, so that what else the machine does falls on all of them. */
function readSite(folder) {
  const snapshot = `${folder}.snapshot`;
  const runs = { floor: [], cold: [], warm: [] };
  for (let round = 0; round < rounds; round++) {
    rmSync(snapshot, { force: true });
    runs.floor.push(runProgram('floor', [folder]));
    runs.cold.push(runProgram('indexSite', [folder, snapshot]));
    runs.warm.push(runProgram('indexSite', [folder, snapshot]));
  }
  const of = (kind, figure) => median(runs[kind].map((run) => run[figure]));
  return {
    floor: of('floor', 'work'),
    index: of('cold', 'work'),
    warm: of('warm', 'work'),
    p99: of('cold', 'p99'),
    max: of('cold', 'max'),
    clock: ['floor', 'cold', 'warm'].map((kind) => of(kind, 'ms')),
  };
}

function memoryPerPost(sites) {
  const [few, more] = [5_000, 15_000].map((posts) => {
    const what = { posts, bytes: 300, tags: 5_000 };
    const { bytes } = runProgram('memory', [sites.folder(what)], ['--expose-gc']);
    sites.remove(what);
    return bytes;
  });
  return (more - few) / 10_000;
}
