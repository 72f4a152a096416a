import { baseName, type FilePath } from '../foundation/filePath';
import type { FrontMatter } from '../frontMatter/frontMatter';
import { isBlank } from '../frontMatter/isBlank';
import type { Post } from '../posts/post';
import { readPostFileName } from '../site/postFileName';
import type { SiteView } from '../site/siteView';
import type { Requirement } from './requiredFields';

/** A field without a value counts as missing: readers see nothing of it. */
export function isSuppliedField(post: Post, site: SiteView, { field, why }: Requirement): boolean {
  return (
    namesOf(field).some((name) => hasValue(post.frontMatter, name) || hasDefault(post, site, name)) ||
    (field === 'date' && isWritten(post.frontMatter, field)) ||
    (field === 'date' &&
      why !== 'setting' &&
      (post.kind === 'draft' || (why === 'standard' && isDatedByName(post.path))))
  );
}

/** Jekyll reads the singular as well. */
function namesOf(field: string): readonly string[] {
  switch (field) {
    case 'categories':
    case 'category':
      return ['categories', 'category'];
    case 'tags':
    case 'tag':
      return ['tags', 'tag'];
    default:
      return [field];
  }
}

function hasValue({ fields }: FrontMatter, name: string): boolean {
  return fields.some(({ key, value }) => key === name && !isBlank(value));
}

/** An empty date is worse than a missing one, and has a rule of its own. */
function isWritten({ fields }: FrontMatter, name: string): boolean {
  return fields.some(({ key }) => key === name);
}

function hasDefault(post: Post, site: SiteView, name: string): boolean {
  return !isBlank(site.defaultFor(post, name) ?? null);
}

/** Whether Jekyll can read the date of the post from its name. */
export function isDatedByName(path: FilePath): boolean {
  return readPostFileName(baseName(path)).date !== undefined;
}
