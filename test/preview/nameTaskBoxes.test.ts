import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { toHtml } from '../../src/kramdown';
import { nameTaskBoxes } from '../../src/preview/nameTaskBoxes';

const namesIn = (markdown: string) => {
  const { document } = new JSDOM(toHtml(markdown)).window;
  nameTaskBoxes(document);
  return [...document.querySelectorAll('input')].map((box) => box.getAttribute('aria-label'));
};

describe('The box of a task', () => {
  for (const [name, markdown, expected] of [
    ['what the task is', '- [ ] 電話を**かける**\n- [x] write\n', ['電話をかける', 'write']],
    ['its own task only', '- [ ] a\n  - [x] b `c`\n', ['a', 'b c']],
    ['the first paragraph', '- [ ] a\n\n  b\n\n- [x] c\n', ['a', 'c']],
    ['nothing where there is nothing', '- [ ] <b></b>\n', [null]],
  ] as const) {
    it(`is called ${name}`, () => assert.deepEqual(namesIn(markdown), expected));
  }
});
