import assert from 'node:assert/strict';
import { splitFrontMatter } from '../../../src/core/frontMatter/splitFrontMatter';
import { slice } from '../../../src/core/text/span';
import { processorTime } from '../../support/processorTime';

/** What Ruby's regular expression makes of the text: opening fence and YAML, closing fence, body; checked against Ruby 3.1. */
const complete: readonly (readonly [text: string, yaml: string, closing: string, body: string])[] = [
  ['---\na: 1\n---\nbody', '---\na: 1\n', '---\n', 'body'],
  ['---\n---\n', '---\n', '---\n', ''],
  ['---\n---', '---\n', '---', ''],
  ['---   \t\na: 1\n---  \nbody', '---   \t\na: 1\n', '---  \n', 'body'],
  ['---\r\na: 1\r\n---\r\nbody\r\n', '---\r\na: 1\r\n', '---\r\n', 'body\r\n'],
  ['---\na: 1\n...\nbody', '---\na: 1\n', '...\n', 'body'],
  ['---\na: 1\n---\n\n \n  body', '---\na: 1\n', '---\n\n \n', '  body'],
  ['---\na: 1\n---\n\n \n', '---\na: 1\n', '---\n\n \n', ''],
  ['---\na: 1\n--- x\n---\nbody', '---\na: 1\n--- x\n', '---\n', 'body'],
  ['---\na: 1\n----\n---\n', '---\na: 1\n----\n', '---\n', ''],
  ['---\na: 1\n---x\n...\n', '---\na: 1\n---x\n', '...\n', ''],
  ['---\na: 1\n ---\n---\n', '---\na: 1\n ---\n', '---\n', ''],
  ['---\n\n\n---\nbody', '---\n\n\n', '---\n', 'body'],
  ['---\f\v\na: 1\n---\f\nbody', '---\f\v\na: 1\n', '---\f\n', 'body'],
  ['\uFEFF---\na: 1\n---\nbody', '---\na: 1\n', '---\n', 'body'],
  ['---\na: 1\u2028---\n---\n', '---\na: 1\u2028---\n', '---\n', ''],
];

const open = [
  '---\n',
  '---\na: 1',
  '---\na: 1\n--- x\n',
  '---\na: 1\n ---\n',
  '---\na: 1\n---\u00a0\n',
  '---\na: 1\n---\r---\n',
  '---\na\r---\r',
];
const absent = [
  '',
  '-',
  '---',
  '--- x\n---\n',
  '----\n---\n',
  ' ---\n---\n',
  '\n---\n---\n',
  '---\r---\r',
  'text',
  '\uFEFF',
];

describe('splitFrontMatter', () => {
  for (const [text, yaml, closing, body] of complete) {
    it(`closes ${JSON.stringify(text)} where Ruby does`, () => {
      const pieces = splitFrontMatter(text);
      assert.equal(pieces.state, 'complete');
      assert.equal(slice(text, pieces.openingFence) + slice(text, pieces.yaml), yaml);
      assert.equal(slice(text, pieces.closingFence), closing);
      assert.equal(slice(text, pieces.body), body);
    });
  }

  for (const text of open) {
    it(`leaves ${JSON.stringify(text)} unterminated`, () => {
      const pieces = splitFrontMatter(text);
      assert.equal(pieces.state, 'unterminated');
      assert.equal(slice(text, pieces.openingFence), '---\n');
      assert.equal(pieces.yaml.end, text.length);
    });
  }

  for (const text of absent) {
    it(`finds no front matter in ${JSON.stringify(text)}`, () => {
      const pieces = splitFrontMatter(text);
      assert.equal(pieces.state, 'absent');
      assert.equal(slice(text, pieces.bom) + slice(text, pieces.body), text);
    });
  }

  it('stays linear on ten megabytes of fences and blanks', () => {
    const took = processorTime(() => {
      splitFrontMatter(`---\n${'--- x\n'.repeat(1_000_000)}`);
      splitFrontMatter(`---${' '.repeat(10_000_000)}x`);
      splitFrontMatter(`---\n${`---${' '.repeat(1000)}x\n`.repeat(5000)}`);
    });
    assert.ok(took < 3000, `${took} ms`);
  });
});
