import assert from 'node:assert/strict';
import { lineOfAnchor } from '../../../src/core/rendering/lineOfAnchor';

const block = (html: string, before: number, lines: number) => ({ html, before, lines });
const article = {
  lang: undefined,
  header: undefined,
  bodyLine: 4,
  blocks: [
    block('<p>id="図" comes later</p>', 1, 2),
    block('<h2 id="図">図</h2>', 1, 1),
    block('<div><p><a name="here"></a></p></div>', 2, 3),
    block('<h2 id="a&amp;b">a &amp; b</h2>', 0, 1),
    block("<p id='single'>x</p>", 0, 1),
  ],
};

describe('The line that an address leads to', () => {
  for (const [anchor, line] of [
    ['図', 8],
    ['here', 11],
    ['a&b', 14],
    ['single', 15],
    ['nowhere', undefined],
    ['', undefined],
  ] as const) {
    it(`is ${line} for #${anchor}`, () => {
      assert.equal(lineOfAnchor(article, anchor), line);
    });
  }
});
