/** Top and bottom, in pixels. */
export interface Box {
  readonly top: number;
  readonly bottom: number;
}

/** Blocks in the order of the page, with their lines in the file and their places. */
export interface BlockBoxes {
  readonly count: number;
  /** Zero-based first line of a block. */
  startOf(index: number): number;
  /** The line after the last one of a block. */
  endOf(index: number): number;
  /** Undefined for a block that shows nothing. */
  boxOf(index: number): Box | undefined;
}

/**
 * Where a line of the file, with a fraction, is on the page. Between the places that are known (the page's own top at line
 * 0, the edges of blocks) it moves evenly, so that slow scrolling stays smooth across a long block.
 */
export function topOfLine(line: number, blocks: BlockBoxes, pageTop: number): number {
  const index = lastVisible(blocks, lastStartingBy(blocks, line));
  const next = firstVisible(blocks, index + 1);
  const box = index < 0 ? undefined : blocks.boxOf(index);
  if (box && line < blocks.endOf(index)) {
    return between(line, blocks.startOf(index), blocks.endOf(index), box.top, box.bottom);
  }
  const fromLine = box ? blocks.endOf(index) : 0;
  const fromTop = box ? box.bottom : pageTop;
  const nextBox = blocks.boxOf(next);
  return nextBox ? between(line, fromLine, blocks.startOf(next), fromTop, nextBox.top) : fromTop;
}

function between(line: number, fromLine: number, toLine: number, fromTop: number, toTop: number): number {
  const part = toLine <= fromLine ? 1 : Math.min(1, Math.max(0, (line - fromLine) / (toLine - fromLine)));
  return fromTop + part * (toTop - fromTop);
}

/** Index of the last block that begins at the line or above; -1 when all begin below. */
function lastStartingBy(blocks: BlockBoxes, line: number): number {
  let low = -1;
  let high = blocks.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks.startOf(middle) <= line) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** From there upwards; -1 when nothing shows. */
export function lastVisible(blocks: BlockBoxes, from: number): number {
  let index = from;
  while (index >= 0 && !blocks.boxOf(index)) {
    index--;
  }
  return index;
}

/** From there downwards; `count` when nothing shows. */
export function firstVisible(blocks: BlockBoxes, from: number): number {
  let index = from;
  while (index < blocks.count && !blocks.boxOf(index)) {
    index++;
  }
  return index;
}
