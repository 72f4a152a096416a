import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ArticleBlock } from '../../../src/core/rendering/articleBlock';
import { relativeBlocks } from '../../../src/core/rendering/articleBlock';
import { blockPatch } from '../../../src/core/rendering/blockPatch';
import { kramdownRenderer } from '../../../src/core/rendering/kramdownRenderer';

const blocksOf = (body: string) => relativeBlocks(kramdownRenderer.render(body, 0, {}).blocks, 0);
const apply = (blocks: readonly ArticleBlock[], { from, deleteCount, insert }: ReturnType<typeof blockPatch>) => [
  ...blocks.slice(0, from),
  ...insert,
  ...blocks.slice(from + deleteCount),
];

describe('The patch between two articles', () => {
  const block = fc.record(
    { html: fc.constantFrom('a', 'b', 'c'), before: fc.nat(1), lines: fc.nat(1) },
    { noNullPrototype: true },
  );

  it('makes the new article out of the old one', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), fc.array(block, { maxLength: 8 }), (before, after) => {
        assert.deepEqual(apply(before, blockPatch(before, after)), after);
      }),
    );
  });

  it('is empty when nothing changed', () => {
    assert.deepEqual(blockPatch(blocksOf('a\n\nb'), blocksOf('a\n\nb')), { from: 2, deleteCount: 0, insert: [] });
  });

  it('holds one block when one paragraph changed', () => {
    const { from, deleteCount, insert } = blockPatch(blocksOf('a\n\nb\n\nc'), blocksOf('a\n\nB\n\nc'));
    assert.deepEqual([from, deleteCount, insert.length], [1, 1, 1]);
  });

  it('does not touch what follows a paragraph inserted at the top', () => {
    const { from, deleteCount, insert } = blockPatch(blocksOf('b\n\nc\n\nd\n'), blocksOf('a\n\nb\n\nc\n\nd\n'));
    assert.ok(from + deleteCount <= 1);
    assert.ok(insert.length <= 2);
  });
});
