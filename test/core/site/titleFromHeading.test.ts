import assert from 'node:assert/strict';
import { readSiteConfig } from '../../../src/core/site/siteConfig';
import { titleFromHeading } from '../../../src/core/site/titleFromHeading';
import { processorNow } from '../../support/processorTime';

const plugin = 'plugins: [jekyll-titles-from-headings]\n';
const posts = `${plugin}titles_from_headings:\n  collections: true\n`;

/** What real Jekyll gave `page.title` for these texts; undefined where that came from the file name. */
const cases: readonly (readonly [body: string, title: string | undefined, config?: string])[] = [
  ['# パンの *本*\n\ntext\n', 'パンの 本'],
  ['### three\n', 'three'],
  ['#### four\n', undefined],
  ['#nospace\n', undefined],
  ['# with `code` & [link](x) <b>b</b> #\n', 'with code & link b #'],
  ['Setext\n===\n', 'Setext'],
  ['Setext2\n---\n\ntext', 'Setext2'],
  ['\n\n   # indented\n', 'indented'],
  ['<!-- c -->\n# after comment\n', undefined],
  ['text\n\n# Later\n', undefined],
  ['# A\n', undefined, plugin],
  ['# A\n', undefined, 'titles_from_headings:\n  collections: true\n'],
  ['# A\n', undefined, `${posts}  enabled: false\n`],
];

describe('The title that a heading gives', () => {
  for (const [body, title, text = posts] of cases) {
    it(`${JSON.stringify(body)} is ${title ?? 'none'} with ${JSON.stringify(text)}`, () => {
      const read = readSiteConfig(text);
      assert.ok('config' in read);
      assert.equal(titleFromHeading(body, read.config), title);
    });
  }

  it('is found in time', () => {
    const read = readSiteConfig(posts);
    assert.ok('config' in read);
    const started = processorNow();
    for (const body of [
      '# '.repeat(200_000),
      `# ${'[a]('.repeat(100_000)}`,
      `# ${'<'.repeat(200_000)}`,
      '\n'.repeat(400_000),
    ]) {
      titleFromHeading(body, read.config);
    }
    assert.ok(processorNow() - started < 3000, `${processorNow() - started} ms`);
  });
});
