import type { Field } from '../../frontMatter/frontMatter';
import { excerptSeparator, excerptSource } from '../../posts/excerpt/excerptSource';
import type { Post } from '../../posts/post';
import type { SiteView } from '../../site/siteView';
import { type Span, span } from '../../text/span';
import { applyEdits, type TextEdit } from '../../text/textEdit';
import type { Diagnostic } from '../runRules';
import { disablingComments } from './disablingComment';

/** See docs/decisions/0010: the bundler turns the call into a file of its own, or into a module that runs when it is called. */
declare function require(module: '../../rendering/kramdownRenderer'): typeof import('../../rendering/kramdownRenderer');

export interface DisablingPlace {
  readonly post: Post;
  readonly site: SiteView;
  readonly diagnose: (post: Post) => readonly Diagnostic[];
}

type Found = Pick<Diagnostic, 'code' | 'span'>;

/**
 * The comment that silences a rule where it has found something: of all places for it the first where the finding goes, all
 * others stay, and readers see what they saw before. Undefined where there is none, as above the first line of a post.
 */
export function disableInLine(place: DisablingPlace, found: Found): readonly TextEdit[] | undefined {
  const { frontMatter } = place.post;
  const isBelow = found.span.start >= frontMatter.body.start && frontMatter.state !== 'unterminated';
  return isBelow
    ? proven(place, found, linesInBody(place.post, found))
    : proven(place, found, fieldLine(place.post, found));
}

/** The comment that silences a rule in the whole post. */
export function disableInFile(place: DisablingPlace, found: Found): readonly TextEdit[] | undefined {
  const { text, frontMatter, lineBreak } = place.post;
  const { code } = found;
  const candidates: TextEdit[][] = [];
  if (frontMatter.state === 'complete') {
    const comments = disablingComments(place.post, place.site);
    const names = comments.find((each) => each.directive === 'disable-file' && each.isInFrontMatter)?.rules.at(-1);
    candidates.push(
      names
        ? [insertion(names.span.end, ` ${code}`)]
        : [insertion(frontMatter.yaml.start, `# postwright-disable-file ${code}${lineBreak}`)],
    );
  }
  const gap = /(?:^|\n)$/.test(text) ? lineBreak : lineBreak + lineBreak;
  candidates.push([insertion(text.length, `${gap}<!-- postwright-disable-file ${code} -->${lineBreak}`)]);
  return proven(place, found, candidates);
}

/** The field that a place in front matter belongs to. */
export function fieldAround({ frontMatter: { state, fields } }: Post, { start }: Span): Field | undefined {
  return state === 'complete'
    ? fields.find((each) => each.keySpan.start <= start && start <= each.span.end)
    : undefined;
}

/** Above the field: within its value a comment could be a part of it. */
function fieldLine(post: Post, { code, span }: Found): readonly TextEdit[][] {
  const { text, lineBreak } = post;
  const field = fieldAround(post, span);
  if (!field) {
    return [];
  }
  const { start: lineStart } = lineAt(text, field.keySpan.start);
  const indent = text.slice(lineStart, field.keySpan.start).replace(/\S.*/, '');
  return [[insertion(lineStart, `${indent}# postwright-disable-next-line ${code}${lineBreak}`)]];
}

function linesInBody({ text, bodyStart, lineBreak }: Post, { code, span: { start } }: Found): readonly TextEdit[][] {
  const line = lineAt(text, start);
  const indent = /^[ \t]*/.exec(text.slice(line.start, line.end))?.[0] ?? '';
  const comment = (directive: string): string => `<!-- postwright-${directive} ${code} -->`;
  const above = `${indent}${comment('disable-next-line')}${lineBreak}`;
  const block = blockAround(text, line, bodyStart);
  const behind = /[\r\n]$/.test(text.slice(0, block.end)) ? '' : lineBreak;
  return [
    [insertion(line.start, above)],
    [insertion(line.start, above + lineBreak)],
    [insertion(line.end, ` ${comment('disable-line')}`)],
    [
      insertion(block.start, `${comment('disable')}${lineBreak}${lineBreak}`),
      insertion(block.end, `${behind}${lineBreak}${comment('enable')}${lineBreak}`),
    ],
  ];
}

/** The lines around that no blank line divides, with the last break. */
function blockAround(text: string, line: Span, bodyStart: number): Span {
  let { start } = line;
  while (start > bodyStart) {
    const above = lineAt(text, start - 1);
    if (/^\s*$/.test(text.slice(above.start, above.end))) {
      break;
    }
    start = Math.max(above.start, bodyStart);
  }
  const rest = /\n[ \t]*\r?(?:\n|$)/.exec(text.slice(line.end));
  return span(start, rest ? line.end + rest.index + 1 : text.length);
}

/** Without its break. */
function lineAt(text: string, offset: number): Span {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = /\r?(?:\n|$)/.exec(text.slice(offset));
  return span(start, offset + (end?.index ?? 0));
}

function insertion(at: number, newText: string): TextEdit {
  return { span: span(at, at), newText };
}

function proven(
  { post, site, diagnose }: DisablingPlace,
  { code }: Found,
  candidates: readonly (readonly TextEdit[])[],
): readonly TextEdit[] | undefined {
  const before = countsOf(diagnose(post));
  const seen = shown(post, site);
  return candidates.find((edits) => {
    const after = post.with(applyEdits(post.text, edits));
    const now = countsOf(diagnose(after));
    const isAlone = [...new Set([...before.keys(), ...now.keys()])].every((each) => {
      const [was, is] = [before.get(each) ?? 0, now.get(each) ?? 0];
      return each === code ? is < was : is === was;
    });
    return isAlone && shown(after, site) === seen;
  });
}

function countsOf(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of diagnostics) {
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

/** What readers get to see of the article and of its excerpt, comments and the spaces around them aside. */
function shown({ frontMatter, body }: Post, { config }: SiteView): string {
  const { kramdownRenderer } = require('../../rendering/kramdownRenderer');
  const separator = excerptSeparator(
    frontMatter.values.get('excerpt_separator'),
    config.values.get('excerpt_separator'),
  );
  return [body, excerptSource(body, separator).text]
    .map((markdown) => kramdownRenderer.toHtml(markdown, config.kramdown))
    .map((html) =>
      html
        .replace(/<!-- postwright-[^>]*-->/g, ' ')
        .replace(/\s+/g, ' ')
        .replace(/ ?(<[^>]*>) ?/g, '$1'),
    )
    .join('\0');
}
