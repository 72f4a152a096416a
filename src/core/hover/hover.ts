import type { FilePath } from '../foundation/filePath';
import type { Message } from '../foundation/message';
import type { Span } from '../text/span';

/** What is told of the thing under the cursor. */
export interface Hover {
  /** What it is told of. */
  readonly span: Span;
  readonly parts: readonly HoverPart[];
}

/** A paragraph, one in the site's own words, or posts to go to with a line above them. */
export type HoverPart =
  | { readonly kind: 'text'; readonly text: Message }
  | { readonly kind: 'ownWords'; readonly text: string }
  | { readonly kind: 'posts'; readonly text: Message; readonly posts: readonly HoverPost[] };

export interface HoverPost {
  readonly path: FilePath;
  /** Its title, or its file's name. */
  readonly title: string;
  /** `YYYY-MM-DD` in the site's time zone; undefined for one without a date. */
  readonly day: string | undefined;
}
