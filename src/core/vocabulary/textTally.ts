import type { FilePath } from '../foundation/filePath';
import type { PostSummary } from '../posts/postSummary';
import { type PostTexts, type TextField, textsOfSummary } from '../posts/postTexts';
import type { TextMark } from '../posts/textMark';
import { columnsOf, isSameTextMark } from '../posts/textMark';
import { endsWithStop } from './endsWithStop';
import type { SharingPosts } from './otherPosts';
import type { PostTally } from './postTally';
import { Widths } from './widths';

/** Which posts say the same of themselves, and how long what they say is. */
export class TextTally implements PostTally {
  readonly #fields: Readonly<Record<TextField, TextCounts>> = {
    title: new TextCounts(),
    excerpt: new TextCounts(),
    description: new TextCounts(),
  };
  #stops = 0;

  /** How many titles end with a full stop. */
  get stops(): number {
    return this.#stops;
  }

  of(field: TextField): Pick<TextCounts, 'widths' | 'sharing' | 'endingAlike'> {
    return this.#fields[field];
  }

  change(before: PostSummary | undefined, after: PostSummary | undefined): void {
    if (before && after && saysTheSame(before, after)) {
      return;
    }
    this.#count(before, -1);
    this.#count(after, 1);
  }

  #count(post: PostSummary | undefined, times: 1 | -1): void {
    if (!post) {
      return;
    }
    const texts = textsOfSummary(post);
    this.#fields.title.count(texts, 'title', times);
    this.#fields.excerpt.count(texts, 'excerpt', times);
    this.#fields.description.count(texts, 'description', times);
    this.#stops += texts.title !== undefined && endsWithStop(texts.title) ? times : 0;
  }
}

function saysTheSame(one: PostSummary, other: PostSummary): boolean {
  return (
    one.title === other.title &&
    isSameTextMark(one.excerpt, other.excerpt) &&
    isSameTextMark(one.description, other.description) &&
    textsOfSummary(one).language === textsOfSummary(other).language
  );
}

/** One field. */
class TextCounts {
  readonly widths = new Widths();
  readonly #posts = new Map<string, Set<FilePath>>();
  /** By text, what stays the same until a post has it that had not, or no longer. */
  readonly #sorted = new Map<string, readonly FilePath[]>();
  readonly #endings = new Map<number, number>();

  /** Other posts in the same language with the same text. */
  sharing(texts: PostTexts, field: TextField): SharingPosts {
    const key = keyOf(texts, field);
    const posts = key === undefined ? undefined : this.#posts.get(key);
    if (key === undefined || !posts || (posts.size === 1 && posts.has(texts.path))) {
      return nobody;
    }
    const sorted = this.#sorted.get(key) ?? [...posts].sort().slice(0, mostNamed + 1);
    this.#sorted.set(key, sorted);
    return {
      count: posts.size - (posts.has(texts.path) ? 1 : 0),
      paths: sorted.filter((path) => path !== texts.path).slice(0, mostNamed),
    };
  }

  /** How many posts end theirs as this one does. */
  endingAlike({ ending }: TextMark): number {
    return ending === undefined ? 0 : (this.#endings.get(ending) ?? 0);
  }

  count(texts: PostTexts, field: TextField, times: 1 | -1): void {
    const key = keyOf(texts, field);
    if (key === undefined) {
      return;
    }
    const posts = this.#posts.get(key) ?? new Set();
    this.#sorted.delete(key);
    this.#posts.set(key, posts);
    if (times === 1) {
      posts.add(texts.path);
    } else {
      posts.delete(texts.path);
    }
    if (posts.size === 0) {
      this.#posts.delete(key);
    }
    const text = texts[field];
    this.widths.add(typeof text === 'string' ? columnsOf(text.trim()) : (text?.width ?? 0), times);
    const ending = typeof text === 'string' ? undefined : text?.ending;
    if (ending !== undefined) {
      const count = (this.#endings.get(ending) ?? 0) + times;
      if (count > 0) {
        this.#endings.set(ending, count);
      } else {
        this.#endings.delete(ending);
      }
    }
  }
}

const nobody: SharingPosts = { count: 0, paths: [] };
const mostNamed = 20;

/** The same for the same text in the same language; width and case of letters and the number of blanks make no difference to a title. */
function keyOf(texts: PostTexts, field: TextField): string | undefined {
  const text = texts[field];
  if (text === undefined) {
    return undefined;
  }
  if (typeof text !== 'string') {
    return `${texts.language} ${text.sum} ${text.width} ${text.ending}`;
  }
  const title = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  return title === '' ? undefined : `${texts.language} ${title}`;
}
