import { type Message, message } from '../../foundation/message';
import type { FrontMatter } from '../../frontMatter/frontMatter';
import { type UnseenFrontMatter, unseenFrontMatter } from '../../frontMatter/unseenFrontMatter';
import { lineTextEnd } from '../../frontMatter/yamlLine';
import { type Span, slice, span } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import type { Rule } from '../rule';

export const frontMatterUnseen: Rule = {
  id: 'front-matter-unseen',
  summary: 'Jekyll sees front matter only when the file begins with ---; else it prints the fields as text.',
  severity: 'error',
  documentation: {
    details: [
      'Finds front matter that is not the first thing in the file, because blank lines, an invisible character or text stand',
      'before it, and front matter whose first line is not `---` but something like it: `----`, `ーーー`, a blank before it, or',
      'nothing at all. Only what would be front matter with fields that Jekyll knows is found, in posts and drafts.',
      '',
      'The fix puts the front matter first, between lines with `---`; a text before it comes after it.',
    ].join('\n'),
    bad: 'ーーー\ntitle: "パン"\nーーー\n\n粉と水と塩。\n',
    good: '---\ntitle: "パン"\n---\n\n粉と水と塩。\n',
  },
  *check({ text, frontMatter, kind, lineBreak }) {
    const unseen = kind === 'post' || kind === 'draft' ? unseenFrontMatter(text, frontMatter) : undefined;
    if (!unseen) {
      return;
    }
    yield {
      span: unseen.opening.end > unseen.opening.start ? unseen.opening : firstLine(text, frontMatter.bom.end),
      message: reason(text.slice(frontMatter.bom.end, unseen.opening.start), slice(text, unseen.opening)),
      fixes: [{ title: message('Put the front matter first'), edits: putFirst(text, frontMatter, unseen, lineBreak) }],
    };
  },
};

function reason(before: string, opening: string): Message {
  if (opening === '') {
    return message('The line with --- that begins the front matter is missing, so Jekyll prints the fields as text.');
  }
  if (before.trim() !== '') {
    return message('Front matter has to be the first thing in the file. Here text stands before it.');
  }
  return /^[^-]*---\s*$/.test(opening) && !/[ー－]/.test(opening)
    ? message(
        'Front matter has to begin with the first character of the file. Here blanks or invisible signs stand before it.',
      )
    : message('Front matter has to begin with exactly three half-width hyphens: ---');
}

/** A text before the front matter comes after it; the fences are written as Jekyll needs them. */
function putFirst(
  text: string,
  { bom }: FrontMatter,
  { opening, yaml, closing }: UnseenFrontMatter,
  lineBreak: string,
): readonly TextEdit[] {
  const before = text.slice(bom.end, opening.start).trim();
  const gap = /^(?:\r?\n){2}|^\s*$/.test(text.slice(closing.end)) ? '' : lineBreak;
  const moved = before === '' ? '' : `${lineBreak}${lineBreak}${before}${gap}`;
  return [
    { span: span(bom.end, yaml.start), newText: `---${lineBreak}` },
    { span: closing, newText: `---${moved}` },
  ];
}

function firstLine(text: string, start: number): Span {
  return span(start, lineTextEnd(text, start, text.length));
}
