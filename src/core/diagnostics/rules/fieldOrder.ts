import { message } from '../../foundation/message';
import { reorderFields } from '../../frontMatter/reorderFields';
import { pairOf } from '../../vocabulary/fieldSequences';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const fieldOrder: Rule = {
  id: 'field-order',
  summary: 'Fields in one order in all posts are quicker to find, and to compare.',
  severity: 'information',
  isOffByDefault: true,
  documentation: {
    details: [
      'Finds the first field that stands above one which nearly all posts with both, at least ten, write before it.',
      '',
      'The fix puts the fields in the site’s order, with their comments.',
    ].join('\n'),
    bad: '---\ntags: [粉]\ntitle: パン\n---\n',
    good: '---\ntitle: パン\ntags: [粉]\n---\n',
  },
  *check({ text, frontMatter }, { sequences, isComplete }) {
    const { fields, state, problem } = frontMatter;
    if (state !== 'complete' || problem || !isComplete || fields.length > mostFields) {
      return;
    }
    const names = [...new Set(fields.map(({ key }) => key))];
    const pairs = sequences.orderedPairs(names);
    for (const [index, field] of fields.entries()) {
      const earlier = fields.slice(index + 1).find(({ key }) => pairs.has(pairOf(key, field.key)));
      if (earlier) {
        yield {
          span: field.keySpan,
          message: message('Nearly all posts of this site write “{0}” before “{1}”.', earlier.key, field.key),
          fixes: fixesBy(
            message('Put the fields in the usual order'),
            reorderFields(text, frontMatter, ordered(names, pairs)),
          ),
        };
        return;
      }
    }
  },
};

/** No post has more, and each is compared with each. */
const mostFields = 100;

/** As they are, but for those that have to wait until what nearly all posts write before them is there. */
function ordered(names: readonly string[], pairs: ReadonlySet<string>): readonly string[] {
  const waiting = [...names];
  const placed: string[] = [];
  while (waiting.length > 0) {
    const free = waiting.findIndex((name) => !waiting.some((other) => pairs.has(pairOf(other, name))));
    placed.push(...waiting.splice(Math.max(0, free), 1));
  }
  return placed;
}
