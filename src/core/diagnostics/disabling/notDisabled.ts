import type { Post } from '../../posts/post';
import type { SiteView } from '../../site/siteView';
import { type Span, span } from '../../text/span';
import { type DisablingComment, disablingComments } from './disablingComment';

interface Found {
  readonly code: string;
  readonly span: Span;
}

/** What is left of findings when those are taken out that comments in the post silence. A finding is where it begins. */
export function notDisabled<F extends Found>(findings: readonly F[], post: Post, site: SiteView): readonly F[] {
  const comments = findings.length === 0 ? [] : disablingComments(post, site);
  if (comments.length === 0) {
    return findings;
  }
  const lines = new Map(comments.map((comment) => [comment, lineMeant(comment, comments, post)] as const));
  return findings.filter(({ code, span: { start } }) => {
    let isDisabled = false;
    for (const comment of comments) {
      const { directive, rules } = comment;
      if (rules.length > 0 && !rules.some(({ name }) => name === code)) {
        continue;
      }
      const line = lines.get(comment);
      if (directive === 'disable-file' || (line && line.start <= start && start < line.end)) {
        return false;
      }
      if ((directive === 'disable' || directive === 'enable') && comment.span.start <= start) {
        isDisabled = directive === 'disable';
      }
    }
    return !isDisabled;
  });
}

/** Whole lines, with their break; `end` lies behind the end of the text for the last one. */
function lineMeant(comment: DisablingComment, comments: readonly DisablingComment[], post: Post): Span | undefined {
  const { directive, isInFrontMatter, span: place } = comment;
  const { lines, text, frontMatter } = post;
  const lineOf = (offset: number): number => lines.positionAt(offset).line;
  const whole = (first: number, last: number): Span =>
    span(lines.startOfLine(first), lines.startOfLine(last + 1) + (lines.startOfLine(last + 1) === text.length ? 1 : 0));
  if (directive === 'disable-line') {
    return whole(lineOf(place.start), lineOf(place.end));
  }
  if (directive !== 'disable-next-line') {
    return undefined;
  }
  const others = new Set(comments.map(({ span: { start } }) => lineOf(start)));
  let line = lineOf(place.end) + 1;
  while (
    lines.startOfLine(line) < text.length &&
    (others.has(line) || /^\s*$/.test(text.slice(lines.startOfLine(line), lines.startOfLine(line + 1))))
  ) {
    line++;
  }
  // In front matter a field is meant with all that belongs to it: comments cannot stand everywhere in a value.
  const field = isInFrontMatter ? frontMatter.fields.find(({ keySpan }) => lineOf(keySpan.start) === line) : undefined;
  return whole(line, field ? lineOf(field.span.end) : line);
}
