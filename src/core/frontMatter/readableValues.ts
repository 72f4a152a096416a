import type { FrontMatter } from './frontMatter';
import type { YamlMap } from './yamlValue';

/** The values; while the front matter can't be read, those of its fields one by one: a post doesn't lose its tags while it is typed in. */
export function readableValues({ values, fields }: FrontMatter): YamlMap {
  return values.size > 0 ? values : new Map(fields.map(({ key, value }) => [key, value]));
}
