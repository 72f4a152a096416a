import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { highlight } from '../../../src/preview/highlight/highlight';
import { languageNamed } from '../../../src/preview/languageNames';
import { type RougePieces, sameClasses } from './sameClasses';

interface Sample {
  readonly language: string;
  readonly pieces: RougePieces;
}

/** Written by `node build/rougeFixtures.mjs`, which asks rouge. */
const samples: readonly Sample[] = JSON.parse(readFileSync('test/preview/highlight/rougePieces.json', 'utf8'));

/** Percent of characters; where none is given, 90. Small samples full of rare things. */
const atLeast: Readonly<Record<string, number>> = { csharp: 89, dart: 85, php: 85, swift: 85 };

describe('Code of our own has the classes that rouge gives it', () => {
  for (const { language, pieces } of samples) {
    it(language, () => {
      const { all, same } = sameClasses(language, pieces);
      const percent = (100 * same) / all;
      assert.ok(percent >= (atLeast[language] ?? 90), `${percent.toFixed(1)} % of ${all} characters`);
    });
  }

  it('and keeps its text', () => {
    for (const { language, pieces } of samples) {
      const code = pieces.map(([, text]) => text).join('');
      // Read as any language, not its own alone.
      for (const other of samples) {
        const read = highlight(code, languageNamed(other.language) ?? '');
        assert.equal(read.map(({ text }) => text).join(''), code, `${language} read as ${other.language}`);
      }
    }
  });

  it('for each language that has a name', () => {
    const names = new Set(samples.map(({ language }) => languageNamed(language)));
    assert.ok(!names.has(undefined));
    assert.deepEqual(
      [...names].filter((name) => name && highlight('"a" 1 <b> # + {{ c }}\n+ d\n$ e', name).length === 1),
      [],
    );
  });
});
