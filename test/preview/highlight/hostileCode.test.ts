import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { highlight } from '../../../src/preview/highlight/highlight';
import { languageNamed } from '../../../src/preview/languageNames';
import { processorTime } from '../../support/processorTime';

const languages = [
  ...new Set(
    [...readFileSync('test/preview/highlight/samples.md', 'utf8').matchAll(/^`{3,}([^\s`]+)$/gm)].flatMap(
      ([, name = '']) => languageNamed(name) ?? [],
    ),
  ),
];

const pieces = ['a', ' ', '"', "'", '`', '${', '<a ', '/*', '<<~A\n', '> a', 'a: b, ', 'a.', 'a\n'];

describe('Code that would hurt', () => {
  it('is read in a moment, whatever is repeated in lines of 60 characters', () => {
    for (const language of languages) {
      for (const piece of pieces) {
        const line = `${piece.repeat(60 / piece.length)}\n`;
        const code = line.repeat(3000 / line.length);
        const took = processorTime(() => highlight(code, language));
        assert.ok(took < 1000, `${took} ms for ${language} with ${JSON.stringify(piece)}`);
      }
    }
  });

  it('keeps one colour where it is one line or one gap of many thousand characters', () => {
    for (const code of ['a'.repeat(100_000), '\n'.repeat(100_000), '${'.repeat(50_000)]) {
      assert.deepEqual(highlight(code, 'javascript'), [{ text: code, rougeClass: '' }]);
    }
  });

  it('is coloured where it is merely long', () => {
    assert.ok(highlight('const a = 1; // and a word or two\n'.repeat(5000), 'javascript').length > 5000);
  });
});
