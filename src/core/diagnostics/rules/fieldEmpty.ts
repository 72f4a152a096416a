import { addField } from '../../actions/addField';
import { message } from '../../foundation/message';
import { cutByComment } from '../../frontMatter/cutByComment';
import { fieldFacts } from '../../frontMatter/fieldFacts';
import type { Field } from '../../frontMatter/frontMatter';
import { isBlank } from '../../frontMatter/isBlank';
import { removeField } from '../../frontMatter/removeField';
import type { Post } from '../../posts/post';
import type { SiteView } from '../../site/siteView';
import { taxonomyOfField } from '../../vocabulary/taxonomy';
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
    for (const field of frontMatter.fields) {
      if (!isLeftOpen(field) || cutByComment(text, field).length > 0 || isJudgedElsewhere(post, site, field)) {
        continue;
      }
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

/** Where it is usual or may become so, required, repeated, or worse than a question left open. */
function isJudgedElsewhere(post: Post, site: SiteView, { key }: Field): boolean {
  return (
    (!site.customs.isLearned && !fieldFacts.has(key)) ||
    ['date', 'published', 'draft'].includes(key) ||
    post.frontMatter.fields.filter((other) => other.key === key).length > 1 ||
    site.customs.fields.get(key)?.isLeftEmpty === true ||
    site
      .requirements(post)
      .some(({ field }) => field === key || taxonomyOfField(field) === (taxonomyOfField(key) ?? ''))
  );
}
