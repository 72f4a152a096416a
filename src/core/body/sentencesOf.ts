import { type Span, span } from '../text/span';
import { type BodyParagraph, object } from './body';
import { visible } from './prose';

export interface Sentence {
  /** Without its full stop; worked out when asked for. */
  readonly span: Span;
  /** Without markup; what is said in 「」 or stands in brackets is one sign. */
  readonly text: string;
}

/** The sentences of a paragraph of Japanese that end with 。 */
export function sentencesOf({ prose, span: { start } }: BodyParagraph): readonly Sentence[] {
  const own = prose.replace(said, (found) => object.repeat(found.length));
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index, 0: sign } of own.matchAll(/[。！？!?]/g)) {
    const written = own.slice(from, index);
    const text = visible(written).trim();
    if (sign === '。' && text !== '') {
      const at = start + from;
      sentences.push({
        text,
        get span() {
          return withoutEdges(written, at);
        },
      });
    }
    from = index + 1;
  }
  return sentences;
}

const said = /「[^「」]*」|『[^『』]*』|（[^（）]*）|\([^()]*\)|“[^“”]*”/g;

/** Without white space and markup at both ends. */
function withoutEdges(written: string, at: number): Span {
  let [start, end] = [0, written.length];
  while (start < end && isEdge(written, start)) {
    start++;
  }
  while (end > start && isEdge(written, end - 1)) {
    end--;
  }
  return span(at + start, at + end);
}

function isEdge(text: string, index: number): boolean {
  return visible(text[index] ?? '').trim() === '';
}
