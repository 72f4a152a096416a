import { type ReadableLookalike, readableLookalikes } from '../frontMatter/readableLookalikes';
import type { Post } from '../posts/post';
import type { SiteView } from '../site/siteView';

/** Look-alikes of YAML's signs in the fields of a post, of which the site knows which hold lists. */
export function lookalikesIn({ text, frontMatter }: Post, site: SiteView): readonly ReadableLookalike[] {
  return readableLookalikes(text, frontMatter, (name) =>
    ['tags', 'categories'].includes(name) ? true : site.customs.fields.get(name)?.type === 'list',
  );
}
