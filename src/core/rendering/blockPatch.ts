import type { ArticleBlock } from './articleBlock';

/** Turns one list of blocks into another by replacing one run of them. */
export interface BlockPatch {
  /** Index of the first block to replace. */
  readonly from: number;
  readonly deleteCount: number;
  readonly insert: readonly ArticleBlock[];
}

/** The smallest run, found from both ends: an edit touches a block or two, and comparing strings costs next to nothing. */
export function blockPatch(before: readonly ArticleBlock[], after: readonly ArticleBlock[]): BlockPatch {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && sameBlock(before[from], after[from])) {
    from++;
  }
  let kept = 0;
  while (kept < shorter - from && sameBlock(before.at(-1 - kept), after.at(-1 - kept))) {
    kept++;
  }
  return { from, deleteCount: before.length - kept - from, insert: after.slice(from, after.length - kept) };
}

function sameBlock(a: ArticleBlock | undefined, b: ArticleBlock | undefined): boolean {
  return a?.html === b?.html && a?.before === b?.before && a?.lines === b?.lines;
}
