import assert from 'node:assert/strict';
import { cssAddresses, cssUrl, replaceCssAddresses } from '../../../../src/core/rendering/site/cssAddresses';
import { processorNow } from '../../../support/processorTime';

const found = (css: string) => [...cssAddresses(css)].map(({ kind, address }) => `${kind} ${address}`);

describe('The addresses of a style sheet', () => {
  for (const [css, expected] of [
    ['a { background: url(a.png) }', ['url a.png']],
    ['a { background: url( "a b.png" ) }', ['url a b.png']],
    ["a { background: URL('a.png'), url(b.png) }", ['url a.png', 'url b.png']],
    ['a { background: url(a\\)b.png) }', ['url a)b.png']],
    ['a { background: url("\\61 .png") }', ['url a.png']],
    ['/* url(a.png) */ a { content: "url(b.png)" }', []],
    ['a { content: "a\\" url(b.png)" }', []],
    ['@import "a.css";', ['import a.css']],
    ['@import url(a.css) screen;', ['import a.css']],
    ["@IMPORT url('a.css');", ['import a.css']],
    ['@import-other "a.css";', []],
    ['a { x: curl(a.png) }', []],
    ['a { background: url(a.png', ['url a.png']],
    ['@import', ['import ']],
    ['a { background: url(javascript:alert(1)) }', ['url javascript:alert(1']],
  ] as const) {
    it(`are found in ${css}`, () => {
      assert.deepEqual(found(css), expected);
    });
  }

  it('are replaced, and everything else stays', () => {
    const css = '/* a */ @import "a.css" screen; b { background: url(c.png) no-repeat }';
    assert.equal(
      replaceCssAddresses(css, ({ kind, conditions }) => (kind === 'url' ? cssUrl('x"\\y') : `[${conditions}]`)),
      '/* a */ [screen] b { background: url("x\\22 \\5c y") no-repeat }',
    );
  });

  for (const hostile of ['url(', "url('", '@import ', '/*', '"\\', '@import url(']) {
    it(`are found in time when a style sheet is nothing but ${hostile}`, () => {
      const begun = processorNow();
      found(hostile.repeat(200_000));
      assert.ok(processorNow() - begun < 2000);
    });
  }
});
