import assert from 'node:assert/strict';
import { isInFencedCode } from '../../../src/core/text/fencedCode';

describe('fenced code', () => {
  for (const [what, text, expected] of [
    ['is what stands between two fences', 'a\n```js\nb\n```\nc\n', ['```js\nb\n```']],
    ['may be fenced by waves', '~~~\na\n~~~\nb\n~~~~ sh\nc\n~~~~\n', ['~~~\na\n~~~', '~~~~ sh\nc\n~~~~']],
    ['is closed by as many marks at least', '````\n```\na\n`````\nb\n', ['````\n```\na\n`````']],
    ['is closed by no fence with a language', '```\n```js\na\n```\n', ['```\n```js\na\n```']],
    ['goes on to the end where it is not closed', 'a\n```\nb\n', ['```\nb\n']],
    ['is not what stands in one line', '``` a ``` b\nc\n', []],
    ['is no indented fence', '    ```\na\n', []],
    ['may have line breaks of Windows', '```\r\na\r\n```\r\nb\r\n', ['```\r\na\r\n```']],
  ] as const) {
    it(what, () => {
      const isIn = isInFencedCode(text);
      assert.equal([...text].filter((_, index) => isIn(index)).join(''), expected.join(''));
    });
  }
});
