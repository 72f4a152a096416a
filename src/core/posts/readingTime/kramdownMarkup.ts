import type { BodyScan } from './bodyScan';

/**
 * At a `{`: goes past attribute lists (`{: .wide}`, `{:toc}`), a heading's `{#id}`, and extensions (`{::options /}`), of
 * which `{::comment}` takes its text along. https://kramdown.gettalong.org/syntax.html#extensions
 */
export function skipKramdownMarkup(scan: BodyScan, at: number): number | undefined {
  const end = scan.endOf(attributeList, at) ?? scan.endOf(headingId, at);
  if (end === undefined) return undefined;
  scan.counter.endWord();
  const comment = scan.endOf(commentStart, at);
  return (comment === undefined ? undefined : scan.kramdownCommentEnd.from(comment)?.end) ?? end;
}

const attributeList = /\{:[^{}\n]*\}/y;
const headingId = /\{#[\w:-]+\}/y;
const commentStart = /\{::comment\}/y;
