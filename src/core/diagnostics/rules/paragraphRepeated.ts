import type { Body, BodyParagraph } from '../../body/body';
import { bodyOf } from '../../body/bodyOf';
import { hasObject, isAsWideAs, visible } from '../../body/prose';
import { message } from '../../foundation/message';
import { type Span, slice, span } from '../../text/span';
import type { Rule } from '../rule';
import { withoutBlock } from '../withoutBlock';

export const paragraphRepeated: Rule = {
  id: 'paragraph-repeated',
  summary: 'A paragraph that stands there twice is a slip of copying, and readers notice it at once.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a paragraph with the same words as one before it; several in a row are one finding. Where one does not follow the other',
      'at once, a short one, of less than some sixty characters of Japanese or twenty words of English, may be meant so and is left',
      'alone, and so is one that begins or ends two sections with different headings. Paragraphs in quotes and lists and those that',
      'hold code, pictures or Liquid are not looked at.',
      '',
      'The fix takes out what comes second.',
    ].join('\n'),
    bad: '---\ntitle: Bread\n---\n\nFlour, water, salt: bread needs nothing else.\n\nFlour, water, salt: bread needs nothing else.\n',
    good: '---\ntitle: Bread\n---\n\nFlour, water, salt: bread needs nothing else.\n',
  },
  *check(post, site) {
    const body = bodyOf(post, site);
    for (const run of body ? runsOf(comparable(body.paragraphs)) : []) {
      const [first] = run;
      if (body && first && isMistake(run, body, post.text)) {
        const line = post.lines.positionAt(first.earlier.span.start).line + 1;
        yield {
          span: rangeOf(run.map(({ later }) => later)),
          message:
            run.length === 1
              ? message('This paragraph stands in line {0} already.', line)
              : message('These {0} paragraphs stand from line {1} on already.', run.length, line),
          fixes: isWhole(run, post.text)
            ? [
                {
                  title: message('Remove what is repeated'),
                  edits: [withoutBlock(post, rangeOf(run.map(({ later }) => later)))],
                },
              ]
            : [],
        };
      }
    }
  },
};

interface Candidate {
  readonly paragraph: BodyParagraph;
  readonly text: string;
}

interface Repetition {
  readonly earlier: BodyParagraph;
  readonly later: BodyParagraph;
}

function comparable(paragraphs: readonly BodyParagraph[]): readonly Candidate[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.within !== 'none' || paragraph.hasLiquid || hasObject(paragraph.prose)) {
      return [];
    }
    const text = visible(paragraph.prose);
    return isAsWideAs(text, narrowest) ? [{ paragraph, text }] : [];
  });
}

/** Repeated paragraphs that follow one another, as those did that they repeat. */
function runsOf(candidates: readonly Candidate[]): readonly (readonly Repetition[])[] {
  const runs: Repetition[][] = [];
  const seen = new Map<string, number>();
  let last: { readonly earlier: number; readonly later: number } | undefined;
  for (const [index, { paragraph: later, text }] of candidates.entries()) {
    const at = seen.get(text);
    const earlier = at === undefined ? undefined : candidates[at]?.paragraph;
    const goesOn = last !== undefined && last.later === index - 1 && last.earlier + 1 === at;
    if (at === undefined || !earlier) {
      seen.set(text, index);
    } else if (goesOn) {
      runs.at(-1)?.push({ earlier, later });
      last = { earlier: at, later: index };
    } else {
      runs.push([{ earlier, later }]);
      last = { earlier: at, later: index };
    }
  }
  return runs;
}

/** Labels above lists that differ are meant; a whole part that stands there twice is not. */
function isMistake(run: readonly Repetition[], body: Body, text: string): boolean {
  return (run.length > 1 && isWhole(run, text)) || run.some((each) => isSlip(each, body, text));
}

/** Whether a single paragraph is repeated by mistake: sections that are made alike may share one. */
function isSlip({ earlier, later }: Repetition, { headings }: Body, text: string): boolean {
  if (text.slice(earlier.span.end, later.span.start).trim() === '') {
    return true;
  }
  const isShared = ['before', 'behind'].some((side) => {
    const [one, other] = [earlier, later].map(({ span: { start, end } }) =>
      headings.find((heading) =>
        side === 'before'
          ? heading.span.end <= start && text.slice(heading.span.end, start).trim() === ''
          : heading.span.start >= end && text.slice(end, heading.span.start).trim() === '',
      ),
    );
    return one && other && one.title !== other.title;
  });
  return !isShared && isAsWideAs(visible(later.prose), longFrom);
}

/** Whether what stands between the paragraphs is repeated too. */
function isWhole(run: readonly Repetition[], text: string): boolean {
  const [later, earlier] = [rangeOf(run.map((each) => each.later)), rangeOf(run.map((each) => each.earlier))];
  return run.length === 1 || slice(text, later) === slice(text, earlier);
}

function rangeOf(paragraphs: readonly BodyParagraph[]): Span {
  return span(paragraphs[0]?.span.start ?? 0, paragraphs.at(-1)?.span.end ?? 0);
}

/** Widths, of which a Latin letter has one and a Japanese one two. */
const narrowest = 20;
const longFrom = 120;
