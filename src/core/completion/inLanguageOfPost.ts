import { readableValues } from '../frontMatter/readableValues';
import type { Post } from '../posts/post';
import type { PostSummary } from '../posts/postSummary';
import { guessLanguage } from '../rendering/guessLanguage';
import type { VocabularyEntry } from '../vocabulary/vocabularyEntry';

/**
 * On a site in several languages, first the values that posts in the writing system of this one use, each part in the
 * order given. A value that no post uses yet is told by its own letters. A post without a word in it decides nothing.
 */
export function inLanguageOfPost(post: Post, vocabulary: readonly VocabularyEntry[]): readonly VocabularyEntry[] {
  const title: unknown = readableValues(post.frontMatter).get('title');
  const words = `${typeof title === 'string' ? title : ''} ${post.body.slice(0, enough)}`;
  if (!/\p{L}/u.test(words)) {
    return vocabulary;
  }
  const isEastern = isEasternText(words);
  const fitting: VocabularyEntry[] = [];
  const others: VocabularyEntry[] = [];
  for (const entry of vocabulary) {
    (isUsedIn(entry, isEastern) ? fitting : others).push(entry);
  }
  return [...fitting, ...others];
}

/** In UTF-16 units. */
const enough = 4000;
/** Thousands of values are looked at for each list: a few posts of each have to do. */
const enoughPosts = 5;

function isUsedIn({ value, usedIn }: VocabularyEntry, isEastern: boolean): boolean {
  if (usedIn.length === 0) {
    return isEasternText(value) === isEastern;
  }
  const known = languages.get(usedIn);
  if (known?.changes === usedIn.changes) {
    return isEastern ? known.eastern : known.western;
  }
  const posts = usedIn.newestOf(enoughPosts).map(isEasternPost);
  const found = { changes: usedIn.changes, eastern: posts.includes(true), western: posts.includes(false) };
  languages.set(usedIn, found);
  return isEastern ? found.eastern : found.western;
}

/** Thousands of values are asked for at each keystroke, and the posts of few of them have changed. */
const languages = new WeakMap<
  object,
  { readonly changes: number; readonly eastern: boolean; readonly western: boolean }
>();

function isEasternPost(post: PostSummary): boolean {
  let isEastern = known.get(post);
  if (isEastern === undefined) {
    isEastern = isEasternText(post.title ?? '');
    known.set(post, isEastern);
  }
  return isEastern;
}

const known = new WeakMap<PostSummary, boolean>();

/** Japanese, Chinese or Korean, as against scripts with an alphabet: a short title in kanji tells no more. */
function isEasternText(text: string): boolean {
  return guessLanguage(text) !== undefined;
}
