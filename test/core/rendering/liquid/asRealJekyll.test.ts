import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { silentLog } from '../../../../src/core/foundation/log';
import { Post } from '../../../../src/core/posts/post';
import { summarize } from '../../../../src/core/posts/postSummary';
import { SummaryPool } from '../../../../src/core/posts/summaryPool';
import type { LiquidRendering } from '../../../../src/core/rendering/liquid/liquidRendering';
import { SiteLiquid } from '../../../../src/core/rendering/liquid/siteLiquid';
import { defaultFor } from '../../../../src/core/site/frontMatterDefaults';
import { postKind } from '../../../../src/core/site/postKind';
import type { Site } from '../../../../src/core/site/site';
import { readSiteConfig } from '../../../../src/core/site/siteConfig';
import { toHtml } from '../../../../src/kramdown';
import { goldenFile, pagePath, siteFiles } from '../../../golden/liquid/templates.mjs';
import { MemoryPostCollection } from '../../../support/memoryPostCollection';
import { knownDifferences } from './knownDifferences';

interface Golden {
  readonly cases: readonly { readonly template: string; readonly text?: string; readonly error?: string }[];
}

const golden: Golden = JSON.parse(readFileSync(goldenFile, 'utf8'));
const root = '/blog';
const files: Readonly<Record<string, string>> = siteFiles();
const zone = 'Asia/Tokyo';
const now = Date.UTC(2026, 10, 23, 12);

/** Renders templates in the page of the site, as the language service does. */
async function renderer(): Promise<(template: string) => LiquidRendering> {
  const read = readSiteConfig(files['_config.yml'] ?? '');
  assert.ok('config' in read);
  const { config } = read;
  const site: Site = {
    root,
    source: root,
    configFile: { path: `${root}/_config.yml`, text: files['_config.yml'] ?? '' },
    config,
    timeZone: zone,
  };
  const collection = new MemoryPostCollection(
    [root],
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${root}/${path}`, text])),
  );
  const liquid = new SiteLiquid({ collection, log: silentLog, pause: async () => {}, changed: () => {} });
  const pool = new SummaryPool();
  const summaries = Object.entries(files)
    .filter(([path]) => ['post', 'draft', 'document'].includes(postKind(path, config)))
    .map(([path, text]) => summarize(`${root}/${path}`, text, postKind(path, config), { zone, nowMs: now, pool }));
  const pageFile = files[pagePath] ?? '';
  const frontMatter = pageFile.slice(0, pageFile.indexOf('\n---\n') + 5);
  const render = (template: string) => {
    const post = new Post(`${root}/${pagePath}`, frontMatter + template, 'post');
    return liquid.renderBody(post, {
      site,
      summaries,
      defaultFor: (field) => defaultFor(site, post, field),
      zone,
      now,
      clock: Date.now,
      markdownify: (text) => toHtml(text, config.kramdown),
    });
  };
  for (let round = 0; round < 3; round++) {
    render('{% include_relative beside.txt %}{% include_relative sub/deeper.txt %}{{ site.posts | map: "rating" }}');
    await liquid.idle();
  }
  return (template) => {
    const rendering = render(template);
    assert.ok(rendering);
    return rendering;
  };
}

/** Code without the elements that colour it: here the page does that. */
const uncoloured = (text: string) =>
  text.includes('<figure class="highlight">') ? text.replace(/<span[^>]*>|<\/span>/g, '') : text;

describe('Liquid compared with real Jekyll', () => {
  let render: (template: string) => LiquidRendering;
  let agreeing = 0;

  before(async () => {
    render = await renderer();
  });

  for (const { template, text, error } of golden.cases) {
    const difference = knownDifferences.get(template);
    it(`${difference === undefined ? '' : `(differs: ${difference}) `}${template}`, () => {
      const rendering = render(template);
      if (difference !== undefined) {
        const agrees =
          error === undefined ? uncoloured(rendering.text) === uncoloured(text ?? '') : rendering.problems.length > 0;
        assert.ok(!agrees, 'no longer differs');
      } else if (error !== undefined) {
        assert.ok(rendering.problems.length > 0, rendering.text);
      } else {
        assert.equal(uncoloured(rendering.text), uncoloured(text ?? ''));
        assert.deepEqual(rendering.problems, []);
      }
      agreeing += difference === undefined ? 1 : 0;
    });
  }

  it('agrees with nearly all', () => {
    assert.ok(golden.cases.length >= 590);
    assert.equal(agreeing, golden.cases.length - knownDifferences.size);
  });
});
