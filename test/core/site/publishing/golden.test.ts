import assert from 'node:assert/strict';
import { summarize } from '../../../../src/core/posts/postSummary';
import { SummaryPool } from '../../../../src/core/posts/summaryPool';
import { isTimeZone } from '../../../../src/core/site/dates/wallClock';
import { isMarkdown, placeInSite } from '../../../../src/core/site/postKind';
import { isWritten } from '../../../../src/core/site/publishing/isWritten';
import { OutputFiles } from '../../../../src/core/site/publishing/outputFiles';
import { publishingOf } from '../../../../src/core/site/publishing/publishingOf';
import { sitePageOf } from '../../../../src/core/site/publishing/sitePage';
import type { Site } from '../../../../src/core/site/site';
import { readSiteConfig } from '../../../../src/core/site/siteConfig';
import { type GoldenPost, type GoldenSite, goldenSites, goldenText } from './goldenSites';

describe('posts of generated sites, as real Jekyll publishes them', () => {
  it('are some thousands', () => {
    assert.ok(goldenSites.reduce((sum, { posts }) => sum + posts.length, 0) > 4000);
  });

  for (const group of new Set(goldenSites.map((site) => site.group))) {
    it(group, () => {
      const sites = goldenSites.filter((site) => site.group === group);
      const differences = sites.flatMap(differencesIn);
      const posts = sites.reduce((sum, site) => sum + site.posts.length, 0);
      assert.deepEqual(differences, [], `of ${posts} posts`);
    });
  }
});

function differencesIn(golden: GoldenSite): readonly string[] {
  const read = readSiteConfig(golden.config);
  assert.ok('config' in read);
  const { config } = read;
  const zone = config.timezone ?? 'UTC';
  const site: Site = {
    root: '/blog',
    source: '/blog',
    config,
    configFile: { path: '/blog/_config.yml', text: golden.config },
    timeZone: isTimeZone(zone) ? zone : 'UTC',
  };
  const nowMs = golden.now * 1000;
  const pool = new SummaryPool();
  const summaries = golden.posts
    .filter(([path]) => isMarkdown(path, config))
    .map((post) => {
      const kind = placeInSite(post[0], config).kind;
      return summarize(`/blog/${post[0]}`, goldenText(post), kind, { zone: site.timeZone, nowMs, pool });
    });
  const files = new OutputFiles(site, nowMs);
  files.update(summaries);
  return golden.posts
    .filter(([path]) => isMarkdown(path, config))
    .flatMap((post) => {
      const source = summaries.find(({ path }) => path === `/blog/${post[0]}`);
      const page = source && sitePageOf(source, site, nowMs);
      const publishing = page && publishingOf({ page, site, files, nowMs, placeOfField: () => undefined });
      const ours = publishing && {
        date: publishing.dateMs === undefined ? undefined : publishing.dateMs / 1000,
        url: publishing.url,
        file: page.file,
        written: isWritten(page, { site, files, nowMs }),
        winner: publishing.status === 'overwritten' ? publishing.reason.args[0] : post[0],
      };
      return differences(post, golden, ours).map(
        (what) => `${post[0]} of ${JSON.stringify(golden.config)} with ${post[1]}: ${what}`,
      );
    });
}

function differences(
  [path, , made]: GoldenPost,
  { stops }: GoldenSite,
  ours: Readonly<Record<string, unknown>> | undefined,
): readonly string[] {
  if (stops !== null) {
    return ours?.['url'] === undefined ? [] : [`Jekyll stops, here it is ${ours['url']}`];
  }
  if (made === null) {
    return ours?.['url'] === undefined ? [] : [`no page for Jekyll, here it is ${ours['url']}`];
  }
  const expected: Readonly<Record<string, unknown>> = {
    date: made.date,
    url: made.url,
    file: made.file,
    written: made.written ?? false,
    winner: made.winner ?? path,
  };
  return Object.keys(expected)
    .filter((key) => expected[key] !== ours?.[key])
    .map((key) => `${key} ${expected[key]}, here ${ours?.[key]}`);
}
