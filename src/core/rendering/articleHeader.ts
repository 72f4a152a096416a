import type { Message } from '../foundation/message';
import type { YamlMap, YamlValue } from '../frontMatter/yamlValue';
import { taxonomyOf } from '../posts/taxonomy';
import { type CoverImage, coverFields, coverImage } from './coverImage';
import { displayText } from './displayText';

/** What stands above the body: what the reader will see, and what is missing there. */
export interface ArticleHeader {
  /** Why Jekyll will show the post without what stands in this header; undefined when it won't. */
  readonly notice: Message | undefined;
  readonly title: string | undefined;
  readonly date: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly readingTime: Message | undefined;
  readonly excerpt: string | undefined;
  readonly cover: CoverImage | undefined;
  readonly missing: readonly MissingField[];
}

export type HeaderPlace = 'categories' | 'title' | 'date' | 'authors' | 'tags' | 'excerpt' | 'cover';

export interface MissingField {
  readonly place: HeaderPlace;
  /** The field that the site's posts use there. */
  readonly field: string;
}

export interface HeaderSource {
  readonly notice: Message | undefined;
  readonly fieldValue: (field: string) => YamlValue | undefined;
  readonly expects: (field: string) => boolean;
  readonly date: string | undefined;
  readonly readingTime: Message | undefined;
}

export function describeHeader({ notice, fieldValue, expects, date, readingTime }: HeaderSource): ArticleHeader {
  const shown = {
    title: displayText(fieldValue('title')),
    date,
    authors: authorNames(fieldValue('author') ?? fieldValue('authors')),
    categories: taxonomyOf(taxonomyFields(fieldValue), 'categories'),
    tags: taxonomyOf(taxonomyFields(fieldValue), 'tags'),
    excerpt: displayText(fieldValue('excerpt')) ?? displayText(fieldValue('description')),
    cover: coverImage(fieldValue),
  };
  const missing = places.flatMap(({ place, fields }) => {
    const value = shown[place];
    const isThere = Array.isArray(value) ? value.length > 0 : value !== undefined;
    const field = isThere ? undefined : fields.find(expects);
    return field === undefined ? [] : [{ place, field }];
  });
  return { notice, ...shown, readingTime, missing };
}

/** In the order they are read, each with the fields that may fill it. */
const places: readonly { readonly place: HeaderPlace; readonly fields: readonly string[] }[] = [
  { place: 'categories', fields: ['categories', 'category'] },
  { place: 'title', fields: ['title'] },
  { place: 'date', fields: ['date'] },
  { place: 'authors', fields: ['author', 'authors'] },
  { place: 'tags', fields: ['tags', 'tag'] },
  { place: 'excerpt', fields: ['excerpt', 'description'] },
  { place: 'cover', fields: coverFields },
];

function taxonomyFields(fieldValue: HeaderSource['fieldValue']): YamlMap {
  return new Map(['category', 'categories', 'tag', 'tags'].map((field) => [field, fieldValue(field) ?? null]));
}

function authorNames(value: YamlValue | undefined): readonly string[] {
  if (value instanceof Map) {
    return flatTexts(value.get('name'));
  }
  return Array.isArray(value) ? value.flatMap(authorNames) : flatTexts(value);
}

function flatTexts(value: YamlValue | undefined): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(flatTexts);
  }
  const text = displayText(value);
  return text === undefined ? [] : [text];
}
