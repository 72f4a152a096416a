import { message } from '../../foundation/message';
import { editItems } from '../../frontMatter/editItems';
import { itemsOf, textsOf } from '../../frontMatter/fieldItems';
import { taxonomyOfField } from '../../vocabulary/taxonomy';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const termRepeated: Rule = {
  id: 'term-repeated',
  summary: 'A tag that stands in the list twice is shown twice, and counts the post twice on the page of the tag.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a category or tag that stands in its list already, in just the same letters.',
      '',
      'The fix leaves the first one. It is among those that *Fix All* makes.',
    ].join('\n'),
    bad: '---\ntags: [bread, flour, bread]\n---\n',
    good: '---\ntags: [bread, flour]\n---\n',
  },
  *check({ frontMatter, text }) {
    if (frontMatter.state !== 'complete' || frontMatter.problem) {
      return;
    }
    const fields = new Map(frontMatter.fields.map((field) => [field.key, field]));
    for (const field of fields.values()) {
      const items = taxonomyOfField(field.key) === undefined ? undefined : itemsOf(text, field);
      const words = items ? textsOf(items) : [];
      for (const word of new Set(words)) {
        const first = words.indexOf(word);
        const { span } = items?.items[words.indexOf(word, first + 1)] ?? {};
        if (span && word !== '') {
          const edits = editItems(text, frontMatter, field.key, (all) => ({
            kept: all.map((each, at) => (each === word && at > first ? undefined : each)),
            added: [],
          }));
          yield {
            span,
            message: message('“{0}” stands in this list already.', word),
            fixes: fixesBy(message('Take the repeated “{0}” out', word), edits).map((fix) => ({
              ...fix,
              isSure: true,
            })),
          };
        }
      }
    }
  },
};
