import { message } from '../../foundation/message';
import { cutByComment } from '../../frontMatter/cutByComment';
import { quoteScalar } from '../../frontMatter/quoteScalar';
import { slice } from '../../text/span';
import type { Rule } from '../rule';

export const valueCutByComment: Rule = {
  id: 'value-cut-by-comment',
  summary: 'A blank and # begin a comment in YAML, so readers see only what stands before it.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a value, or an item of a list, that goes on behind a blank with a `#` and a letter or digit right after it, such as',
      '`C #1`, `#ruby` or `#fff`. A comment with a blank after its `#` is left alone.',
      '',
      'The fix puts the whole in quotes. Where it was meant as a comment, write a blank after the `#`.',
    ].join('\n'),
    bad: '---\ntitle: パン作り #1\ntags:\n  - #粉\n---\n',
    good: '---\ntitle: "パン作り #1"\ntags:\n  - "#粉"\n---\n',
  },
  *check({ text, frontMatter }) {
    if (frontMatter.state !== 'complete' || frontMatter.problem) {
      return;
    }
    for (const field of frontMatter.fields) {
      for (const { span, comment } of cutByComment(text, field)) {
        const whole = slice(text, span);
        yield {
          span: comment,
          message: message('YAML takes “{0}” for a comment, so it is no part of the value.', slice(text, comment)),
          fixes: [
            { title: message('Put the value in quotes'), edits: [{ span, newText: quoteScalar(whole, 'double') }] },
          ],
        };
      }
    }
  },
};
