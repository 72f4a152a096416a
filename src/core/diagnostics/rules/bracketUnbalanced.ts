import type { BodyParagraph } from '../../body/body';
import { bodyOf } from '../../body/bodyOf';
import { visible } from '../../body/prose';
import { message } from '../../foundation/message';
import { type Span, span } from '../../text/span';
import { replaceWith } from '../replaceWith';
import type { Finding, Rule } from '../rule';

export const bracketUnbalanced: Rule = {
  id: 'bracket-unbalanced',
  summary: 'Readers look for the other half of a bracket, and do not know who is speaking.',
  severity: 'warning',
  textlintRules: ['no-unmatched-pair'],
  documentation: {
    details: [
      'Finds 「 and 『 that are never closed, 」 and 』 that were never opened, and one that closes the other. What is said may go on',
      'for several paragraphs.',
      '',
      'The fix closes the bracket at the end of the sentence.',
    ].join('\n'),
    bad: '---\ntitle: パン\n---\n\n「粉と水と塩、それだけです。\n',
    good: '---\ntitle: パン\n---\n\n「粉と水と塩、それだけです」\n',
  },
  *check(post, site) {
    const open: Bracket[] = [];
    for (const paragraph of bodyOf(post, site)?.paragraphs ?? []) {
      for (const { index, 0: sign } of paragraph.prose.matchAll(/[「」『』]/g)) {
        const bracket = { at: paragraph.span.start + index, sign, paragraph };
        if (closing.has(sign)) {
          open.push(bracket);
        } else {
          yield* closed(bracket, open);
        }
      }
    }
    for (const bracket of open) {
      yield unclosed(bracket);
    }
  },
};

interface Bracket {
  readonly at: number;
  readonly sign: string;
  readonly paragraph: BodyParagraph;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['「', '」'],
  ['『', '』'],
]);

/** Takes what a bracket closes from those that are open; what stands open inside of it is never closed. */
function* closed(bracket: Bracket, open: Bracket[]): Iterable<Finding> {
  const at = open.findLastIndex(({ sign }) => closing.get(sign) === bracket.sign);
  if (at >= 0) {
    for (const inner of open.splice(at).slice(1)) {
      yield unclosed(inner);
    }
    return;
  }
  const last = open.at(-1);
  if (last?.paragraph === bracket.paragraph) {
    open.pop();
    yield {
      span: place(bracket),
      message: message('This {0} closes a {1}.', bracket.sign, last.sign),
      fixes: [replaceWith(place(bracket), closing.get(last.sign) ?? '')],
    };
    return;
  }
  yield { span: place(bracket), message: message('This {0} was never opened.', bracket.sign), fixes: [] };
}

function unclosed(bracket: Bracket): Finding {
  const { at, sign, paragraph } = bracket;
  const from = at + 1 - paragraph.span.start;
  const said = paragraph.prose.slice(from, from + longestSentence);
  const end = at + 1 + (/^[^。！？\n「」『』]*/.exec(said)?.[0].trimEnd().length ?? 0);
  const right = closing.get(sign) ?? '';
  return {
    span: place(bracket),
    message: message('This {0} is never closed.', sign),
    fixes: [
      visible(said).trim() === ''
        ? { title: message('Remove this {0}', sign), edits: [{ span: place(bracket), newText: '' }] }
        : {
            title: message('Close with {0} at the end of the sentence', right),
            edits: [{ span: span(end, end), newText: right }],
          },
    ],
  };
}

/** So far the end of a sentence is looked for. */
const longestSentence = 1000;

function place({ at }: Bracket): Span {
  return span(at, at + 1);
}
