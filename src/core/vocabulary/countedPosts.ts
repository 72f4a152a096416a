import type { FilePath } from '../foundation/filePath';
import type { PostTexts, TextField } from '../posts/postTexts';
import { columnsOf, type TextMark } from '../posts/textMark';
import type { AlikeTally } from './alikeTally';
import type { ListedTerms } from './listedTerms';
import type { NumberTally } from './numberTally';
import type { OtherPosts, PreferredTerm, SameMinutes, SharingPosts } from './otherPosts';
import type { Taxonomy } from './taxonomy';
import { termForm } from './termForm';
import type { TextTally } from './textTally';
import { type UnusualWidth, unusualWidth } from './unusualWidth';
import type { VocabularyEntry } from './vocabularyEntry';

/** What is counted over the posts of a site; each tally is begun when it is first asked for. */
export interface CountsOfPosts {
  readonly texts: () => TextTally;
  readonly forms: (taxonomy: Taxonomy) => AlikeTally;
  readonly slugs: (taxonomy: Taxonomy) => AlikeTally;
  readonly numbers: (taxonomy: Taxonomy) => NumberTally;
  /** What the site or the settings list, whether or not a post has it. */
  readonly listed: (taxonomy: Taxonomy) => ListedTerms;
  readonly values: (field: string) => readonly VocabularyEntry[];
  readonly filled: (field: string) => number;
}

export class CountedPosts implements OtherPosts {
  constructor(private readonly counts: CountsOfPosts) {}

  sharing(texts: PostTexts, field: TextField): SharingPosts {
    return this.counts.texts().of(field).sharing(texts, field);
  }

  endingAlike(text: TextMark, field: 'excerpt' | 'description'): number {
    return this.counts.texts().of(field).endingAlike(text);
  }

  unusualWidth(texts: PostTexts, field: TextField): UnusualWidth | undefined {
    const text = texts[field];
    const columns = typeof text === 'string' ? columnsOf(text.trim()) : text?.width;
    return columns === undefined ? undefined : unusualWidth(columns, field, this.counts.texts().of(field).widths.usual);
  }

  get endsTitlesWithStop(): boolean {
    const texts = this.counts.texts();
    return texts.stops > texts.of('title').widths.total * shareOfStops;
  }

  usualNumber(taxonomy: Taxonomy): number | undefined {
    return this.counts.numbers(taxonomy).usual;
  }

  preferred(taxonomy: Taxonomy, value: string): PreferredTerm | undefined {
    const forms = this.counts.forms(taxonomy);
    const listed = this.counts.listed(taxonomy);
    const form = forms.formFor(value);
    if (form === '' || listed.has(value)) {
      return undefined;
    }
    const own = forms.postsWith(value);
    const [best] = [...new Set([...forms.ofForm(form), ...listed.ofForm(form)])]
      .filter((other) => other !== value && (listed.has(other) || forms.postsWith(other) >= own))
      .map((other) => ({ value: other, posts: forms.postsWith(other), isListed: listed.has(other) }))
      .sort((a, b) => Number(b.isListed) - Number(a.isListed) || b.posts - a.posts || (a.value < b.value ? -1 : 1));
    const isBetter = best && (best.isListed || best.posts > own || best.value < value);
    return isBetter ? { value: best.value, posts: best.posts } : undefined;
  }

  withSlugOf(taxonomy: Taxonomy, value: string): readonly string[] {
    const slugs = this.counts.slugs(taxonomy);
    const others = slugs.ofForm(slugs.formFor(value)).filter((other) => other !== value);
    const form = others.length > 0 ? termForm(value) : '';
    return others.filter((other) => termForm(other) !== form);
  }

  isRare(taxonomy: Taxonomy, value: string): boolean {
    return this.counts.forms(taxonomy).postsWith(value) <= 1;
  }

  get usualLayouts(): readonly string[] {
    return this.counts
      .values('layout')
      .filter(({ posts }) => posts > 1)
      .map(({ value }) => value)
      .sort();
  }

  sameMinutes(path: FilePath): SameMinutes | undefined {
    const [most] = this.counts.values('reading_time');
    const of = this.counts.filled('reading_time');
    return most && most.posts >= manyPosts && most.posts > of * shareOfSame && most.usedIn.newest?.path === path
      ? { minutes: most.value, posts: most.posts, of }
      : undefined;
  }
}

const shareOfStops = 0.1;
const manyPosts = 20;
const shareOfSame = 0.5;
