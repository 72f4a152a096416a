import { type Span, span } from '../text/span';
import { type BodyParagraph, markup } from './body';
import { visible } from './prose';

export interface Sentence {
  /** Without its full stop; worked out when asked for. */
  readonly span: Span;
  /** The last few characters that readers see. */
  readonly ending: string;
}

/** The sentences of a paragraph of Japanese that end with 。, but for what is said in 「」 or stands in brackets. */
export function sentencesOf({ prose, span: { start } }: BodyParagraph): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let depth = 0;
  for (const { index, 0: sign } of prose.matchAll(/[「『（(」』）)。！？!?]/g)) {
    if (opening.includes(sign)) {
      depth++;
    } else if (closing.includes(sign)) {
      depth = Math.max(0, depth - 1);
    } else if (depth === 0) {
      if (sign === '。') {
        const [begin, end] = [from, index];
        sentences.push({
          ending: visible(prose.slice(Math.max(begin, end - longestEnding), end))
            .trimEnd()
            .slice(-shownEnding),
          get span() {
            return withoutEdges(prose, begin, end, start);
          },
        });
      }
      from = index + 1;
    }
  }
  return sentences;
}

const opening = '「『（(';
const closing = '」』）)';
/** So far signs that readers don't see are looked through. */
const longestEnding = 40;
const shownEnding = 8;

/** Without white space and markup at both ends. */
function withoutEdges(prose: string, begin: number, stop: number, offset: number): Span {
  let [start, end] = [begin, stop];
  while (start < end && isEdge(prose[start])) {
    start++;
  }
  while (end > start && isEdge(prose[end - 1])) {
    end--;
  }
  return span(offset + start, offset + end);
}

function isEdge(sign: string | undefined): boolean {
  return sign === markup || sign?.trim() === '';
}
