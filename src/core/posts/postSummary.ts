import { baseName, type FilePath } from '../foundation/filePath';
import { copyOf } from '../foundation/interner';
import type { FrontMatter, ValueStyle } from '../frontMatter/frontMatter';
import { readFrontMatter } from '../frontMatter/readFrontMatter';
import type { YamlMap } from '../frontMatter/yamlValue';
import { type DateReading, readPostDate } from '../site/dates/jekyllDate';
import { epochMsOf, type PostDate } from '../site/dates/postDate';
import { rubyText } from '../site/dates/rubyText';
import { readPostFileName } from '../site/postFileName';
import type { PostKind } from '../site/postKind';
import { summaryFields } from './summaryFields';
import type { SummaryPool } from './summaryPool';
import { taxonomyOf } from './taxonomy';

/** What the index keeps of a post: enough to learn a site's habits from, never its text. Strings are interned. */
export interface PostSummary {
  readonly path: FilePath;
  readonly kind: PostKind;
  readonly title: string | undefined;
  /** From the front matter, else from the file name, as milliseconds since 1970; undefined without either. */
  readonly dateMs: number | undefined;
  /** Where `dateMs` comes from, free of the site's time zone. */
  readonly date: PostDate | undefined;
  /** The fields of the front matter in the order of the text, duplicates left out. */
  readonly fields: readonly SummaryField[];
  /** As the front matter has them; what Jekyll adds from the names of folders is left out. */
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Whether Jekyll can read the front matter. */
  readonly readable: boolean;
  /** Whether the text begins with `---`. A file of a collection that doesn't is no document to Jekyll. */
  readonly hasFrontMatter: boolean;
}

export interface SummaryField {
  readonly name: string;
  readonly style: ValueStyle;
  /** How the items of a list are quoted, told by the first one; undefined for other values and empty lists. */
  readonly itemStyle: ValueStyle | undefined;
  /** Whether there is nothing to read: no value, an empty or blank string, an empty list or map. */
  readonly isEmpty: boolean;
  /** Short values kept for dates (their shape) and numbers, as written, without quotes; undefined for all else. */
  readonly written: string | undefined;
}

/** What a summary needs to know besides the text. */
export interface SummaryContext extends DateReading {
  readonly pool: SummaryPool;
}

/** Reads the summary of a post; no part of it keeps the text alive. */
export function summarize(path: FilePath, text: string, kind: PostKind, context: SummaryContext): PostSummary {
  const frontMatter = readFrontMatter(text);
  const values = readableValues(frontMatter);
  const date = dateOf(values, path, context);
  const intern = (value: string): string => context.pool.word(value);
  return {
    path,
    kind,
    title: titleOf(values),
    dateMs: date && epochMsOf(date, context.zone),
    date,
    fields: summaryFields(frontMatter, text, context.pool),
    categories: taxonomyOf(values, 'categories').map(intern),
    tags: taxonomyOf(values, 'tags').map(intern),
    readable: frontMatter.state !== 'unterminated' && frontMatter.problem === undefined,
    hasFrontMatter: frontMatter.state !== 'absent',
  };
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
    one.readable === other.readable &&
    one.hasFrontMatter === other.hasFrontMatter &&
    isSameDate(one.date, other.date) &&
    areEqual(one.categories, other.categories, Object.is) &&
    areEqual(one.tags, other.tags, Object.is) &&
    areEqual(one.fields, other.fields, isSameField)
  );
}

function areEqual<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index] as T));
}

function isSameField(one: SummaryField, other: SummaryField): boolean {
  return (
    one.name === other.name &&
    one.style === other.style &&
    one.itemStyle === other.itemStyle &&
    one.isEmpty === other.isEmpty &&
    one.written === other.written
  );
}

function isSameDate(one: PostDate | undefined, other: PostDate | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && JSON.stringify(one) === JSON.stringify(other));
}

/** While the front matter can't be read, its fields one by one: a post doesn't lose its tags while it is typed in. */
function readableValues({ values, fields }: FrontMatter): YamlMap {
  return values.size > 0 ? values : new Map(fields.map(({ key, value }) => [key, value]));
}

function titleOf(values: YamlMap): string | undefined {
  const title = values.get('title');
  return title === undefined || title === null ? undefined : copyOf(rubyText(title).slice(0, longestTitle));
}

/** In UTF-16 units; no list shows more. */
const longestTitle = 300;

function dateOf(values: YamlMap, path: FilePath, reading: DateReading): PostDate | undefined {
  if (values.has('date')) {
    const read = readPostDate(values.get('date') ?? null, reading);
    if (!('problem' in read)) {
      return read.date;
    }
  }
  const { date } = readPostFileName(baseName(path));
  return date && { kind: 'local', ...date, hour: 0, minute: 0, second: 0 };
}
