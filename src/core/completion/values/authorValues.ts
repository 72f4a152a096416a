import { message } from '../../foundation/message';
import type { YamlValue } from '../../frontMatter/yamlValue';
import { displayText } from '../../rendering/displayText';
import { isList, isMap } from '../../site/configValues';
import type { SiteView } from '../../site/siteView';
import type { OfferedValue } from '../offeredValue';

/** Those of other posts, and whom `_data/authors.yml` lists, by the key under which it does, or the name where it has none. */
export function authorValues({ liquid }: SiteView, used: readonly OfferedValue[]): readonly OfferedValue[] {
  const listed = listedAuthors(liquid?.sources?.data.get('authors') ?? liquid?.sources?.data.get('author'));
  const known = new Set(used.map(({ value }) => value));
  return [
    ...used.map((each) => ({ ...each, documentation: listed.get(each.value) })),
    ...[...listed]
      .filter(([value]) => !known.has(value))
      .map(([value, name]): OfferedValue => ({ value, detail: message('no posts yet'), documentation: name })),
  ];
}

/** Keys of authors with their names. */
function listedAuthors(data: YamlValue | undefined): ReadonlyMap<string, string | undefined> {
  const authors = new Map<string, string | undefined>();
  if (isMap(data)) {
    for (const [key, author] of data) {
      authors.set(String(key), isMap(author) ? displayText(author.get('name')) : displayText(author));
    }
  } else if (isList(data)) {
    for (const author of data) {
      const name = isMap(author) ? displayText(author.get('name')) : displayText(author);
      const key = isMap(author) ? (displayText(author.get('id')) ?? displayText(author.get('username')) ?? name) : name;
      if (key !== undefined) {
        authors.set(key, name);
      }
    }
  }
  return authors;
}
