import { firstInView } from './firstInView';
import { type BlockBoxes, firstVisible, lastVisible } from './topOfLine';

/**
 * The line of the file, with a fraction, that stands at the top of the viewport: the way back from `topOfLine`. Boxes are
 * measured from the top of the viewport, and so is `pageTop`.
 */
export function lineAtTop(blocks: BlockBoxes, pageTop: number): number {
  const last = lastVisible(blocks, firstInView(blocks) - 1);
  const next = firstVisible(blocks, last + 1);
  const above = last < 0 ? undefined : blocks.boxOf(last);
  const fromLine = above ? blocks.endOf(last) : 0;
  const fromTop = above ? above.bottom : pageTop;
  const box = blocks.boxOf(next);
  if (!box) {
    return fromLine;
  }
  return box.top > 0
    ? between(fromTop, box.top, fromLine, blocks.startOf(next))
    : between(box.top, box.bottom, blocks.startOf(next), blocks.endOf(next));
}

/** The line at 0, between one place above it and one below. */
function between(fromTop: number, toTop: number, fromLine: number, toLine: number): number {
  const part = toTop <= fromTop ? 1 : Math.min(1, Math.max(0, -fromTop / (toTop - fromTop)));
  return fromLine + part * (toLine - fromLine);
}
