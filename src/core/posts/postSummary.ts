import type { FilePath } from '../foundation/filePath';
import { copyOf } from '../foundation/interner';
import { readableValues } from '../frontMatter/readableValues';
import { readFrontMatter } from '../frontMatter/readFrontMatter';
import { isSameValue } from '../frontMatter/valueKey';
import type { YamlMap } from '../frontMatter/yamlValue';
import type { DateReading } from '../site/dates/jekyllDate';
import { epochMsOf, type PostDate } from '../site/dates/postDate';
import { rubyText } from '../site/dates/rubyText';
import type { PostKind } from '../site/postKind';
import type { PageSource } from '../site/publishing/pageSource';
import { datedBy } from './dateOfPost';
import type { SummaryField } from './summaryField';
import { summaryFields } from './summaryFields';
import type { SummaryPool } from './summaryPool';
import { taxonomyOf } from './taxonomy';
import { isSameTextMark, type TextMark, textMarkOf } from './textMark';
import { urlValuesOf } from './urlValues';

/** What the index keeps of a post: enough to learn a site's habits from, never its text. Strings are interned. */
export interface PostSummary extends PageSource {
  readonly path: FilePath;
  readonly kind: PostKind;
  readonly title: string | undefined;
  /** Of the field, where it is a text. */
  readonly excerpt: TextMark | undefined;
  readonly description: TextMark | undefined;
  /** From the front matter, else from the file name, as milliseconds since 1970; undefined without either. */
  readonly dateMs: number | undefined;
  /** Where `dateMs` comes from, free of the site's time zone. */
  readonly date: PostDate | undefined;
  /** The fields of the front matter in the order of the text, duplicates left out; none while it is not closed. */
  readonly fields: readonly SummaryField[];
  /** As the front matter has them; what Jekyll adds from the names of folders is left out. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Whether Jekyll can read the front matter. */
  readonly readable: boolean;
  /** Whether the text begins with `---`. A file of a collection that doesn't is no document to Jekyll. */
  readonly hasFrontMatter: boolean;
}

/** What a summary needs to know besides the text. */
export interface SummaryContext extends DateReading {
  readonly pool: SummaryPool;
}

/** Reads the summary of a post; no part of it keeps the text alive. */
export function summarize(path: FilePath, text: string, kind: PostKind, context: SummaryContext): PostSummary {
  const frontMatter = readFrontMatter(text);
  const values = readableValues(frontMatter);
  const { date, dateFrom } = datedBy(values, path, context);
  const intern = (value: string): string => context.pool.word(value);
  return {
    path,
    kind,
    title: titleOf(values),
    excerpt: textMarkOf(values.get('excerpt')),
    description: textMarkOf(values.get('description')),
    dateMs: date && epochMsOf(date, context.zone),
    date,
    dateFrom,
    urlValues: context.pool.values(urlValuesOf(values)),
    fields: frontMatter.state === 'complete' ? summaryFields(frontMatter, text, context.pool) : [],
    categories: taxonomyOf(values, 'categories').map(intern),
    tags: taxonomyOf(values, 'tags').map(intern),
    readable: frontMatter.state !== 'unterminated' && frontMatter.problem === undefined,
    hasFrontMatter: frontMatter.state !== 'absent',
  };
}

/** The short values that a post has in a field; see `SummaryField.values`. */
export function valuesInField({ fields }: PostSummary, name: string): readonly string[] {
  return fields.find((field) => field.name === name)?.values ?? [];
}

/** The summary for another kind or time zone, without reading the text again. */
export function placed(summary: PostSummary, kind: PostKind, zone: string): PostSummary {
  const dateMs = summary.date && epochMsOf(summary.date, zone);
  return kind === summary.kind && dateMs === summary.dateMs ? summary : { ...summary, kind, dateMs };
}

/** Whether two summaries of a file say the same, their kinds and time zones aside. */
export function isSameSummary(one: PostSummary, other: PostSummary): boolean {
  return (
    one.path === other.path &&
    one.title === other.title &&
    isSameTextMark(one.excerpt, other.excerpt) &&
    isSameTextMark(one.description, other.description) &&
    one.readable === other.readable &&
    one.hasFrontMatter === other.hasFrontMatter &&
    isSameDate(one.date, other.date) &&
    one.dateFrom === other.dateFrom &&
    isSameValue(one.urlValues, other.urlValues) &&
    areEqual(one.categories, other.categories, Object.is) &&
    areEqual(one.tags, other.tags, Object.is) &&
    areEqual(one.fields, other.fields, isSameField)
  );
}

function areEqual<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index] as T));
}

export function isSameField(one: SummaryField, other: SummaryField): boolean {
  return (
    one === other ||
    (one.name === other.name &&
      one.type === other.type &&
      one.style === other.style &&
      one.itemStyle === other.itemStyle &&
      one.isEmpty === other.isEmpty &&
      one.written === other.written &&
      areEqual(one.values, other.values, Object.is))
  );
}

function isSameDate(one: PostDate | undefined, other: PostDate | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));
}

/** As lists have it. */
export function titleOf(values: YamlMap): string | undefined {
  const title = values.get('title');
  return title === undefined || title === null ? undefined : copyOf(rubyText(title).slice(0, longestTitle));
}

/** In UTF-16 units; no list shows more. */
const longestTitle = 300;
