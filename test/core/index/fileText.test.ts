import assert from 'node:assert/strict';
import { fileTextWith } from '../../../src/core/index/fileText';

describe('The text of a file', () => {
  const textOf = fileTextWith(TextDecoder);
  const bytesOf = (text: string) => new TextEncoder().encode(text);

  it('is what its bytes are in UTF-8, a byte order mark included', () => {
    for (const text of ['', '\uFEFF日本語 🍣\r\n', 'a\rb']) {
      assert.equal(textOf(bytesOf(text)), text);
    }
  });

  it('is not there for other encodings and for binary files', () => {
    assert.equal(textOf(Uint8Array.of(0x93, 0xfa)), undefined);
    assert.equal(textOf(bytesOf('a\0b')), undefined);
  });

  it('is there again after a file that has none', () => {
    assert.equal(textOf(Uint8Array.of(0xe6, 0x97)), undefined);
    assert.equal(textOf(bytesOf('a')), 'a');
  });
});
