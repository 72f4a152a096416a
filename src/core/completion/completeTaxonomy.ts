import { type Message, message } from '../foundation/message';
import type { ValuePlace } from '../frontMatter/place';
import { placeAt } from '../frontMatter/placeAt';
import { readableValues } from '../frontMatter/readableValues';
import type { Post } from '../posts/post';
import { taxonomyOf } from '../posts/taxonomy';
import type { SiteKnowledge } from '../site/siteKnowledge';
import type { SiteView } from '../site/siteView';
import { companions } from '../vocabulary/companions';
import type { PostsByDate } from '../vocabulary/postsByDate';
import { readingsOf } from '../vocabulary/readings';
import { type Taxonomy, taxonomyOfField } from '../vocabulary/taxonomy';
import type { VocabularyEntry } from '../vocabulary/vocabularyEntry';
import { wordsOfPost } from '../vocabulary/wordsOfPost';
import type { Completion } from './completion';
import { describeUse } from './describeUse';
import { inLanguageOfPost } from './inLanguageOfPost';
import { type Mention, Mentions } from './mentions';
import type { NewValueText, ValueText } from './newValueText';
import { searchForms } from './searchForms';
import { valueText } from './valueText';

/**
 * Categories and tags at the cursor: tags that the post speaks of first, then what fits its other values (or its language
 * while it has none), then what is used most, then what was used last. What the post already has is left out. A post
 * without a site gets the names that its own text repeats, as tags.
 */
export function completeTaxonomy(
  post: Post,
  offset: number,
  site: SiteView,
  knowledge: SiteKnowledge,
): readonly Completion[] {
  const { place, taxonomy } = taxonomyPlace(post, offset) ?? {};
  const written = place && valueText(post, place, site);
  if (!taxonomy || !written) {
    return [];
  }
  const vocabulary = knowledge.vocabulary(taxonomy);
  if (vocabulary.length === 0 && taxonomy === 'tags' && !knowledge.hasPosts) {
    return ownWords(post, written);
  }
  const fit = companions(usesOfOwn(post, knowledge, written.typed), taxonomy);
  const fitting = fit.size === 0 ? inLanguageOfPost(post, vocabulary) : byFit(vocabulary, fit);
  const readings = readingsOf(site.liquid?.sources?.data, taxonomy, site.settings.readings);
  const completions: Completion[] = [];
  for (const { entry, mention } of taxonomy === 'tags' ? byMention(fitting, post) : fitting.map(unmentioned)) {
    const newText = isOwnAlone(entry, post) ? undefined : newTextFor(entry.value, written);
    if (newText) {
      completions.push({
        label: entry.value,
        kind: 'value',
        detail: describeUse(entry, site.timeZone),
        documentation: entry.listed?.description ?? where[mention],
        span: written.span,
        newText: newText.text,
        filterText: [written.prefix + entry.value, ...searchForms(entry.value, readings.get(entry.value))].join(' '),
        cursorBack: newText.cursorBack,
      });
    }
  }
  return completions;
}

/** Whether the cursor is where a category or tag stands or may be written: what can be said without listing them. */
export function canCompleteTaxonomy(post: Post, offset: number): boolean {
  return taxonomyPlace(post, offset) !== undefined;
}

function taxonomyPlace(
  { frontMatter, text }: Post,
  offset: number,
): { readonly place: ValuePlace; readonly taxonomy: Taxonomy } | undefined {
  const place = placeAt(frontMatter, text, offset);
  const taxonomy = place.kind === 'value' ? taxonomyOfField(place.field.key) : undefined;
  return place.kind === 'value' && taxonomy ? { place, taxonomy } : undefined;
}

function newTextFor(value: string, { taken, textFor }: ValueText): NewValueText | undefined {
  return taken.has(value) ? undefined : textFor(value);
}

/** Whether nothing but this very post knows the value: one it has already, or what is being typed in it. */
function isOwnAlone({ usedIn, listed }: VocabularyEntry, { path }: Post): boolean {
  return listed === undefined && usedIn.length === 1 && usedIn.newest?.path === path;
}

/** What a post that stands alone repeats. */
function ownWords({ body }: Post, written: ValueText): readonly Completion[] {
  return wordsOfPost(body).flatMap(({ word, times }) => {
    const newText = newTextFor(word, written);
    return newText === undefined
      ? []
      : [
          {
            label: word,
            kind: 'word',
            detail: message('{0} times in this post', times),
            documentation: undefined,
            span: written.span,
            newText: newText.text,
            filterText: written.prefix + word,
            cursorBack: newText.cursorBack,
          },
        ];
  });
}

/** The vocabulary comes ordered by use; sorting is stable, so use and recency decide where fit is equal. */
function byFit(vocabulary: readonly VocabularyEntry[], fit: ReadonlyMap<string, number>): readonly VocabularyEntry[] {
  const fitting: { readonly entry: VocabularyEntry; readonly posts: number }[] = [];
  const others: VocabularyEntry[] = [];
  for (const entry of vocabulary) {
    const posts = fit.get(entry.value);
    if (posts === undefined) {
      others.push(entry);
    } else {
      fitting.push({ entry, posts });
    }
  }
  fitting.sort((a, b) => b.posts - a.posts);
  return [...fitting.map(({ entry }) => entry), ...others];
}

interface Mentioned {
  readonly entry: VocabularyEntry;
  readonly mention: Mention;
}

const where: Readonly<Record<Mention, Message | undefined>> = {
  2: message('It stands in the title or in a heading of this post.'),
  1: message('It stands in the text of this post.'),
  0: undefined,
};

function unmentioned(entry: VocabularyEntry): Mentioned {
  return { entry, mention: 0 };
}

/** What is mentioned in the title or a heading first, then what is in the text, each in the order that they came in. */
function byMention(entries: readonly VocabularyEntry[], post: Post): readonly Mentioned[] {
  const title: unknown = readableValues(post.frontMatter).get('title');
  // While the front matter is not closed, tags that stand in it could be taken for words of the article.
  const body = post.frontMatter.state === 'unterminated' ? '' : post.body;
  const mentions = new Mentions(typeof title === 'string' ? title : '', body);
  const groups: Readonly<Record<Mention, Mentioned[]>> = { 2: [], 1: [], 0: [] };
  for (const entry of entries) {
    const mention = mentions.of(entry.value);
    groups[mention].push({ entry, mention });
  }
  return [...groups[2], ...groups[1], ...groups[0]];
}

/** The posts that share a category or tag that the post has by now, by each, the one that is being typed left out. */
function usesOfOwn({ frontMatter }: Post, knowledge: SiteKnowledge, typed: string): readonly PostsByDate[] {
  const values = readableValues(frontMatter);
  return taxonomies.flatMap((taxonomy) => {
    const own = new Set(taxonomyOf(values, taxonomy));
    own.delete(typed);
    return [...own].flatMap((value) => knowledge.usesOf(taxonomy, value) ?? []);
  });
}

const taxonomies: readonly Taxonomy[] = ['categories', 'tags'];
