import type { FrontMatter } from './frontMatter';
import { readByParsing } from './readByParsing';
import { readPlainly } from './readPlainly';
import { splitFrontMatter } from './splitFrontMatter';

/** The front matter of any text. Never throws. */
export function readFrontMatter(text: string): FrontMatter {
  const pieces = splitFrontMatter(text);
  const plain = pieces.state === 'complete' ? readPlainly(text, pieces) : undefined;
  return plain ? { ...pieces, ...plain, problem: undefined } : readByParsing(text, pieces);
}
