import type { FilePath } from '../foundation/filePath';
import type { PostTexts, TextField } from '../posts/postTexts';
import type { TextMark } from '../posts/textMark';
import type { Taxonomy } from './taxonomy';
import type { UnusualWidth } from './unusualWidth';

/** What the other posts of the site have, as far as it makes something in a post right or wrong. */
export interface OtherPosts {
  /** Other posts, in the same language, with the same text in a field. */
  sharing(texts: PostTexts, field: TextField): SharingPosts;
  /** How many posts end a text as this one does, itself among them. */
  endingAlike(text: TextMark, field: 'excerpt' | 'description'): number;
  /** Where a text is far longer or shorter than those of the others. */
  unusualWidth(texts: PostTexts, field: TextField): UnusualWidth | undefined;
  /** Whether the site ends titles as sentences end, with a full stop. */
  readonly endsTitlesWithStop: boolean;
  /** How many categories or tags posts have at most, but for one in twenty; undefined while there are too few posts to tell. */
  usualNumber(taxonomy: Taxonomy): number | undefined;
  /** The value that should stand for this one, if another is written nearly alike and more usual. */
  preferred(taxonomy: Taxonomy, value: string): PreferredTerm | undefined;
  /** Other values that get the same address, those apart that are written nearly alike. */
  withSlugOf(taxonomy: Taxonomy, value: string): readonly string[];
  /** Whether no more than one post has the value. */
  isRare(taxonomy: Taxonomy, value: string): boolean;
  /** The layouts that at least two posts name. */
  readonly usualLayouts: readonly string[];
  /** Told of the newest of many posts that all say the same minutes. */
  sameMinutes(path: FilePath): SameMinutes | undefined;
}

export interface SharingPosts {
  readonly count: number;
  /** The first of them by path, as many as anybody looks at. */
  readonly paths: readonly FilePath[];
}

export interface PreferredTerm {
  readonly value: string;
  /** How many posts have it; 0 where only a list of the site does. */
  readonly posts: number;
}

export interface SameMinutes {
  readonly minutes: string;
  readonly posts: number;
  /** How many posts have a reading time. */
  readonly of: number;
}
