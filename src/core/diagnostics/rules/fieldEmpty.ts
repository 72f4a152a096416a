import { addField } from '../../actions/addField';
import { message } from '../../foundation/message';
import { countedFields } from '../../frontMatter/countedFields';
import { cutByComment } from '../../frontMatter/cutByComment';
import { fieldFacts } from '../../frontMatter/fieldFacts';
import type { Field } from '../../frontMatter/frontMatter';
import { isBlank } from '../../frontMatter/isBlank';
import { removeField } from '../../frontMatter/removeField';
import type { FieldCustoms } from '../../vocabulary/fieldCustoms';
import { taxonomyOfField } from '../../vocabulary/taxonomy';
import { firstFew } from '../firstFew';
import { fixesBy } from '../fixesBy';
import type { Rule } from '../rule';

export const fieldEmpty: Rule = {
  id: 'field-empty',
  summary: 'A field without a value is a question left open, and themes may show an empty place for it.',
  severity: 'information',
  documentation: {
    details: [
      'Finds a field with nothing after its colon, or with empty quotes. Fields that several posts of the site leave empty are left alone,',
      'and so are empty lists (`[]`), `null` and `~`, which say that nothing is meant. Where the site requires the field it is',
      '`field-missing`; an empty `date` or `published` has rules of its own.',
      '',
      'The fixes take the field out, or put the cursor where its value goes.',
    ].join('\n'),
    bad: '---\ntitle: パン\nimage:\n---\n',
    good: '---\ntitle: パン\nimage: /assets/bread.jpg\n---\n',
  },
  *check(post, site) {
    const { text, frontMatter } = post;
    if (frontMatter.state !== 'complete' || frontMatter.problem || !site.isComplete) {
      return;
    }
    const counted = countedFields(frontMatter);
    const open = frontMatter.fields.filter(
      (field) =>
        isLeftOpen(field) &&
        counted.get(field.key) === field &&
        cutByComment(text, field).length === 0 &&
        !isUsual(field, site.customs),
    );
    const required = open.length === 0 ? [] : site.requirements(post).map(({ field }) => field);
    const judged = new Set(required.map((name) => taxonomyOfField(name) ?? name));
    for (const field of firstFew(
      frontMatter,
      open.filter(({ key }) => !judged.has(taxonomyOfField(key) ?? key)),
    )) {
      yield {
        span: field.keySpan,
        message: message('“{0}” is empty. Fill it in, or take it out.', field.key),
        fixes: [
          ...fixesBy(message('Take out “{0}”', field.key), removeField(text, frontMatter, field.key)),
          addField(post, site, field.key),
        ],
      };
    }
  },
};

function isLeftOpen({ hasColon, style, value }: Field): boolean {
  return hasColon && (style === 'empty' || ((style === 'single' || style === 'double') && isBlank(value)));
}

/** Whether it is left empty elsewhere too, may become a habit, or is worse than a question left open. */
function isUsual({ key }: Field, { isLearned, fields }: FieldCustoms): boolean {
  return (
    (!isLearned && !fieldFacts.has(key)) ||
    ['date', 'published', 'draft'].includes(key) ||
    fields.get(key)?.isLeftEmpty === true
  );
}
