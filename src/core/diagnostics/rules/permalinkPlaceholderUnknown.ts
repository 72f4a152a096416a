import { message } from '../../foundation/message';
import { placeholderNames } from '../../site/permalink/placeholders';
import { unknownPlaceholders } from '../../site/permalink/unknownPlaceholders';
import { span } from '../../text/span';
import { nearMatches } from '../../vocabulary/nearMatches';
import { replaceWith } from '../replaceWith';
import type { Rule } from '../rule';

export const permalinkPlaceholderUnknown: Rule = {
  id: 'permalink-placeholder-unknown',
  summary: 'Jekyll stops the whole build at a placeholder that it does not know.',
  severity: 'error',
  documentation: {
    details: [
      'Finds a word with a colon before it in the `permalink` of a post that is none of Jekyll’s placeholders: `:titel`, `:id`.',
      `All of them: ${placeholderNames.map((name) => `\`:${name}\``).join(', ')}.`,
      '',
      'The fix writes the one that is spelt nearly alike.',
    ].join('\n'),
    bad: '---\npermalink: /:year/:titel/\n---\n',
    good: '---\npermalink: /:year/:title/\n---\n',
  },
  *check({ frontMatter, text }) {
    const field = frontMatter.fields.findLast(({ key }) => key === 'permalink');
    if (frontMatter.state !== 'complete' || frontMatter.problem || typeof field?.value !== 'string') {
      return;
    }
    for (const { name, start } of unknownPlaceholders(text.slice(field.valueSpan.start, field.valueSpan.end))) {
      const at = field.valueSpan.start + start;
      const place = span(at, at + 1 + name.length);
      yield {
        span: place,
        message: message('Jekyll has no placeholder “{0}” and stops there.', `:${name}`),
        fixes: nearMatches(name, new Set(placeholderNames)).map((near) => replaceWith(place, `:${near}`)),
      };
    }
  },
};
