import assert from 'node:assert/strict';
import { preferScheme } from '../../../src/preview/site/preferScheme';

describe('A style sheet for a reader who prefers dark', () => {
  for (const [css, expected] of [
    ['@media (prefers-color-scheme: dark) { a {} }', '@media (width >= 0px) { a {} }'],
    ['@media screen and (prefers-color-scheme:light) { a {} }', '@media screen and (width < 0px) { a {} }'],
    ['@media not (prefers-color-scheme: light) { a {} }', '@media not (width < 0px) { a {} }'],
    [':root { color-scheme: light dark; }', ':root { color-scheme: dark; }'],
    [':root{color-scheme:dark light}', ':root{color-scheme:dark}'],
    [':root{color-scheme:light}', ':root{color-scheme:light}'],
    [':root{--color-scheme: light dark}', ':root{--color-scheme: light dark}'],
  ] as const) {
    it(`answers ${css}`, () => {
      assert.equal(preferScheme(css, 'dark'), expected);
    });
  }
});
