// The short form of the benchmarks, a stage of `npm test`: small sites, some seconds, and only ratios within this run.
// Fails where a budget is missed twice over: `node bench/short.mjs`.
import MarkdownIt from 'markdown-it';
import { budgetsInShort, margin } from './budgetsInShort.mjs';
import { bundle, postwright } from './bundle.mjs';
import { judge } from './judge.mjs';
import { measureRounds, medians } from './measure.mjs';
import { isOnNode24 } from './onNode24.mjs';
import { median } from './percentiles.mjs';
import { previewOf } from './preview.mjs';
import { processMs, threadMs } from './processorTime.mjs';
import { readingFloor } from './readingFloor.mjs';
import { serviceOn } from './service.mjs';
import { body } from './sites/body.mjs';
import { memorySite } from './sites/memorySite.mjs';
import { postFile } from './sites/site.mjs';
import { TemporarySites } from './sites/temporarySites.mjs';
import { Typing } from './typing.mjs';

const onDisk = { posts: 1_000, bytes: 1_500 };
const large = { posts: 10_000, bytes: 300, tags: 5_000 };
const folder = '/site';
const keys = 20;

async function measure(sites) {
  const markdownIt = new MarkdownIt();
  const { toHtml } = await postwright();
  const open = await serviceOn();
  const text = body('ja', 100_000);
  const rendered = medians({ ours: toHtml, floor: (source) => markdownIt.render(source) }, text, { rounds: 15 });
  const yardstick = median(measureRounds(() => markdownIt.render(body('ja', 40_000)), { rounds: 15 }));
  return {
    rendering: rendered.ours / rendered.floor,
    coldIndex: await coldIndex(open, sites.folder(onDisk)),
    ...(await whileWriting(open, yardstick)),
    growth: await growth(open),
  };
}

async function coldIndex(open, site) {
  const floors = [];
  const indexes = [];
  for (let round = 0; round < 7; round++) {
    floors.push(readingFloor(site).work);
    indexes.push(await indexMs(open, [site]));
  }
  return median(indexes.slice(2)) / median(floors.slice(2));
}

async function indexMs(open, folders, options) {
  const service = open(folders, options);
  const start = threadMs();
  service.start('sites');
  await service.ready();
  const ms = threadMs() - start;
  service.dispose();
  return ms;
}

/** In units of what markdown-it takes to render 40 KB. */
async function whileWriting(open, yardstick) {
  const service = open([folder], { collection: memorySite(folder, large) });
  service.start('sites');
  await service.ready();
  const typing = new Typing(service, folder, large);
  const preview = await previewOf(service);
  const [short, forty] = [1_500, 40_000].map((bytes) => typing.post(bytes));
  const times = {
    completion: typing.inTags(short, keys, (...place) => service.complete(...place)),
    diagnostics: typing.inTags(forty, keys, (path, text) => service.diagnose(path, text)),
    keystroke40: typing.inBody(forty, keys, (path, text) => preview.show(path, text)),
  };
  const check = checkMs(service);
  service.dispose();
  return Object.fromEntries(
    Object.entries({ ...times, check: { p50: check } }).map(([name, { p50 }]) => [name, p50 / yardstick]),
  );
}

/** For a post that nobody has looked at before, as all are to the command line. */
function checkMs(service) {
  const times = Array.from({ length: 40 }, (_, index) => {
    const { path, text } = postFile(index, { ...large, bytes: 40_000 });
    const start = processMs();
    service.diagnose(`${folder}/${path}`, text);
    return processMs() - start;
  });
  return median(times.slice(10));
}

async function growth(open) {
  const [few, many] = [1_000, 8_000].map((posts) => memorySite(folder, { posts, bytes: 300, tags: 500 }));
  const msPerPost = async (collection, posts) => (await indexMs(open, [folder], { collection })) / posts;
  const times = [];
  for (let round = 0; round < 5; round++) {
    times.push(await msPerPost(few, 1_000));
  }
  return (await msPerPost(many, 8_000)) / median(times);
}

async function run() {
  await bundle();
  const sites = new TemporarySites();
  const figures = await measure(sites).finally(() => sites.dispose());
  const missed = budgetsInShort.filter((budget) => judge(budget, figures[budget.figure], margin) !== 'kept');
  for (const { figure, what, atMost, unit } of budgetsInShort) {
    const verdict = missed.some((budget) => budget.figure === figure) ? 'MISSED' : 'ok    ';
    console.log(
      `${verdict}  ${what}: ${figures[figure]?.toFixed(2)}x ${unit}; budget ${atMost}x, fails above ${atMost * margin}x`,
    );
  }
  return missed.length === 0;
}

isOnNode24();
process.exitCode = (await run()) ? 0 : 1;
