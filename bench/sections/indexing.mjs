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
        warmIndex: short.warm === undefined ? undefined : short.warm / short.index,
        indexMemory: perPost / 1024,
      },
      text: [
        `Milliseconds from the start until every post is read, median of ${rounds} new processes. The floor is what reading costs at least: reading the same files synchronously, decoding them and having js-yaml load their front matter. The event loop is asked every millisecond how late it is.`,
        table(
          ['site', 'floor', 'cold', 'of floor', 'warm', 'of cold', 'loop held, p99', 'at most'],
          [row('10,000 posts of 2.7 KB', short), row('2,513 posts of 40 KB', heavy)],
        ),
        ...(short.warm === undefined
          ? ['A warm start from a snapshot is not there yet: every window reads all posts anew.']
          : []),
        `Memory: a post takes ${count(perPost)} bytes beyond the vocabulary (the difference between sites of 15,000 and of 5,000 posts with the same 5,000 tags, after garbage collection).`,
      ].join('\n\n'),
    };
  },
};

function row(name, { floor, index, warm, p99, max }) {
  return [
    name,
    milliseconds(floor),
    milliseconds(index),
    (index / floor).toFixed(2),
    milliseconds(warm),
    warm === undefined ? '–' : (warm / index).toFixed(2),
    milliseconds(p99),
    milliseconds(max),
  ];
}

/** Both take turns, so that what else the machine does falls on both. */
function readSite(folder) {
  const floors = [];
  const indexes = [];
  for (let round = 0; round < rounds; round++) {
    floors.push(runProgram('floor', [folder]));
    indexes.push(runProgram('indexSite', [folder]));
  }
  const of = (runs, name) => median(runs.map((run) => run[name]));
  return { floor: of(floors, 'ms'), index: of(indexes, 'ms'), p99: of(indexes, 'p99'), max: of(indexes, 'max') };
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
