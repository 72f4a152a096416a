import assert from 'node:assert/strict';
import fc from 'fast-check';
import { LineMap } from '../../../src/core/text/lineMap';

const text = fc.array(fc.constantFrom('a', 'あ', '𠮷', '\n', '\r\n', '\r', ' ')).map((pieces) => pieces.join(''));

describe('a line map', () => {
  it('turns every offset into a position and back, but within CRLF', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = new LineMap(source);
        for (let offset = 0; offset <= source.length; offset++) {
          assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
        }
      }),
    );
  });

  it('counts lines as editors do', () => {
    const lines = new LineMap('a\nb\r\nc\rd');
    assert.deepEqual(
      [0, 2, 5, 7].map((offset) => lines.positionAt(offset)),
      [0, 1, 2, 3].map((line) => ({ line, character: 0 })),
    );
  });

  it('keeps what lies beyond inside the text', () => {
    const lines = new LineMap('ab\nc');
    assert.equal(lines.offsetAt({ line: 9, character: 9 }), 4);
    assert.equal(lines.offsetAt({ line: 1, character: 9 }), 4);
    assert.deepEqual(lines.positionAt(99), { line: 1, character: 1 });
    assert.deepEqual(lines.positionAt(-1), { line: 0, character: 0 });
  });
});
