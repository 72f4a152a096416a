import { message } from '../../foundation/message';
import { addListItem } from '../../frontMatter/addListItem';
import type { Field } from '../../frontMatter/frontMatter';
import type { Post } from '../../posts/post';
import { isList } from '../../site/configValues';
import { readableAddress } from '../../site/publishing/readableAddress';
import type { Span } from '../../text/span';
import { fixesBy } from '../fixesBy';
import { placeOfWhole } from '../placeOfWhole';
import type { Rule } from '../rule';

export const addressChanged: Rule = {
  id: 'address-changed',
  summary: 'Links to a post that is live, in other pages and in search engines, lead nowhere when its address changes.',
  severity: 'warning',
  documentation: {
    details: [
      'Finds an edit of `date`, `categories`, `permalink`, `slug` or the file name that gives another address to a post that was',
      'live for more than a day when it was first read. Undo the edit, or let the old address lead to the new one: where the site',
      'has the plugin `jekyll-redirect-from`, the fix adds the old address to `redirect_from`, and then nothing is found.',
      '',
      'The old address is remembered as long as the window is open.',
    ].join('\n'),
    bad: '# It was published as /2026/03/12/bread.html.\n---\ntitle: Bread\nslug: rye-bread\n---\n',
    good: '---\ntitle: Bread\nslug: rye-bread\nredirect_from: [/2026/03/12/bread.html]\n---\n',
  },
  *check(post, site) {
    const before = site.liveAddress(post);
    const now = before === undefined ? undefined : site.publishing(post)?.url;
    if (before === undefined || now === undefined || now === before || redirects(post, before)) {
      return;
    }
    const edits = site.config.plugins.includes('jekyll-redirect-from')
      ? addListItem(post.text, post.frontMatter, 'redirect_from', before)
      : undefined;
    yield {
      span: deciding(post, before, now),
      message: edits
        ? message(
            'The post is live as {0} and moves to {1}. Links to the old address break without a redirect.',
            readableAddress(before),
            readableAddress(now),
          )
        : message(
            'The post is live as {0} and moves to {1}. Links to the old address will break.',
            readableAddress(before),
            readableAddress(now),
          ),
      fixes: fixesBy(message('Lead the old address here with redirect_from'), edits),
    };
  },
};

function redirects({ frontMatter }: Post, address: string): boolean {
  const { value } = frontMatter.fields.findLast(({ key }) => key === 'redirect_from') ?? {};
  return (isList(value) ? value : [value]).some(
    (from) => typeof from === 'string' && readableAddress(from) === readableAddress(address),
  );
}

/** The field that moves it, as far as the address tells: numbers come from the date, words from the rest. */
function deciding({ frontMatter }: Post, before: string, now: string): Span {
  const field = (name: string): Field | undefined => frontMatter.fields.findLast(({ key }) => key === name);
  const words = (address: string): string => address.replace(/\d+/g, '');
  const byDate = words(before) === words(now) ? field('date') : undefined;
  return (
    (field('permalink') ?? byDate ?? field('slug') ?? field('categories') ?? field('category'))?.valueSpan ??
    placeOfWhole(frontMatter)
  );
}
