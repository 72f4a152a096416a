import { type BlockBoxes, firstVisible } from './topOfLine';

/**
 * Index of the first block that reaches below the top of the viewport; `count` when all end above it. By halving:
 * measuring every block of a long article would cost more than what it is measured for.
 */
export function firstInView(blocks: BlockBoxes): number {
  let low = 0;
  let high = blocks.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    const measured = firstVisible(blocks, middle);
    const box = blocks.boxOf(measured);
    if (measured < high && box && box.bottom <= 0) {
      low = measured + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
