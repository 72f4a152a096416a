import { type Span, span } from '../text/span';
import { isLikeFence } from './fenceLine';
import { fieldFacts } from './fieldFacts';
import type { FrontMatter } from './frontMatter';
import { readFrontMatter } from './readFrontMatter';
import { lineTextEnd, nextLineStart } from './yamlLine';

/** Fields between two lines that were meant as fences, where Jekyll sees no front matter. */
export interface UnseenFrontMatter {
  /** The line before the fields, without its break; empty where there is none. */
  readonly opening: Span;
  /** The fields, up to the line after them. */
  readonly yaml: Span;
  /** The line after the fields, without its break. */
  readonly closing: Span;
}

/** In UTF-16 units; a text before front matter, and front matter, are shorter. */
const farthest = 4000;

/** The front matter that a text was meant to have; undefined where it has one, and where it shows none. */
export function unseenFrontMatter(text: string, { state, bom }: FrontMatter): UnseenFrontMatter | undefined {
  if (state !== 'absent') {
    return undefined;
  }
  const limit = Math.min(text.length, bom.end + farthest);
  let opening = span(bom.end, bom.end);
  for (let line = bom.end; line < limit; line = nextLineStart(text, line, text.length)) {
    const place = span(line, lineTextEnd(text, line, text.length));
    if (!isLikeFence(text.slice(place.start, place.end))) {
      continue;
    }
    const yaml = span(opening.end === opening.start ? bom.end : nextLineStart(text, opening.end, text.length), line);
    if (holdsFields(text, yaml)) {
      return { opening, yaml, closing: place };
    }
    opening = place;
  }
  return undefined;
}

/** Whether it would be front matter between fences, with at least one field that Jekyll or a theme reads. */
function holdsFields(text: string, yaml: Span): boolean {
  const written = text.slice(yaml.start, yaml.end);
  const { fields, problem } = readFrontMatter(`---\n${written}---\n`);
  return problem === undefined && fields.some(({ key }) => fieldFacts.has(key));
}
