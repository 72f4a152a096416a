import { message } from '../../foundation/message';
import { renameField } from '../../frontMatter/renameField';
import { misspelledFields } from '../../vocabulary/misspelledFields';
import { firstFew } from '../firstFew';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const fieldMisspelled: Rule = {
  id: 'field-misspelled',
  summary: 'Jekyll says nothing of a field whose name it does not know, and nothing shows what stands in it.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a field whose name is nearly that of another one: a letter too many or too few, two that changed places, another',
      'case, another width, a hyphen for an underscore. The other one is a field that Jekyll or a common theme or plugin reads, or',
      'one that at least ten posts of the site have. A name that three posts have is the site’s own, and no slip.',
      '',
      'The fix gives the field the name that was meant.',
    ].join('\n'),
    bad: '---\ntitle: パン\nTags: [粉]\ncatgories: [食]\n---\n',
    good: '---\ntitle: パン\ntags: [粉]\ncategories: [食]\n---\n',
  },
  *check({ text, frontMatter }, { customs, isComplete }) {
    if (frontMatter.state !== 'complete' || frontMatter.problem || !isComplete) {
      return;
    }
    for (const { field, meant } of firstFew(frontMatter, misspelledFields(frontMatter, customs))) {
      yield {
        span: field.keySpan,
        message: message('Neither Jekyll nor this site knows a field “{0}”. Did you mean “{1}”?', field.key, meant),
        fixes: fixesBy(message('Rename to “{0}”', meant), renameField(text, frontMatter, field.key, meant)),
      };
    }
  },
};
