import type { BodyHeading } from '../../body/body';
import { bodyOf } from '../../body/bodyOf';
import { message } from '../../foundation/message';
import { slice } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import type { Rule } from '../rule';

export const headingSkipped: Rule = {
  id: 'heading-skipped',
  summary: 'Readers who find their way by headings, with a screen reader or a table of contents, miss a level.',
  severity: 'information',
  documentation: {
    details: [
      'Finds a heading that is more than one level below the one before it, such as `####` after `##`. With which level a post',
      'begins is up to the site. Headings in quotes, lists and HTML are not looked at.',
      '',
      'The fix moves the heading up, and those below it with it.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\n## Flour\n\n#### Rye\n',
    good: '---\ntitle: Bread\n---\n\n## Flour\n\n### Rye\n',
  },
  *check(post, site) {
    const headings = bodyOf(post, site)?.headings ?? [];
    for (const [index, heading] of headings.entries()) {
      const before = headings[index - 1];
      if (!before || heading.level <= before.level + 1) {
        continue;
      }
      const wanted = before.level + 1;
      yield {
        span: heading.span,
        message: message(
          'A level is left out: this is a heading {0} straight below a heading {1}.',
          heading.level,
          before.level,
        ),
        fixes: [
          {
            title: message('Make it a heading {0}, and move those below it up', wanted),
            edits: raised(sectionOf(headings, index), heading.level - wanted, post.text),
          },
        ],
      };
    }
  },
};

/** The heading and those below it. */
function sectionOf(headings: readonly BodyHeading[], index: number): readonly BodyHeading[] {
  const level = headings[index]?.level ?? 0;
  const end = headings.findIndex((each, at) => at > index && each.level < level);
  return headings.slice(index, end < 0 ? undefined : end);
}

function raised(headings: readonly BodyHeading[], levels: number, text: string): readonly TextEdit[] {
  return headings.flatMap(({ span: { start, end } }) =>
    slice(text, { start, end }).startsWith('#'.repeat(levels + 1))
      ? [{ span: { start, end: start + levels }, newText: '' }]
      : [],
  );
}
