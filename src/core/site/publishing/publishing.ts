import type { FilePath } from '../../foundation/filePath';
import type { Message } from '../../foundation/message';
import type { TextRange } from '../../text/lineMap';

/** What Jekyll does with a post when the site is built at a moment. */
export interface Publishing {
  readonly status: PublishStatus;
  /** Why, in one sentence; for a live post when it was or is published. */
  readonly reason: Message;
  /** The line that decides: of the post's front matter or of the configuration. Undefined: the name or place of the file does. */
  readonly decidedBy: Place | undefined;
  /** Jekyll's date of the post, as milliseconds since 1970; undefined where Jekyll would stop. */
  readonly dateMs: number | undefined;
  /** `page.url`: with a leading slash, without `baseurl`, percent-encoded as Jekyll prints it. Undefined: there is no page. */
  readonly url: string | undefined;
  /** With `url` and `baseurl` of the configuration; undefined where the site does not say its `url`. */
  readonly absoluteUrl: string | undefined;
  /**
   * Other posts of the site that are written to the same file, now or when their moment comes, in the order of Jekyll's
   * writing. Drafts and hidden posts are not written, and have none.
   */
  readonly sameUrl: readonly FilePath[];
  /** The one of those that stays instead of this post, now or, for a live post, when its moment comes. */
  readonly overwrittenBy: FilePath | undefined;
  /** When the status changes by itself, as milliseconds since 1970. */
  readonly changesAtMs: number | undefined;
}

/**
 * `live`: it is published. `scheduled`: its date is in the future, and the site leaves such posts out until then.
 * `draft`: in `_drafts`. `hidden`: `published: false`. `skipped`: Jekyll does not take it for a post, for the reason given.
 * `overwritten`: another post is written to the same file after it.
 */
export type PublishStatus = 'live' | 'scheduled' | 'draft' | 'hidden' | 'skipped' | 'overwritten';

/** A place in a file of the site, in lines and characters, both from zero, because its text is not at hand where it is shown. */
export interface Place extends TextRange {
  readonly path: FilePath;
}
