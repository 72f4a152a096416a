import { type Message, message } from '../../foundation/message';
import { removeListItem } from '../../frontMatter/removeListItem';
import type { Post } from '../../posts/post';
import type { SiteView } from '../../site/siteView';
import type { PreferredTerm } from '../../vocabulary/otherPosts';
import type { Taxonomy } from '../../vocabulary/taxonomy';
import { type WrittenValue, writtenValues } from '../../vocabulary/writtenValues';
import { fixesBy } from '../fixesBy';
import type { Fix, Rule } from '../rule';

export const tagNearDuplicate: Rule = {
  id: 'tag-near-duplicate',
  summary: 'Two ways of writing one tag make two pages, each with half of the posts.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds a tag, or a category on a site that keeps no list of them, that other posts write in another way: with other case, width or',
      'kana, with or without a long-vowel mark at the end of a word, with other signs or spaces between words, in the plural. Of two',
      'ways the one that the site or the settings list is right, else the one that more posts have.',
      '',
      'The first fix writes the more usual one in this post. The second changes all posts and whatever else names the tag: it shows the',
      'changes before they are made.',
    ].join('\n'),
    bad: '# where other posts say “open data”\n---\ntags: [Open-Data]\n---\n',
    good: '---\ntags: [open data]\n---\n',
  },
  *check(post, site) {
    const { state, problem } = post.frontMatter;
    if (!site.isComplete || state !== 'complete' || problem || post.kind === 'document') {
      return;
    }
    const taxonomies: readonly Taxonomy[] = site.allowedCategories ? ['tags'] : ['tags', 'categories'];
    for (const taxonomy of taxonomies) {
      const values = writtenValues(post, taxonomy, () => false);
      for (const written of values) {
        const preferred = site.others.preferred(taxonomy, written.value);
        if (preferred) {
          const isThere = values.some(({ value }) => value === preferred.value);
          yield {
            span: written.span,
            message: reason(written.value, preferred),
            fixes: [
              ...(isThere ? removal(post, taxonomy, written, preferred) : replacement(written, preferred)),
              ...merge(site, taxonomy, written, preferred),
            ],
          };
        }
      }
    }
  },
};

function reason(written: string, { value, posts }: PreferredTerm): Message {
  switch (posts) {
    case 0:
      return message('“{0}” is written “{1}” in the site’s list.', written, value);
    case 1:
      return message('Another post writes “{0}” as “{1}”.', written, value);
    default:
      return message('{0} posts write “{1}” as “{2}”.', posts, written, value);
  }
}

function replacement(written: WrittenValue, { value, posts }: PreferredTerm): readonly Fix[] {
  const edit = written.replace(value);
  const title = posts > 1 ? message('Use “{0}”, as {1} posts do', value, posts) : message('Use “{0}”', value);
  return edit ? [{ title, edits: [edit] }] : [];
}

/** Where both stand in one list. */
function removal(
  { text, frontMatter }: Post,
  taxonomy: Taxonomy,
  { value, span }: WrittenValue,
  preferred: PreferredTerm,
): readonly Fix[] {
  const field = frontMatter.fields.find((each) => each.valueSpan.start <= span.start && span.end <= each.valueSpan.end);
  return fixesBy(
    message('Take “{0}” out: “{1}” is there already', value, preferred.value),
    removeListItem(text, frontMatter, field?.key ?? taxonomy, value),
  );
}

function merge({ root }: SiteView, group: Taxonomy, { value: from }: WrittenValue, { value: to }: PreferredTerm) {
  const title = message('Change “{0}” to “{1}” in the whole site…', from, to);
  return root === undefined ? [] : [{ title, edits: [], merge: { group, from, to } }];
}
