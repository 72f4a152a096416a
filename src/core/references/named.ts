import type { Span } from '../text/span';
import type { TermGroup } from './termGroup';

/** What has a name that other files of the site use. */
export type Named =
  | { readonly kind: 'term'; readonly group: TermGroup; readonly value: string }
  | { readonly kind: 'layout'; readonly name: string }
  | { readonly kind: 'include'; readonly name: string }
  /** The file of `_data`, then keys in it. */
  | { readonly kind: 'data'; readonly keys: readonly string[] }
  /** A post or another file that `post_url` or `link` leads to, by its path below the source. */
  | { readonly kind: 'file'; readonly relativePath: string };

/** A tag, a category or an author. */
export type Term = Extract<Named, { kind: 'term' }>;

/** A name at its place in a text. */
export interface NamedPlace {
  readonly named: Named;
  /** What a new name is typed over. */
  readonly span: Span;
  /** The name as it is changed: of a post its file name without the ending. */
  readonly name: string;
}

/** One place where a name is written. */
export interface Use {
  readonly span: Span;
  /** Whether the thing is said here to be there: an entry in a list, a page of its own. */
  readonly isDefinition: boolean;
}
