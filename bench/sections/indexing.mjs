import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
        `Milliseconds from the start until every post is read, median of ${rounds} new processes. The floor is what reading costs at least: reading the same files synchronously, decoding them and having js-yaml load their front matter. Warm: what an earlier session has kept answers until the size and time of each file have been compared. The event loop is asked every millisecond how late it is.`,
        table(
          ['site', 'floor', 'cold', 'of floor', 'warm', 'of cold', 'warm, first answers', 'loop held, p99', 'at most'],
          [row('10,000 posts of 2.7 KB', short), row('2,513 posts of 40 KB', heavy)],
        ),
        `Memory: a post takes ${count(perPost)} bytes beyond the vocabulary (the difference between sites of 15,000 and of 5,000 posts with the same 5,000 tags, after garbage collection).`,
      ].join('\n\n'),
    };
  },
};

function row(name, { floor, index, warm, answered, p99, max }) {
  return [
    name,
    milliseconds(floor),
    milliseconds(index),
    (index / floor).toFixed(2),
    milliseconds(warm),
    (warm / index).toFixed(2),
    milliseconds(answered),
    milliseconds(p99),
    milliseconds(max),
  ];
}

/** They take turns, so that what else the machine does falls on all. */
function readSite(folder) {
  const [floors, colds, warms] = [[], [], []];
  const keeping = mkdtempSync(join(tmpdir(), 'postwright-snapshot-'));
  const warmStart = [folder, join(keeping, 'posts.snapshot')];
  for (let round = 0; round < rounds; round++) {
    floors.push(runProgram('floor', [folder]));
    colds.push(runProgram('indexSite', [folder]));
    if (round === 0) {
      runProgram('warmStart', warmStart);
    }
    warms.push(runProgram('warmStart', warmStart));
  }
  rmSync(keeping, { recursive: true });
  const of = (runs, name) => median(runs.map((run) => run[name]));
  const held = { p99: of(colds, 'p99'), max: of(colds, 'max') };
  return {
    floor: of(floors, 'ms'),
    index: of(colds, 'ms'),
    warm: of(warms, 'ms'),
    answered: of(warms, 'answered'),
    ...held,
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
