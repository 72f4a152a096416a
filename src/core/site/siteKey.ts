import { onceEach } from '../foundation/onceEach';
import { plainly } from '../frontMatter/valueKey';
import type { Site } from './site';

/**
 * A text that stays as long as the configuration says the same of which files are posts, and of where and when they are
 * published: that the title of the site is another, say, changes nothing that was worked out from all its posts.
 */
export const siteKey = onceEach(({ root, source, timeZone, config }: Site): string => {
  const { values: _values, lang: _lang, kramdown: _kramdown, ...deciding } = config;
  return JSON.stringify([root, source, timeZone, deciding], plainly);
});
