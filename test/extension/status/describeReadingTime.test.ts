import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/foundation/message';
import { defaultReadingSpeeds, type ReadingTime, readingTime } from '../../../src/core/posts/readingTime/readingTime';
import {
  describeReadingTime,
  type ReadingTimeContext,
  selectionText,
} from '../../../src/extension/status/describeReadingTime';

const speeds = defaultReadingSpeeds;
const timeOf = (body: string): ReadingTime => readingTime(body, speeds);
const describeText = (body: string, context: Partial<ReadingTimeContext> = {}): readonly string[] =>
  describeReadingTime(
    timeOf(body),
    { speeds, isSelection: false, stale: undefined, canWrite: false, ...context },
    (text) => formatMessage(text),
  ).split('\n');

const code = '\n\n```\nx\n```\n';

describe('The tooltip of the reading time', () => {
  it('names what was counted, at which speed, and that minutes are rounded up', () => {
    assert.deepEqual(describeText(`${'あ'.repeat(1100)} word word${code}![](a)\n`), [
      '**Reading time: 3 min**',
      '- 1100 Japanese or Chinese characters (500 a minute): 2 min 12 s',
      '- 2 words (238 a minute): 1 s',
      '- 1 line of code (40 a minute): 2 s',
      '- 1 image: 12 s',
      '',
      'Together 2 min 26 s, rounded up to whole minutes.',
    ]);
  });

  it('says nothing of rounding where nothing was rounded', () => {
    assert.deepEqual(describeText('あ'.repeat(500)), [
      '**Reading time: 1 min**',
      '- 500 Japanese or Chinese characters (500 a minute): 1 min 0 s',
    ]);
    assert.deepEqual(describeText(''), ['**Reading time: 0 min**']);
  });

  it('says what a click does, of the whole post only', () => {
    assert.equal(describeText('あ', { canWrite: true }).at(-1), 'Click to write 1 into reading_time.');
    assert.equal(describeText('あ', { stale: 20, canWrite: true }).at(-1), 'The post says 20 min. Click to write 1.');
    assert.deepEqual(describeText('あ'.repeat(50), { isSelection: true, stale: 20, canWrite: true }), [
      '**Reading time of the selection: 6 s**',
      '- 50 Japanese or Chinese characters (500 a minute): 6 s',
    ]);
  });
});

describe('The status of a selection', () => {
  for (const [characters, text] of [
    [0, '0 of 5 min'],
    [1, '1 s of 5 min'],
    [50, '6 s of 5 min'],
    [490, '59 s of 5 min'],
    [499, '1 of 5 min'],
    [500, '1 of 5 min'],
    [501, '2 of 5 min'],
  ] as const) {
    it(`is ${text} for ${characters} characters`, () => {
      assert.equal(formatMessage(selectionText(timeOf('あ'.repeat(characters)), timeOf('あ'.repeat(2500)))), text);
    });
  }
});
