import type { ListInConfig } from './categoryList';
import type { ListKeepers } from './listKeepers';

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
 * underline them. `names` are those of the list and of the settings.
 */
export function allowedCategories(
  { key, why, values }: ListInConfig,
  names: ReadonlySet<string>,
  { posts, keeping }: Pick<ListKeepers, 'posts' | 'keeping'>,
): AllowedCategories | undefined {
  const isLearned = posts >= postsToLearnFrom;
  const isKept = why === 'setting' || (isLearned && keeping >= posts * shareToKeep);
  return isKept || (!isLearned && why === 'key') ? { names, key, listed: values.length, isKept } : undefined;
}
