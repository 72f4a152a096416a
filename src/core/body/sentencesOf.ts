import { type Span, span } from '../text/span';
import { type BodyParagraph, object } from './body';
import { visible } from './prose';

export interface Sentence {
  /** Without its full stop. */
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
      const at = from + (/^[\s\u2060]*/.exec(written)?.[0].length ?? 0);
      const end = index - (/[\s\u2060]*$/.exec(written.slice(-longestMarkup))?.[0].length ?? 0);
      sentences.push({ span: span(start + at, start + end), text });
    }
    from = index + 1;
  }
  return sentences;
}

/** No sentence ends with more signs that readers don’t see; so far they are looked for. */
const longestMarkup = 300;

const said = /「[^「」]*」|『[^『』]*』|（[^（）]*）|\([^()]*\)|“[^“”]*”/g;
