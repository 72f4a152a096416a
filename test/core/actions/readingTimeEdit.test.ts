import assert from 'node:assert/strict';
import { readingTimeEdit } from '../../../src/core/actions/readingTimeEdit';
import { Post } from '../../../src/core/posts/post';
import { applyEdits } from '../../../src/core/text/textEdit';
import { testSite } from '../../support/site';
import { field, summary } from '../../support/summary';

const site = testSite([summary({ fields: [field({ name: 'title' }), field({ name: 'reading_time' })] })]);

function edited(yaml: string, view = site.view): string | undefined {
  const text = `---\n${yaml}\n---\n`;
  const edits = readingTimeEdit(new Post('/blog/_posts/a.md', text, 'post'), view, 9);
  return edits && applyEdits(text, edits).slice(4, -5);
}

/** The reading time is 9 minutes. */
const cases: readonly (readonly [before: string, after: string])[] = [
  ['reading_time: 8', 'reading_time: 9'],
  ['reading_time: 8 # c', 'reading_time: 9 # c'],
  ['reading_time: 8分', 'reading_time: 9分'],
  ['reading_time: 約８分', 'reading_time: 約９分'],
  ['reading_time: "8 min"', 'reading_time: "9 min"'],
  ["reading_time: '12 minutes read'", "reading_time: '9 minutes read'"],
  ['reading_time: 8.5', 'reading_time: 9'],
  ['reading_time: "8.5 min"', 'reading_time: "9 min"'],
  ['reading_time: 5-7 min', 'reading_time: 9'],
  ['reading_time: "5-7 min"', 'reading_time: "9"'],
  ['reading_time: 1h 20m', 'reading_time: 9'],
  ['reading_time: 1:30', 'reading_time: 9'],
  ['reading_time: soon', 'reading_time: 9'],
  ['reading_time: [8]', 'reading_time: 9'],
  ['reading_time:', 'reading_time: 9'],
  ['reading_time: ', 'reading_time: 9'],
  ['reading_time: # c', 'reading_time: 9 # c'],
  ['title: a\nreading_time', 'title: a\nreading_time: 9'],
  ['reading_time: 1\nreading_time: 2', 'reading_time: 1\nreading_time: 9'],
  ['title: a', 'title: a\nreading_time: 9'],
  ['reading_time: 9', 'reading_time: 9'],
  ['reading_time: ９分', 'reading_time: ９分'],
  ['reading_time: 9.0', 'reading_time: 9.0'],
];

describe('writing the reading time', () => {
  for (const [before, after] of cases) {
    it(`makes of ${JSON.stringify(before)} ${JSON.stringify(after)}`, () => assert.equal(edited(before), after));
  }

  it('does nothing on a site that has no such field', () => {
    assert.equal(edited('title: a', testSite([summary()]).view), undefined);
  });
});
