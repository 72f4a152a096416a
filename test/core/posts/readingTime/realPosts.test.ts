import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { defaultReadingSpeeds, readingTime } from '../../../../src/core/posts/readingTime/readingTime';

const oracle = '../shared/oracle/posts.jsonl.gz';
const seed = '../shared/seed/post.md';

describe('Reading time of real posts', () => {
  it('is that of the text in the HTML that Jekyll makes of them', function () {
    if (!isThere(oracle)) this.skip();
    const lines = gunzipSync(readFileSync(oracle)).toString().trim().split('\n');
    // Each tenth one, since parsing all their HTML takes seconds.
    const sample = lines.filter((_, index) => index % 10 === 0);
    const posts = sample.map((line) => JSON.parse(line) as { readonly src: string; readonly gfm: string });
    const offs = posts.map(({ src, gfm }) => {
      const expected = secondsOfHtml(gfm);
      return Math.abs(readingTime(src, defaultReadingSpeeds).seconds - expected) / Math.max(expected, 30);
    });
    const near = offs.filter((off) => off <= 0.05).length / offs.length;
    const mean = offs.reduce((sum, off) => sum + off, 0) / offs.length;
    console.log(`      ${(near * 100).toFixed(1)} % within 5 %, ${(mean * 100).toFixed(2)} % off in the mean`);
    // The rest: tables of contents that kramdown writes, Markdown it leaves as it is inside HTML, broken links.
    assert.ok(near >= 0.97, `${near}`);
    assert.ok(mean <= 0.01, `${mean}`);
  });

  it('is eight minutes for the seed post, by its characters and words counted another way', function () {
    if (!isThere(seed)) this.skip();
    const body = readFileSync(seed, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const { minutes, parts } = readingTime(body, defaultReadingSpeeds);
    assert.equal(minutes, 8);
    assert.deepEqual(
      parts.map(({ kind, count }) => [kind, count]),
      [
        ['cjk', body.match(wide)?.length],
        ['words', body.replace(/^\d\. /gm, '').match(/[\w.]*\w/g)?.length],
      ],
    );
  });
});

function isThere(file: string): boolean {
  if (existsSync(file)) return true;
  console.log(`      ${file} is absent: reading time not compared with it`);
  return false;
}

const wide = /[\u3001-\u9fff\uf900-\ufaff\uff01-\uff9d\u{20000}-\u{3ffff}]/gu;

/** Counted with other means than the ones tested: an HTML parser and patterns over its text. */
function secondsOfHtml(html: string): number {
  const shown = { prose: '', codeLines: 0, images: 0 };
  collect(parseFragment(html), shown);
  const hangul = /[\uac00-\ud7a3]/g;
  const words = shown.prose
    .replace(wide, ' ')
    .replace(hangul, ' ')
    .match(/https?:[^\s()[\]]+|[\p{L}\p{N}_]+(?:[.,:'’@~*-][\p{L}\p{N}_]+)*/gu);
  const images = Array.from({ length: shown.images }, (_, index) => Math.max(3, 12 - index));
  return (
    ((shown.prose.match(wide)?.length ?? 0) + (shown.prose.match(hangul)?.length ?? 0)) * 0.12 +
    ((words?.length ?? 0) * 60) / 238 +
    shown.codeLines * 1.5 +
    images.reduce((sum, one) => sum + one, 0)
  );
}

function collect(
  node: DefaultTreeAdapterTypes.Node,
  shown: { prose: string; codeLines: number; images: number },
): void {
  if ('value' in node) shown.prose += node.value;
  if (!('childNodes' in node)) return;
  if (['script', 'style', 'rt', 'rp', 'sup'].includes(node.nodeName)) return;
  if (node.nodeName === 'img') shown.images++;
  if (node.nodeName === 'pre') {
    const code = { prose: '', codeLines: 0, images: 0 };
    for (const child of node.childNodes) collect(child, code);
    shown.codeLines += code.prose.split('\n').filter((line) => line.trim() !== '').length;
    return;
  }
  for (const child of node.childNodes) collect(child, shown);
  if (!/^(?:a|b|code|del|em|i|span|strong|sub|u)$/.test(node.nodeName)) shown.prose += '\n';
}
