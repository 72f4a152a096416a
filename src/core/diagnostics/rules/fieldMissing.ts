import { addField } from '../../actions/addField';
import { type Message, message } from '../../foundation/message';
import { cutByComment } from '../../frontMatter/cutByComment';
import { readableValues } from '../../frontMatter/readableValues';
import type { Post } from '../../posts/post';
import type { SiteView } from '../../site/siteView';
import { lookalikesIn } from '../../vocabulary/lookalikesIn';
import { misspelledFields } from '../../vocabulary/misspelledFields';
import type { Requirement } from '../../vocabulary/requiredFields';
import { isDatedByName, isSuppliedField } from '../../vocabulary/suppliedField';
import { placeOfWhole } from '../placeOfWhole';
import type { Rule, Severity } from '../rule';

export const fieldMissing: Rule = {
  id: 'field-missing',
  summary: 'A field that the other posts have is missing, so lists, feeds and search show this post without it.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds fields that the site requires and this post lacks. A site requires what at least 90 % of its other posts',
      'have, once there are ten posts to learn from, and what the setting `postwright.requiredFields` names. Drafts and',
      'posts that were only just begun, without fields or a line that closes them, do not count. What `defaults` in',
      '`_config.yml` supply is never missing.',
      '',
      'With fewer posts a missing title is a warning; missing categories, tags and a date (unless the file name has',
      'it) are information.',
      '',
      'The fix adds the field where the site has it, written as the site writes it, with the cursor in it.',
    ].join('\n'),
    bad: '---\ndate: 2026-10-03 09:00:00 +0900\n---\n',
    good: '---\ntitle: "Bread"\ndate: 2026-10-03 09:00:00 +0900\n---\n',
  },
  *check(post, site) {
    const { frontMatter } = post;
    if (frontMatter.state !== 'complete' || frontMatter.problem) {
      return;
    }
    const missing = site.requirements(post).filter((each) => !isSuppliedField(post, site, each));
    const meant = missing.length === 0 ? new Set() : meantFields(post, site);
    for (const requirement of missing.filter(({ field }) => !meant.has(field))) {
      yield {
        span: placeOfWhole(frontMatter),
        message: reason(requirement),
        severity: isHidden(post) ? 'information' : severityOf(post, requirement),
        fixes: [addField(post, site, requirement.field)],
      };
    }
  },
};

/** Fields that are there but for a mistake in their names, or before their values, of which other rules tell. */
function meantFields(post: Post, site: SiteView): ReadonlySet<string> {
  const { text, frontMatter } = post;
  return new Set([
    ...[...misspelledFields(frontMatter, site.customs)].map(({ meant }) => meant),
    ...frontMatter.fields.filter((field) => cutByComment(text, field).length > 0).map(({ key }) => key),
    ...lookalikesIn(post, site).flatMap(({ name }) => name ?? []),
  ]);
}

/** A post that is not published is in no list. */
function isHidden({ frontMatter }: Post): boolean {
  return readableValues(frontMatter).get('published') === false;
}

/** A date that the file name has is read from there, so it is missed by habit only. */
function severityOf({ path }: Post, { field, why }: Requirement): Severity {
  const isQuiet = why === 'standard' ? field !== 'title' : why === 'habit' && field === 'date' && isDatedByName(path);
  return isQuiet ? 'information' : 'warning';
}

function reason(requirement: Requirement): Message {
  switch (requirement.why) {
    case 'habit':
      return message(
        '“{0}” is missing. It stands in {1} of {2} posts of this site.',
        requirement.field,
        requirement.posts,
        requirement.of,
      );
    case 'setting':
      return message(
        '“{0}” is missing. The setting postwright.requiredFields asks for it in every post.',
        requirement.field,
      );
    case 'standard':
      return message('“{0}” is missing. Lists, feeds and search show the post without it.', requirement.field);
  }
}
