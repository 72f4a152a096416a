import type { YamlValue } from '../frontMatter/yamlValue';
import { displayText } from './displayText';

export interface CoverImage {
  /** As written: relative, from the root of the site, or elsewhere. */
  readonly src: string;
  readonly alt: string | undefined;
}

/** Where themes and jekyll-seo-tag look for the picture of a post, the most common first. */
export const coverFields: readonly string[] = [
  'image',
  'cover',
  'cover_image',
  'featured_image',
  'thumbnail',
  'header',
];

/** The picture a field names, either by itself or in a map such as `image: { path: …, alt: … }`. */
export function coverImage(fieldValue: (field: string) => YamlValue | undefined): CoverImage | undefined {
  for (const field of coverFields) {
    const value = fieldValue(field);
    const src =
      value instanceof Map ? firstText(value, sourceKeys) : field === 'header' ? undefined : displayText(value);
    if (src !== undefined) {
      return { src, alt: value instanceof Map ? firstText(value, alternativeKeys) : undefined };
    }
  }
  return undefined;
}

/** The addresses of the pictures in the value of such a field. */
export function picturesIn(field: string, value: YamlValue): readonly string[] {
  if (value instanceof Map) {
    return sourceKeys.flatMap((key) => displayText(value.get(key)) ?? []);
  }
  return field === 'header' || typeof value !== 'string' || value.trim() === '' ? [] : [value.trim()];
}

const sourceKeys = ['path', 'src', 'url', 'feature', 'image', 'teaser'];
const alternativeKeys = ['alt', 'image_description', 'caption'];

function firstText(map: ReadonlyMap<YamlValue, YamlValue>, keys: readonly string[]): string | undefined {
  return keys.map((key) => displayText(map.get(key))).find((text) => text !== undefined);
}
