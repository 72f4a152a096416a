import type { FilePath } from '../foundation/filePath';
import type { ValueStyle } from '../frontMatter/frontMatter';
import type { PostKind } from '../site/postKind';

/** What the index keeps of a post: enough to learn a site's habits from, never its text. Strings are interned. */
export interface PostSummary {
  readonly path: FilePath;
  readonly kind: PostKind;
  readonly title: string | undefined;
  /** From the front matter, else from the file name, as milliseconds since 1970; undefined without either. */
  readonly dateMs: number | undefined;
  /** The fields of the front matter in the order of the text, duplicates left out. */
  readonly fields: readonly SummaryField[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Whether Jekyll can read the front matter. */
  readonly readable: boolean;
}

export interface SummaryField {
  readonly name: string;
  readonly style: ValueStyle;
  /** How the items of a list are quoted, told by the first one; undefined for other values. */
  readonly itemStyle: ValueStyle | undefined;
  /** Short values kept for dates (their shape) and numbers; undefined for all else. */
  readonly written: string | undefined;
}
