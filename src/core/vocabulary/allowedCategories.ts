import type { PostSummary } from '../posts/postSummary';
import type { ListInConfig } from './categoryList';

/** The list of categories that a site keeps to. */
export interface AllowedCategories {
  readonly names: ReadonlySet<string>;
  /** The key of the list in `_config.yml`. */
  readonly key: string;
  /** How many categories that list has; those of the settings are allowed besides. */
  readonly listed: number;
  /** Whether posts or the settings show that the site keeps to it; else its key is all that says so. */
  readonly isKept: boolean;
}

/** From how many posts on their categories decide whether a site keeps to its list. */
const postsToLearnFrom = 10;
/** The share of posts whose categories all stand in it. */
const shareToKeep = 0.9;

/**
 * Whether a list is the law or just a menu: the settings name it, nine of ten posts that have categories keep to it, or,
 * while there are too few posts to tell, its key speaks of categories. A list that the posts ignore is no reason to
 * underline them.
 */
export function allowedCategories(
  list: ListInConfig | undefined,
  besides: readonly string[],
  summaries: Iterable<PostSummary>,
): AllowedCategories | undefined {
  if (!list) {
    return undefined;
  }
  const names = new Set([...list.values.map(({ name }) => name), ...besides]);
  let posts = 0;
  let keeping = 0;
  for (const { kind, categories } of summaries) {
    if (kind === 'post' && categories.length > 0) {
      posts++;
      keeping += categories.every((category) => names.has(category)) ? 1 : 0;
    }
  }
  const isLearned = posts >= postsToLearnFrom;
  const isKept = list.why === 'setting' || (isLearned && keeping >= posts * shareToKeep);
  return isKept || (!isLearned && list.why === 'key')
    ? { names, key: list.key, listed: list.values.length, isKept }
    : undefined;
}
