import type { Fix } from '../diagnostics/rule';
import { readFrontMatter } from '../frontMatter/readFrontMatter';
import type { Post } from '../posts/post';
import { applyEdits, type TextEdit } from '../text/textEdit';

/**
 * Of fixes for what Jekyll can't read the one after which it reads furthest, tried out; of equal ones the first. Undefined
 * where each leaves the problem there. What stands behind the problem may be wrong too.
 */
export function furthestFix<Candidate extends Pick<Fix, 'edits'>>(
  post: Post,
  candidates: Iterable<Candidate>,
): Candidate | undefined {
  let best: Candidate | undefined;
  let furthest = 0;
  for (const candidate of candidates) {
    const readable = readableAfter(post, candidate.edits);
    if (readable > furthest) {
      best = candidate;
      furthest = readable;
    }
  }
  return best;
}

/** How far behind the edits nothing is wrong, in UTF-16 units; 0 where something in them still is. */
function readableAfter({ text, frontMatter }: Post, edits: readonly TextEdit[]): number {
  const { problem } = readFrontMatter(applyEdits(text.slice(0, frontMatter.body.start), edits));
  if (!problem) {
    return Number.POSITIVE_INFINITY;
  }
  const added = edits.reduce((sum, { span: { start, end }, newText }) => sum + newText.length - (end - start), 0);
  const mendedUntil = edits.reduce((last, { span: { end } }) => Math.max(last, end), 0) + added;
  return Math.max(0, problem.span.start - mendedUntil + 1);
}
