import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { languageNamed } from '../../../src/preview/languageNames';
import { type RougePieces, sameClasses } from './sameClasses';

const oracle = '../shared/oracle/posts.jsonl.gz';
const block =
  /<div class="language-([^"\s]+) highlighter-rouge"><div class="highlight"><pre class="highlight"><code>([\s\S]*?)<\/code>/g;

describe('Code of real posts', () => {
  it('has the classes of rouge for at least 90 % of characters in each of the ten most used languages', function () {
    if (!existsSync(oracle)) {
      console.log(`      not measured: ${oracle} is not there`);
      this.skip();
    }
    const found = new Map<
      string,
      { blocks: number; all: number; same: number; visible: number; visibleSame: number }
    >();
    for (const line of gunzipSync(readFileSync(oracle)).toString('utf8').trim().split('\n')) {
      const { gfm } = JSON.parse(line) as { gfm: string };
      for (const [, name = '', html = ''] of gfm.matchAll(block)) {
        // Names that are coloured by nobody here count too, under their own.
        const language = languageNamed(name) ?? name;
        if (language === 'plaintext' || language === 'text') {
          continue;
        }
        const counts = sameClasses(language, piecesIn(html));
        const sum = found.get(language) ?? { blocks: 0, all: 0, same: 0, visible: 0, visibleSame: 0 };
        sum.blocks++;
        for (const key of ['all', 'same', 'visible', 'visibleSame'] as const) {
          sum[key] += counts[key];
        }
        found.set(language, sum);
      }
    }
    const ten = [...found].sort(([, a], [, b]) => b.blocks - a.blocks).slice(0, 10);
    const low: string[] = [];
    for (const [language, { blocks, all, same, visible, visibleSame }] of ten) {
      const told = `${language}: ${percent(same, all)} % of ${all} characters, ${percent(visibleSame, visible)} % without white space, in ${blocks} blocks`;
      console.log(`      ${told}`);
      if (same / all < 0.9) {
        low.push(told);
      }
    }
    assert.equal(ten.length, 10);
    assert.deepEqual(low, []);
  });
});

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** rouge's spans hold no others. */
function piecesIn(html: string): RougePieces {
  return [...html.matchAll(/<span class="([^"]*)">([^<]*)<\/span>|[^<]+/g)].map(
    ([all, rougeClass = '', text = all]) => [
      rougeClass,
      text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity),
    ],
  );
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}
