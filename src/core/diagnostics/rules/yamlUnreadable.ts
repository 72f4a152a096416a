import { message } from '../../foundation/message';
import { quoteScalar } from '../../frontMatter/quoteScalar';
import { slice } from '../../text/span';
import type { Fix, Rule } from '../rule';

export const yamlUnreadable: Rule = {
  id: 'yaml-unreadable',
  summary: 'When Jekyll cannot read the front matter, the post loses its title, date, categories and tags at once.',
  severity: 'error',
  documentation: {
    details: [
      'Finds front matter that Jekyll cannot read, at the place where the mistake is, and names the cause: a colon',
      'in a title, a tab used for indentation, a quote or bracket that is never closed, a value that begins with a',
      'character that YAML keeps for itself.',
      '',
      'The fix puts the value in quotes where that mends it. Everything that Jekyll accepts is left alone, also what',
      'other YAML readers refuse.',
    ].join('\n'),
    bad: '---\ntitle: Bread: a beginning\n---\n',
    good: '---\ntitle: "Bread: a beginning"\n---\n',
  },
  *check({ frontMatter, text }) {
    const { problem } = frontMatter;
    if (frontMatter.state !== 'complete' || !problem) {
      return;
    }
    const isMendedByQuotes = problem.cause === 'colon-in-value' || problem.cause === 'reserved-first-character';
    const oneLine = slice(text, problem.span).replace(/\s*[\r\n]+\s*/g, ' ');
    const quote: Fix = {
      title: message('Put the value in quotes'),
      edits: [{ span: problem.span, newText: quoteScalar(oneLine, 'double') }],
    };
    yield { span: problem.span, message: problem.message, fixes: isMendedByQuotes ? [quote] : [] };
  },
};
