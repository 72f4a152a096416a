import { type Span, span } from '../text/span';
import { endOfFields } from './endOfFields';
import { isLikeFence } from './fenceLine';
import { fieldFacts } from './fieldFacts';
import type { FrontMatter } from './frontMatter';
import { readFrontMatter } from './readFrontMatter';
import { lineTextEnd, nextLineStart } from './yamlLine';

/** Where front matter that goes on for too long was meant to end. */
export type MeantEnd =
  /** At a line that looks like a fence. */
  | { readonly fence: Span }
  /** Behind the last field; an offset. */
  | { readonly after: number };

/**
 * Of front matter that is never closed, or only by a `---` that was meant as a rule in the article; undefined where it is
 * closed, or never was front matter.
 */
export function meantEnd(text: string, frontMatter: FrontMatter): MeantEnd | undefined {
  const { state, problem } = frontMatter;
  if (state === 'absent' || (state === 'complete' && !problem)) {
    return undefined;
  }
  const fence = likeFence(text, frontMatter);
  if (fence) {
    return { fence };
  }
  const after = state === 'complete' && !isProse(text, frontMatter) ? undefined : endOfFields(frontMatter, text);
  return after === undefined ? undefined : { after };
}

/** The first line that looks like a fence, where all before it is front matter that Jekyll could read. */
function likeFence(text: string, { yaml }: FrontMatter): Span | undefined {
  const limit = Math.min(yaml.end, yaml.start + farthest);
  for (let line = yaml.start; line < limit; line = nextLineStart(text, line, yaml.end)) {
    const place = span(line, lineTextEnd(text, line, yaml.end));
    if (isLikeFence(text.slice(place.start, place.end))) {
      const { fields, problem } = readFrontMatter(`---\n${text.slice(yaml.start, line)}---\n`);
      return !problem && fields.some(({ key }) => fieldFacts.has(key)) ? place : undefined;
    }
  }
  return undefined;
}

/** In UTF-16 units; no front matter is longer. */
const farthest = 8000;

function isReadable(fields: string): boolean {
  return readFrontMatter(`---\n${fields}---\n`).problem === undefined;
}

/** Whether Jekyll stops at the article: at a sentence after fields that are in order, with none after it. */
function isProse(text: string, frontMatter: FrontMatter): boolean {
  const { problem, yaml, fields } = frontMatter;
  const end = endOfFields(frontMatter, text);
  if (!problem || end === undefined || problem.span.start <= end || !/^\r?\n[ \t]*\r?\n/.test(text.slice(end))) {
    return false;
  }
  const line = text.slice(problem.span.start, lineTextEnd(text, problem.span.start, yaml.end));
  const isSentence = /[.!?。！？]\s*$|^(?:[*_>#<!|]|\d+[.)])/.test(line) || line.length > longest || isLikeFence(line);
  const isLast = !fields.some(({ key, keySpan, hasColon }) => hasColon && keySpan.start > end && fieldFacts.has(key));
  return isSentence && isLast && isReadable(`${text.slice(yaml.start, end)}\n`);
}

/** In UTF-16 units: a longer line is no name of a field without its colon. */
const longest = 40;
