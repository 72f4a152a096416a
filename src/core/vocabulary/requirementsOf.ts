import type { PostInView, SiteView } from '../site/siteView';
import { type Requirement, requiredFields, standardFields } from './requiredFields';
import { noHabits } from './siteHabits';

/**
 * What is required of a post. While posts are still being read nothing is known to be rare. A collection is not a blog:
 * what every blog has is asked of posts alone.
 */
export function requirementsOf(
  { kind, path }: PostInView,
  { habits, isComplete, settings }: Pick<SiteView, 'habits' | 'isComplete' | 'settings'>,
): readonly Requirement[] {
  const usual = isComplete && kind !== 'document' ? standardFields : [];
  return requiredFields(isComplete ? habits : noHabits, settings.requiredFields, usual, path);
}
