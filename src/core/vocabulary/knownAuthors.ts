import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { isList, isMap } from '../site/configValues';
import { rubyText } from '../site/dates/rubyText';
import type { VocabularyEntry } from './vocabularyEntry';

/**
 * Whom `_data/authors.yml` lists, by key and by name, where the posts keep to it: nine of ten that name an author name one
 * of them. `used` are the values of posts.
 */
export function knownAuthors(
  data: YamlMap,
  used: readonly Pick<VocabularyEntry, 'value' | 'posts'>[],
): ReadonlySet<string> | undefined {
  const names = new Set(namesIn(data.get('authors') ?? data.get('author')).filter((name) => name !== ''));
  const count = (entries: typeof used): number => entries.reduce((sum, { posts }) => sum + posts, 0);
  const all = count(used);
  const listed = count(used.filter(({ value }) => names.has(value)));
  return names.size > 0 && listed > 0 && listed >= (all - 1) * shareToKeep ? names : undefined;
}

/** One post that names somebody else may be the one that is judged. */
const shareToKeep = 0.9;

function namesIn(authors: YamlValue | undefined): readonly string[] {
  if (isMap(authors)) {
    return [...authors].flatMap(([key, author]) => [rubyText(key), ...namesOf(author)]);
  }
  return isList(authors) ? authors.flatMap(namesOf) : [];
}

function namesOf(author: YamlValue): readonly string[] {
  return isMap(author)
    ? ['name', 'id', 'username', 'slug', 'short_name', 'display_name'].map((key) => rubyText(author.get(key) ?? null))
    : [rubyText(author)];
}
