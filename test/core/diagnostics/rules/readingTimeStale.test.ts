import assert from 'node:assert/strict';
import { readingTimeStale } from '../../../../src/core/diagnostics/rules/readingTimeStale';
import { formatMessage } from '../../../../src/core/foundation/message';
import { Post } from '../../../../src/core/posts/post';
import { afterAllFixes, findingsOf } from '../../../support/mend';
import { testSite } from '../../../support/site';

/** Eight minutes of Japanese. */
const eightMinutes = 'あ'.repeat(4000);
const post = (line: string, body = eightMinutes): string => `---\ntitle: A\n${line}\ntags: [a]\n---\n\n${body}\n`;

const mended: readonly (readonly [before: string, after: string, severity: 'warning' | 'information'])[] = [
  ['reading_time: 20', 'reading_time: 8', 'warning'],
  ['reading_time: 20 # by hand', 'reading_time: 8 # by hand', 'warning'],
  ['reading_time: "20分"', 'reading_time: "8分"', 'warning'],
  ["reading_time: '約２０分'", "reading_time: '約８分'", 'warning'],
  ['reading_time: 3', 'reading_time: 8', 'warning'],
  ['reading_time: 12 min read', 'reading_time: 8 min read', 'information'],
  ['reading_time: 8\nreading_time: 5', 'reading_time: 8\nreading_time: 8', 'information'],
];

const rightEnough = ['reading_time: 8', 'reading_time: 9', 'reading_time: 7', 'reading_time: "8.5"'];
const noLength = [
  'reading_time:',
  'reading_time: true',
  'reading_time: soon',
  'reading_time: 5-30 min',
  'read_time: 20',
];

describe('a reading time that the text no longer has', () => {
  for (const [before, after, severity] of mended) {
    it(`is written anew in ${before}, nothing but the number, and then no longer found`, () => {
      const found = findingsOf(readingTimeStale, post(before));
      assert.deepEqual(
        found.map((finding) => finding.severity),
        [severity],
      );
      assert.equal(afterAllFixes(readingTimeStale, post(before)), post(after));
    });
  }

  for (const line of [...rightEnough, ...noLength]) {
    it(`is not found in ${line}`, () => assert.deepEqual(findingsOf(readingTimeStale, post(line)), []));
  }

  it('says what stands there and what was counted', () => {
    assert.deepEqual(
      findingsOf(readingTimeStale, post('reading_time: 20')).map(({ message }) => formatMessage(message)),
      ['The post says 20 min, but reading it takes about 8.'],
    );
  });

  it('is measured by the speeds of the settings', () => {
    const slow = testSite([], { settings: { 'readingTime.japaneseCharactersPerMinute': 200 } });
    assert.deepEqual(findingsOf(readingTimeStale, post('reading_time: 20'), slow), []);
  });

  it('is information in a draft, which still grows', () => {
    const draft = new Post('/blog/_drafts/a.md', post('reading_time: 20'), 'draft');
    const found = [...readingTimeStale.check(draft, testSite().view)];
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['information'],
    );
  });

  it('is not found where there is no text yet', () =>
    assert.deepEqual(findingsOf(readingTimeStale, post('reading_time: 20', '')), []));

  for (const tag of [
    '{% include_relative part.md %}',
    '{%- include chapters/one.md -%}',
    '{% include_cached a.md %}',
  ]) {
    it(`may be more than what is counted beside ${tag}, not less`, () => {
      const body = `${tag}\n\n${eightMinutes}`;
      assert.deepEqual(findingsOf(readingTimeStale, post('reading_time: 20', body)), []);
      assert.equal(findingsOf(readingTimeStale, post('reading_time: 2', body)).length, 1);
    });
  }

  it('is found beside pictures that are included', () => {
    const body = `{% include figure.html src="a.png" %}\n\n${eightMinutes}`;
    assert.equal(findingsOf(readingTimeStale, post('reading_time: 20', body)).length, 1);
  });
});
