import assert from 'node:assert/strict';
import fc from 'fast-check';
import { unifiedDiff } from '../../src/cli/unifiedDiff';
import { applyEdits, type TextEdit } from '../../src/core/text/textEdit';

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('');

/** What a program makes of a text that reads the diff; it insists on every line that it is told of. */
function patched(text: string, diff: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const result: string[] = [];
  let at = 0;
  for (const [, start = '', count = '', added = '', body = ''] of diff.matchAll(
    /^@@ -(\d+),(\d+) \+(\d+),\d+ @@\n((?:[-+ \\][^\n]*\n)*)/gm,
  )) {
    const from = Number(count) === 0 ? Number(start) : Number(start) - 1;
    result.push(...lines.slice(at, from));
    at = from;
    assert.ok(result.length === Number(added) - 1 || result.length === Number(added));
    for (const [, sign, line = '', noBreak] of body.matchAll(/^([-+ ])([^\n]*\n)(\\[^\n]*\n)?/gm)) {
      const written = noBreak === undefined ? line : line.slice(0, -1);
      if (sign !== '+') {
        assert.equal(lines[at++], written);
      }
      if (sign !== '-') {
        result.push(written);
      }
    }
  }
  return [...result, ...lines.slice(at)].join('');
}

describe('a diff', () => {
  const cases: readonly (readonly [name: string, text: string, edits: readonly TextEdit[], diff: string])[] = [
    ['of nothing', 'a\n', [], ''],
    ['of an edit that changes nothing', 'a\n', [edit(0, 1, 'a')], ''],
    ['of a word', 'a\nb\nc\n', [edit(2, 3, 'x')], '@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n'],
    ['of a line put in', 'a\nb\n', [edit(2, 2, 'x\n')], '@@ -1,2 +1,3 @@\n a\n+x\n b\n'],
    ['of a line taken out', 'a\nb\nc\n', [edit(2, 4, '')], '@@ -1,3 +1,2 @@\n a\n-b\n c\n'],
    ['of an empty text', '', [edit(0, 0, 'x\n')], '@@ -0,0 +1,1 @@\n+x\n'],
    [
      'of a last line without a break',
      'a',
      [edit(1, 1, 'b')],
      '@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+ab\n\\ No newline at end of file\n',
    ],
    ['of two words in a line', 'abc\n', [edit(0, 1, 'x'), edit(2, 3, 'y')], '@@ -1,1 +1,1 @@\n-abc\n+xby\n'],
    [
      'of places far apart',
      numbered(20),
      [edit(2, 3, 'x'), edit(39, 41, 'y\nz')],
      '@@ -1,5 +1,5 @@\n 1\n-2\n+x\n 3\n 4\n 5\n@@ -14,7 +14,8 @@\n 14\n 15\n 16\n-17\n+y\n+z\n 18\n 19\n 20\n',
    ],
  ];
  for (const [name, text, edits, diff] of cases) {
    it(`${name} is as other programs write it`, () =>
      assert.equal(
        unifiedDiff('_posts/a.md', text, edits),
        diff === '' ? '' : `--- a/_posts/a.md\n+++ b/_posts/a.md\n${diff}`,
      ));
  }

  it('leads from any text to the edited one', () => {
    const piece = fc.constantFrom('a', 'b\n', '\n', 'c\r\n', '');
    const written = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(
        written,
        fc.array(fc.nat(60), { maxLength: 8 }),
        fc.array(written, { maxLength: 4 }),
        (text, places, texts) => {
          const offsets = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
          const edits = texts.flatMap((newText, index) => {
            const [start, end] = [offsets[2 * index], offsets[2 * index + 1]];
            return start === undefined || end === undefined ? [] : [edit(start, end, newText)];
          });
          assert.equal(patched(text, unifiedDiff('a.md', text, edits)), applyEdits(text, edits));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
