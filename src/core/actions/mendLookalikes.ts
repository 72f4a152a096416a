import type { Fix } from '../diagnostics/rule';
import { type Message, message } from '../foundation/message';
import type { YamlProblem } from '../frontMatter/frontMatter';
import { lookalikeMessage, meantSign } from '../frontMatter/lookalike';
import { lineStartAt, lineTextEnd, nextLineStart } from '../frontMatter/yamlLine';
import type { Post } from '../posts/post';
import { type Span, span } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { furthestFix } from './furthestFix';

/** What Jekyll can't read only because a sign looks like another. */
export interface MendedLookalikes {
  readonly span: Span;
  readonly message: Message;
  readonly fix: Fix;
}

/**
 * The signs in the line of the problem that are taken for letters, where writing those that were meant mends it: a quote or
 * bracket that was to close, the dashes and blanks before items of a list, the sign before a comment. Undefined for all else.
 */
export function mendLookalikes(post: Post, problem: YamlProblem): MendedLookalikes | undefined {
  if (problem.cause === 'full-width-colon' || problem.cause === 'missing-space') {
    return undefined;
  }
  const line = lineOf(post, problem.span.start);
  const ways = [allOf(post, line, '\'"'), lastOf(post, line, '\'"'), allOf(post, line, '[]{}'), allBefore(post, line)];
  const best = furthestFix(
    post,
    ways.filter((edits) => edits.length > 0).map((edits) => ({ edits })),
  );
  const first = best?.edits[0];
  if (!best || !first) {
    return undefined;
  }
  const place = firstLookalike(post.text, first.span);
  return {
    span: place,
    message: lookalikeMessage(post.text.slice(place.start, place.end)),
    fix: { title: message('Write the signs that YAML knows'), edits: best.edits },
  };
}

/** An edit may begin with signs that stay. */
function firstLookalike(text: string, { start, end }: Span): Span {
  let at = start;
  while (at < end - 1 && meantSign(text[at] ?? '') === undefined) {
    at++;
  }
  return span(at, at + 1);
}

function lineOf({ text, frontMatter: { yaml } }: Post, offset: number): Span {
  return span(lineStartAt(text, offset, yaml.start), lineTextEnd(text, offset, yaml.end));
}

/** Writes those of the signs that are looked like in the line. */
function allOf({ text }: Post, line: Span, signs: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  for (let i = line.start; i < line.end; i++) {
    const newText = meantSign(text[i] ?? '');
    if (newText !== undefined && signs.includes(newText)) {
      edits.push({ span: span(i, i + 1), newText });
    }
  }
  return edits;
}

function lastOf(post: Post, line: Span, signs: string): readonly TextEdit[] {
  return allOf(post, line, signs).slice(-1);
}

/** What stands before a comment or the items of a list: in the line, and in those that follow it and begin like it. */
function allBefore(post: Post, line: Span): readonly TextEdit[] {
  const { text, frontMatter } = post;
  const limit = frontMatter.yaml.end;
  const edits: TextEdit[] = [];
  for (let start = line.start; start < limit; start = nextLineStart(text, start, limit)) {
    const before = /^([ \u00a0\u3000]*)(?:(＃)|([-－–—―ー・])([ \u00a0\u3000]+)(?=\S))?/.exec(
      text.slice(start, lineTextEnd(text, start, limit)),
    );
    const [whole = '', indent = '', comment, dash, gap = ''] = before ?? [];
    const newText = indent.replaceAll(/[\u00a0\u3000]/g, '  ') + (comment ? '#' : dash ? '- ' : '');
    if (newText === whole || (newText.trim() === '' && start > line.start)) {
      break;
    }
    const from = indent.search(/[\u00a0\u3000]/);
    const kept = from < 0 ? indent.length : from;
    edits.push({
      span: span(start + kept, start + indent.length + (comment ?? dash ?? '').length + gap.length),
      newText: newText.slice(kept),
    });
  }
  return edits;
}
