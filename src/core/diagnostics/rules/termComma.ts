import { message } from '../../foundation/message';
import { itemsOf } from '../../frontMatter/fieldItems';
import { setFieldList } from '../../frontMatter/setFieldList';
import { taxonomyOfField } from '../../vocabulary/taxonomy';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const termComma: Rule = {
  id: 'term-comma',
  summary:
    'Jekyll takes a text of tags apart at its blanks only: a comma stays in the tag, and its page is another one.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds `tags` and `categories` that are written as a text with commas, without brackets. Of `tags: bread, rye` Jekyll makes the tags',
      '“bread,” and “rye”.',
      '',
      'The fix parts it at the commas: into words, or a list in brackets where one of them has a blank in it.',
    ].join('\n'),
    bad: '---\ntags: bread, open data\n---\n',
    good: '---\ntags: [bread, open data]\n---\n',
  },
  *check({ frontMatter, text }) {
    if (frontMatter.state !== 'complete' || frontMatter.problem) {
      return;
    }
    const fields = new Map(frontMatter.fields.map((field) => [field.key, field]));
    for (const field of fields.values()) {
      const { key, value, valueSpan } = field;
      const isText = typeof value === 'string' && value.includes(',') && taxonomyOfField(key) !== undefined;
      if (isText && itemsOf(text, field)?.form === 'words') {
        const wanted = value.split(',').map((part) => part.trim());
        const values = wanted.filter((part, index) => part !== '' && wanted.indexOf(part) === index);
        yield {
          span: valueSpan,
          message: message('Jekyll parts this text at its blanks and leaves the commas in. A list stands in brackets.'),
          fixes: fixesBy(message('Make a list that Jekyll reads'), setFieldList(text, frontMatter, key, values)),
        };
      }
    }
  },
};
