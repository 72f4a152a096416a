import assert from 'node:assert/strict';
import { Post } from '../../../src/core/posts/post';

describe('the body of a post', () => {
  for (const [text, body] of [
    ['---\ntitle: a\n---\n\nText\n', 'Text\n'],
    ['Text\n', 'Text\n'],
    ['---\ntitle: a\ntags: [b]\n\nText: c\n', '\nText: c\n'],
    ['---\r\ntitle: a\r\n\r\nText\r\n', '\r\nText\r\n'],
    ['---\ntitle: a', ''],
    ['\uFEFF---\n\nText\n', '---\n\nText\n'],
  ] as const) {
    it(`is ${JSON.stringify(body)} in ${JSON.stringify(text)}`, () => {
      assert.equal(new Post('/blog/_posts/a.md', text, 'post').body, body);
    });
  }
});
