import { type FilePath, join } from '../../foundation/filePath';
import type { ValueStyle } from '../../frontMatter/frontMatter';
import type { YamlMap } from '../../frontMatter/yamlValue';
import type { FieldType } from '../../posts/fieldType';
import type { PostSummary } from '../../posts/postSummary';
import type { SummaryField } from '../../posts/summaryField';
import type { SummaryPool } from '../../posts/summaryPool';
import type { FileStamp } from '../fileStamp';
import { asBoolean, asEntry, asInteger, asList, asNumber, asText, damaged, oneOf } from './checked';
import { decodePostDate } from './postDateCode';
import type { SavedPost } from './savedPost';
import { dateOrigins, snapshotFormat } from './snapshotFormat';
import { readSnapshotLine } from './snapshotLine';
import { decodeTextMark } from './textMarkCode';
import { decodeYamlMap } from './yamlValueCode';

/** Reads what `SnapshotWriter` wrote, line by line. Whatever is of another shape throws `Damaged`. */
export class SnapshotReader {
  readonly posts = new Map<FilePath, SavedPost>();
  readonly #folders: string[] = [];
  readonly #words: string[] = [];
  readonly #fields: SavedField[] = [];
  readonly #values: YamlMap[] = [];

  constructor(private readonly pool: SummaryPool) {}

  /** Whether a first line is that of a snapshot that can be read, made by the same program. */
  static begins(line: string, madeBy: string): boolean {
    const header = readSnapshotLine(line);
    return Array.isArray(header) && header.length === 2 && header[0] === snapshotFormat && header[1] === madeBy;
  }

  /** Whether a last line says that there are so many before it. */
  static ends(line: string, lines: number): boolean {
    const end = readSnapshotLine(line);
    return typeof end === 'object' && end !== null && 'lines' in end && end.lines === lines;
  }

  readLine(line: string): void {
    const [folders, words, fields, values, posts] = asList(readSnapshotLine(line)).map(asList);
    for (const folder of folders ?? damaged()) {
      this.#folders.push(asText(folder));
    }
    for (const word of words ?? damaged()) {
      this.#words.push(this.pool.word(asText(word)));
    }
    for (const field of fields ?? damaged()) {
      this.#fields.push(new SavedField(field, this.pool));
    }
    for (const value of values ?? damaged()) {
      this.#values.push(this.pool.values(decodeYamlMap(value)));
    }
    for (const post of posts ?? damaged()) {
      const saved = this.#decode(asList(post));
      this.posts.set(saved.summary.path, saved);
    }
  }

  #decode(post: readonly unknown[]): SavedPost {
    const [folder, name, stamp, flags, title, excerpt, description, date, dateFrom, urlValues, ...words] = post;
    const [fields, written, values, categories, tags] = words.map(asList);
    const flag = asInteger(flags, 0, 3);
    const summary: PostSummary = {
      path: join(asEntry(this.#folders, folder), asText(name)),
      kind: 'other',
      title: title === null ? undefined : asText(title),
      excerpt: decodeTextMark(excerpt),
      description: decodeTextMark(description),
      dateMs: undefined,
      date: decodePostDate(date),
      dateFrom: asEntry(dateOrigins, dateFrom),
      urlValues: asEntry(this.#values, urlValues),
      fields: this.#fieldsOf(fields ?? damaged(), written ?? damaged(), values ?? damaged()),
      categories: this.#wordsOf(categories ?? damaged()),
      tags: this.#wordsOf(tags ?? damaged()),
      readable: (flag & 1) !== 0,
      hasFrontMatter: (flag & 2) !== 0,
    };
    return { summary, stamp: stamp === null ? undefined : stampOf(asList(stamp)) };
  }

  #fieldsOf(
    indexes: readonly unknown[],
    written: readonly unknown[],
    values: readonly unknown[],
  ): readonly SummaryField[] {
    let texts = 0;
    let words = 0;
    const fields = indexes.map((index) => {
      const field = asEntry(this.#fields, index);
      const text = field.hasText ? asText(written[texts++]) : undefined;
      const first = words;
      words += field.values;
      return field.with(text, values.slice(first, words), this.#words);
    });
    return texts === written.length && words === values.length ? fields : damaged();
  }

  #wordsOf(indexes: readonly unknown[]): readonly string[] {
    return indexes.map((index) => asEntry(this.#words, index));
  }
}

/** A field as many posts have it, but for the texts that are kept of it. */
class SavedField {
  readonly hasText: boolean;
  /** How many. */
  readonly values: number;
  readonly #plain: SummaryField;
  readonly #shared = new Map<string, SummaryField>();

  constructor(
    code: unknown,
    private readonly pool: SummaryPool,
  ) {
    const { name, type, style, itemStyle, isEmpty, written, values }: Partial<Record<keyof SummaryField, unknown>> =
      typeof code === 'object' && code !== null ? code : damaged();
    this.hasText = asBoolean(written);
    this.values = asInteger(values, 0, Number.MAX_SAFE_INTEGER);
    this.#plain = pool.field({
      name: pool.word(asText(name)),
      type: oneOf(types, type),
      style: oneOf(styles, style),
      itemStyle: itemStyle === undefined ? undefined : oneOf(styles, itemStyle),
      isEmpty: asBoolean(isEmpty),
      written: undefined,
      values: pool.list([]),
    });
  }

  /** `values` are numbers of words. */
  with(written: string | undefined, values: readonly unknown[], words: readonly string[]): SummaryField {
    if (written === undefined && values.length === 0) {
      return this.#plain;
    }
    const key = `${written} ${values.join(' ')}`;
    let field = this.#shared.get(key);
    if (!field) {
      const own = { written, values: this.pool.list(values.map((index) => asEntry(words, index))) };
      field = this.pool.field({ ...this.#plain, ...own });
      this.#shared.set(key, field);
    }
    return field;
  }
}

const types = Object.keys({
  ...{ string: 0, number: 0, boolean: 0, date: 0, list: 0, map: 0, nothing: 0 },
} satisfies Record<FieldType, number>) as readonly FieldType[];

const styles = Object.keys({
  ...{ plain: 0, single: 0, double: 0, literal: 0, folded: 0, empty: 0 },
  ...{ 'flow-list': 0, 'block-list': 0, 'flow-map': 0, 'block-map': 0, other: 0 },
} satisfies Record<ValueStyle, number>) as readonly ValueStyle[];

function stampOf([size, modifiedMs, ...rest]: readonly unknown[]): FileStamp {
  return rest.length > 0
    ? damaged()
    : { size: asInteger(size, 0, Number.MAX_SAFE_INTEGER), modifiedMs: asNumber(modifiedMs) };
}
