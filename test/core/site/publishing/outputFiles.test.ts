import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { OutputFiles } from '../../../../src/core/site/publishing/outputFiles';
import type { PageSource } from '../../../../src/core/site/publishing/pageSource';
import type { Site } from '../../../../src/core/site/site';
import { readSiteConfig } from '../../../../src/core/site/siteConfig';

const read = readSiteConfig('permalink: /:title\n');
assert.ok('config' in read);
const site: Site = { root: '/blog', source: '/blog', config: read.config, configFile: undefined, timeZone: 'UTC' };

function source(day: number, slug: string, permalink: string | undefined): PageSource {
  return {
    path: `/blog/_posts/2020-01-0${day}-${slug}.md`,
    date: { kind: 'instant', epochMs: Date.UTC(2020, 0, day) },
    dateFrom: 'name',
    urlValues: new Map(permalink === undefined ? [] : [['permalink', permalink]]),
    hasFrontMatter: true,
  };
}

const sources = fc.uniqueArray(
  fc.record({
    day: fc.integer({ min: 1, max: 3 }),
    slug: fc.constantFrom('a', 'b', 'c'),
    permalink: fc.constantFrom(undefined, '/a', '/b.html', '/:nope'),
  }),
  { selector: ({ day, slug }) => `${day} ${slug}` },
);

describe('the files that posts are written to', () => {
  it('are the same after any changes as when all is read anew', () => {
    fc.assert(
      fc.property(fc.array(sources), (versions) => {
        const files = new OutputFiles(site, 0);
        let kept: readonly PageSource[] = [];
        for (const version of versions) {
          const before = new Map(kept.map((each) => [JSON.stringify([each.path, ...each.urlValues]), each]));
          kept = version.map(({ day, slug, permalink }) => {
            const fresh = source(day, slug, permalink);
            return before.get(JSON.stringify([fresh.path, ...fresh.urlValues])) ?? fresh;
          });
          files.update(kept);
          const anew = new OutputFiles(site, 0);
          anew.update(kept);
          for (const file of ['a.html', 'b.html', 'c.html']) {
            const paths = (each: OutputFiles) =>
              each
                .at(file)
                .map(({ path }) => path)
                .sort();
            assert.deepEqual(paths(files), paths(anew));
          }
        }
      }),
    );
  });

  it('may be filled in steps, between which others ask', () => {
    const many = Array.from({ length: 180 }, (_, index) => source((index % 3) + 1, `p${index}`, `/${index % 60}`));
    const pathsAt = (files: OutputFiles) =>
      files
        .at('7.html')
        .map(({ path }) => path)
        .sort();
    const whole = new OutputFiles(site, 0);
    whole.update(many);
    const filled = new OutputFiles(site, 0);
    let steps = 0;
    for (const _ of filled.fill(many)) {
      steps++;
    }
    assert.equal(steps, 3);
    filled.update(many);
    assert.deepEqual(pathsAt(filled), pathsAt(whole));
    assert.equal(pathsAt(filled).length, 3);
    const asked = new OutputFiles(site, 0);
    for (const _ of asked.fill(many)) {
      asked.update(many);
    }
    assert.deepEqual(pathsAt(asked), pathsAt(whole));
  });
});
