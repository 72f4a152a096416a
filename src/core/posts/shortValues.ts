import type { YamlValue } from '../frontMatter/yamlValue';
import { rubyText } from '../site/dates/rubyText';

/**
 * The values of a field that other posts may share: the text of a scalar, or of the items of a list, each as Jekyll
 * prints it. None for fields that say something of their own in each post, and of texts too long to choose from a list.
 * Categories and tags are kept as such.
 */
export function shortValues(key: string, value: YamlValue): readonly string[] {
  if (isOfOnePost(key)) {
    return [];
  }
  const items: readonly YamlValue[] = Array.isArray(value) ? value.slice(0, mostItems) : [value as YamlValue];
  return items.flatMap((item) => {
    const text = isShared(item) ? rubyText(item) : '';
    const most = typeof item === 'string' ? longest : longestNumber;
    return text.trim() === '' || text.length > most || isAddress.test(text) ? [] : [text];
  });
}

/** Of a longer list the rest is left out: it holds no few values. */
const mostItems = 10;
/** In UTF-16 units. */
const longest = 40;
/** With its sign and point, and long enough for `false`; a longer number is somebody's identity. */
const longestNumber = 5;

const ofOnePost =
  /^(?:title|slug|permalink|date|excerpt|description|categor(?:y|ies)|tags?|.*(?:image|img|cover|thumbnail|thumb|picture|photo).*)$/i;

/** Each name is one of a few hundred, and asked about for every post. */
function isOfOnePost(key: string): boolean {
  let known = knownNames.get(key);
  if (known === undefined) {
    known = ofOnePost.test(key);
    if (knownNames.size < mostKnown) {
      knownNames.set(key, known);
    }
  }
  return known;
}

const knownNames = new Map<string, boolean>();
const mostKnown = 1000;

/** Pictures, pages and files are hardly two posts' own. */
const isAddress = /^(?:\w+:)?\/|^\.{1,2}\/|\.(?:png|jpe?g|gif|svg|webp|avif|md|html?)$/i;

/** Scalars but for dates and times. */
function isShared(value: YamlValue): boolean {
  return typeof value === 'object' && value !== null ? 'kind' in value && value.kind === 'float' : value !== null;
}
