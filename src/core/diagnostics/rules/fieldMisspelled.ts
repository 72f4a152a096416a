import { message } from '../../foundation/message';
import { wideBlank } from '../../frontMatter/lookalike';
import { renameField } from '../../frontMatter/renameField';
import { meantField } from '../../vocabulary/meantField';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const fieldMisspelled: Rule = {
  id: 'field-misspelled',
  summary: 'Jekyll passes over a field whose name it does not know without a word, and with it what stands in it.',
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
    for (const { key, keySpan, hasColon } of frontMatter.fields) {
      const meant = hasColon && !wideBlank.test(key) ? meantField(key, frontMatter, customs) : undefined;
      if (meant !== undefined) {
        yield {
          span: keySpan,
          message: message('Neither Jekyll nor this site knows a field “{0}”. Did you mean “{1}”?', key, meant),
          fixes: fixesBy(message('Rename to “{0}”', meant), renameField(text, frontMatter, key, meant)),
        };
      }
    }
  },
};
