import { measureRounds } from '../measure.mjs';
import { percentiles } from '../percentiles.mjs';
import { previewOf } from '../preview.mjs';
import { processMs } from '../processorTime.mjs';
import { serviceOn } from '../service.mjs';
import { body } from '../sites/body.mjs';
import { milliseconds, table } from '../table.mjs';
import { Typing } from '../typing.mjs';

const site = { posts: 10_000, bytes: 1_500, tags: 5_000 };
const keys = 200;

/** What answers while somebody writes, in a site of 10,000 posts and 5,000 tags that is read. */
export const writing = {
  name: 'writing',
  title: 'While writing',
  async measure({ sites, markdownIt }) {
    const folder = sites.folder(site);
    const service = (await serviceOn())([folder]);
    service.start('sites');
    await service.ready();
    const typing = new Typing(service, folder, site);
    const [short, forty, hundred] = [1_500, 40_000, 100_000].map((bytes) => typing.post(bytes));
    const complete = (path, text, offset) => service.complete(path, text, offset);
    const diagnose = (path, text) => service.diagnose(path, text);
    const answers = {
      first: firstCompletions(service, short),
      again: typing.inTags(short, keys, (path, text, offset) => complete(path, text, offset)),
      diagnosed: typing.inBody(forty, keys, diagnose),
      diagnosedTag: typing.inTags(forty, keys, diagnose),
      shown40: await typeInPreview(typing, service, forty),
      shown100: await typeInPreview(typing, service, hundred),
    };
    service.dispose();
    const floor = percentiles(measureRounds(() => markdownIt.render(body('ja', 40_000)), { rounds: keys }));
    return {
      figures: {
        completion: answers.again.p95,
        diagnostics: Math.max(answers.diagnosed.p95, answers.diagnosedTag.p95),
        keystroke40: answers.shown40.p95,
        keystroke100: answers.shown100.p95,
      },
      text: [
        'Milliseconds of work an answer takes in a site of 10,000 posts and 5,000 tags, the index being told of the key included. The last row is a yardstick of the same run.',
        table(
          ['', 'p50', 'p95', 'p99', 'at most'],
          [
            ['completing tags, after everything learned of the site is forgotten', ...cells(answers.first)],
            ['completing tags, after a key that changed a tag', ...cells(answers.again)],
            ['all findings in a post of 40 KB, after a key in the article', ...cells(answers.diagnosed)],
            ['all findings in a post of 40 KB, after a key in a tag', ...cells(answers.diagnosedTag)],
            ['preview of a post of 40 KB after a key, until the changed blocks are sent', ...cells(answers.shown40)],
            ['preview of a post of 100 KB after a key, until the changed blocks are sent', ...cells(answers.shown100)],
            ['markdown-it renders 40 KB', ...cells(floor)],
          ],
        ),
      ].join('\n\n'),
    };
  },
};

function cells({ p50, p95, p99, max }) {
  return [p50, p95, p99, max].map(milliseconds);
}

function firstCompletions(service, { path, text }) {
  const offset = text.indexOf('tags: [') + 'tags: ['.length;
  const ask = () => {
    service.refresh();
    const start = processMs();
    service.complete(path, text, offset);
    return processMs() - start;
  };
  return percentiles(Array.from({ length: 50 }, ask).slice(10));
}

async function typeInPreview(typing, service, post) {
  const preview = await previewOf(service);
  return typing.inBody(post, keys, (path, text) => preview.show(path, text));
}
