import { baseName, type FilePath, parent } from '../../foundation/filePath';
import type { YamlMap } from '../../frontMatter/yamlValue';
import type { SummaryField } from '../../posts/summaryField';
import { isOfTheMoment } from './isOfTheMoment';
import { canBeEncoded, encodePostDate } from './postDateCode';
import type { SavedPost } from './savedPost';
import { dateOrigins, snapshotFormat } from './snapshotFormat';
import { snapshotLine } from './snapshotLine';
import { Table } from './table';
import { encodeTextMark } from './textMarkCode';
import { encodeYamlValue, isReadAgain } from './yamlValueCode';

/** So many posts stand in a line. */
const postsInLine = 100;

/**
 * Writes summaries as lines: one that says what it is, one for every hundred posts with what they share, once, and one
 * that says how many lines there are. Paths, words, fields and values are numbered in the order in which they come.
 */
export class SnapshotWriter {
  readonly #folders = new Table<FilePath, string>((folder) => folder);
  readonly #words = new Table<string, string>((word) => word);
  /** Without the texts that are hardly two posts' own. */
  readonly #fields = new Table<SummaryField, object>(({ written, values, ...rest }) => ({
    ...rest,
    written: written !== undefined,
    values: values.length,
  }));
  readonly #values = new Table<YamlMap, unknown>(encodeYamlValue);
  readonly #lines: string[];
  #posts: unknown[] = [];

  constructor(madeBy: string) {
    this.#lines = [snapshotLine([snapshotFormat, madeBy])];
  }

  add(post: SavedPost): void {
    const { summary } = post;
    if (canBeEncoded(summary.date) && isReadAgain(summary.urlValues) && !isOfTheMoment(summary)) {
      this.#posts.push(this.#encode(post));
      if (this.#posts.length === postsInLine) {
        this.#endLine();
      }
    }
  }

  /** The whole text. */
  finish(): string {
    this.#endLine();
    this.#lines.push(snapshotLine({ lines: this.#lines.length }));
    return this.#lines.join('\n');
  }

  #endLine(): void {
    const tables = [this.#folders, this.#words, this.#fields, this.#values].map((table) => table.takeNew());
    this.#lines.push(snapshotLine([...tables, this.#posts]));
    this.#posts = [];
  }

  #encode({ summary, stamp }: SavedPost): unknown {
    const { path, title, excerpt, description, date, dateFrom, urlValues, fields, categories, tags } = summary;
    const { readable, hasFrontMatter } = summary;
    return [
      this.#folders.indexOf(parent(path)),
      baseName(path),
      stamp ? [stamp.size, stamp.modifiedMs] : null,
      (readable ? 1 : 0) + (hasFrontMatter ? 2 : 0),
      title ?? null,
      encodeTextMark(excerpt),
      encodeTextMark(description),
      encodePostDate(date),
      dateOrigins.indexOf(dateFrom),
      this.#values.indexOf(urlValues),
      fields.map((field) => this.#fields.indexOf(field)),
      fields.flatMap(({ written }) => written ?? []),
      fields.flatMap(({ values }) => values.map((word) => this.#words.indexOf(word))),
      categories.map((word) => this.#words.indexOf(word)),
      tags.map((word) => this.#words.indexOf(word)),
    ];
  }
}
