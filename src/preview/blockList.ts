import type { PreviewBlock } from '../protocol/previewArticle';
import type { BlockBoxes, Box } from './topOfLine';

/** A block on the page: its nodes are those between its mark and the mark of the next. */
interface PlacedBlock {
  /** A comment, so that no selector of a stylesheet notices it. */
  readonly mark: Comment;
  readonly html: string;
  readonly before: number;
  readonly lines: number;
}

export interface BlockChange {
  readonly bodyLine: number;
  readonly from: number;
  readonly deleteCount: number;
  readonly blocks: readonly PreviewBlock[];
}

/** Where blocks stand: all there is in an element, or between two nodes, wherever these are put. */
export type BlockPlace =
  | { readonly root: Element; readonly after?: undefined; readonly before?: undefined }
  | { readonly root?: undefined; readonly after: ChildNode; readonly before: ChildNode };

function rootOf({ root, after }: BlockPlace): ParentNode & Node {
  const parent = root ?? after.parentNode;
  if (!parent) {
    throw new Error('The place of the blocks is nowhere');
  }
  return parent;
}

/** The blocks of the body in the page, replaced run by run; what didn't change keeps its nodes. */
export class BlockList implements BlockBoxes {
  #place: BlockPlace;
  readonly #render: (html: string) => DocumentFragment;
  #blocks: readonly PlacedBlock[] = [];
  /** First line of each block. */
  #starts: readonly number[] = [];

  constructor(place: BlockPlace, render: (html: string) => DocumentFragment) {
    this.#place = place;
    this.#render = render;
  }

  get count(): number {
    return this.#blocks.length;
  }

  startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }

  endOf(index: number): number {
    return this.startOf(index) + (this.#blocks[index]?.lines ?? 0);
  }

  /** In the coordinates of the viewport; undefined for a block with nothing to see. */
  boxOf(index: number): Box | undefined {
    const block = this.#blocks[index];
    if (!block) {
      return undefined;
    }
    const range = block.mark.ownerDocument.createRange();
    range.setStartAfter(block.mark);
    const next = this.#blocks[index + 1]?.mark ?? this.#place.before;
    if (next) {
      range.setEndBefore(next);
    } else {
      const root = rootOf(this.#place);
      range.setEnd(root, root.childNodes.length);
    }
    const { top, bottom, height } = range.getBoundingClientRect();
    return height === 0 ? undefined : { top, bottom };
  }

  /** Where a block is now; undefined when it was replaced. */
  indexOf(mark: Comment): number | undefined {
    const index = this.#blocks.findIndex((block) => block.mark === mark);
    return index < 0 ? undefined : index;
  }

  markOf(index: number): Comment | undefined {
    return this.#blocks[index]?.mark;
  }

  showAll(bodyLine: number, blocks: readonly PreviewBlock[]): void {
    const { after, before } = this.#place;
    removeUntil(after ? after.nextSibling : rootOf(this.#place).firstChild, before ?? null);
    this.#blocks = [];
    this.change({ bodyLine, from: 0, deleteCount: 0, blocks });
  }

  /** Takes the blocks elsewhere, as they are. */
  moveTo(place: BlockPlace): void {
    const { after, before } = this.#place;
    const root = rootOf(place);
    const nodes: ChildNode[] = [];
    for (
      let node = after ? after.nextSibling : rootOf(this.#place).firstChild;
      node && node !== before;
      node = node.nextSibling
    ) {
      nodes.push(node);
    }
    for (const node of nodes) {
      root.insertBefore(node, place.before ?? null);
    }
    this.#place = place;
  }

  /** The elements that are new; undefined, and nothing done, when the change doesn't fit what is shown. */
  change({ bodyLine, from, deleteCount, blocks }: BlockChange): readonly Element[] | undefined {
    if (from + deleteCount > this.#blocks.length) {
      return undefined;
    }
    const replaced = this.#blocks.slice(from, from + deleteCount);
    const following = this.#blocks[from + deleteCount]?.mark ?? this.#place.before ?? null;
    const added: Element[] = [];
    const placed = blocks.map((block, index) => {
      const old = replaced[index];
      if (old?.html === block.html) {
        return { ...block, mark: old.mark };
      }
      const end: ChildNode | null = replaced[index + 1]?.mark ?? following;
      if (old) {
        removeUntil(old.mark, end);
      }
      return this.#put(block, end, added);
    });
    for (let index = blocks.length; index < replaced.length; index++) {
      removeUntil(replaced[index]?.mark ?? null, replaced[index + 1]?.mark ?? following);
    }
    this.#blocks = [...this.#blocks.slice(0, from), ...placed, ...this.#blocks.slice(from + deleteCount)];
    this.#countLines(bodyLine);
    return added;
  }

  #put(block: PreviewBlock, end: ChildNode | null, added: Element[]): PlacedBlock {
    const root = rootOf(this.#place);
    const mark = (root.ownerDocument as Document).createComment('');
    const nodes = this.#render(block.html);
    added.push(...nodes.children);
    root.insertBefore(mark, end);
    root.insertBefore(nodes, end);
    return { ...block, mark };
  }

  #countLines(bodyLine: number): void {
    let reached = bodyLine;
    this.#starts = this.#blocks.map(({ before, lines }) => {
      const start = reached + before;
      reached = start + lines;
      return start;
    });
  }
}

function removeUntil(first: ChildNode | null, end: ChildNode | null): void {
  for (let node = first; node && node !== end; ) {
    const next = node.nextSibling;
    node.remove();
    node = next;
  }
}
