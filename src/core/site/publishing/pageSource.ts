import type { FilePath } from '../../foundation/filePath';
import type { YamlMap } from '../../frontMatter/yamlValue';
import type { PostDate } from '../dates/postDate';

/** What decides where a post is published, and whether; summaries have it, and it is made from an open post. */
export interface PageSource {
  readonly path: FilePath;
  readonly date: PostDate | undefined;
  readonly dateFrom: DateOrigin | undefined;
  /** The values of `urlFields` in the front matter, as far as it has them. */
  readonly urlValues: YamlMap;
  readonly hasFrontMatter: boolean;
}

/**
 * What says the date: a field of the front matter, or the name of the file. `unreadable`: the field says something that
 * is no date.
 */
export type DateOrigin = 'field' | 'name' | 'unreadable';

/** The fields besides `date` that decide where a post is published, and whether. */
export const urlFields = ['permalink', 'slug', 'published', 'categories', 'category'] as const;

export type UrlField = (typeof urlFields)[number];
