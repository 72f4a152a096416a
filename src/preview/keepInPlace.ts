import type { BlockList } from './blockList';
import { firstInView } from './firstInView';

/** A run of blocks that is about to be replaced. */
export interface BlockRun {
  readonly from: number;
  readonly deleteCount: number;
}

/** Changes the page so that what is being read stays where it is, however tall the header and the blocks above become. */
export function keepInPlace<T>(blocks: BlockList, replaced: BlockRun, window: Window, change: () => T): T {
  const kept = window.scrollY > 0 ? keptBlockInView(blocks, replaced, window.innerHeight) : undefined;
  const mark = kept && blocks.markOf(kept.index);
  const result = change();
  const index = mark && blocks.indexOf(mark);
  const top = index === undefined ? undefined : blocks.boxOf(index)?.top;
  if (kept && top !== undefined && Math.abs(top - kept.top) >= 1) {
    window.scrollBy({ top: top - kept.top, behavior: 'instant' });
  }
  return result;
}

/** The uppermost block in view that the change leaves alone. */
function keptBlockInView(
  blocks: BlockList,
  { from, deleteCount }: BlockRun,
  height: number,
): { readonly index: number; readonly top: number } | undefined {
  for (let index = firstInView(blocks); index < blocks.count; index++) {
    const box = blocks.boxOf(index);
    if (box && box.top > height) {
      return undefined;
    }
    if (box && (index < from || index >= from + deleteCount)) {
      return { index, top: box.top };
    }
  }
  return undefined;
}
