import { type Message, message } from '../foundation/message';
import { placeAt } from '../frontMatter/placeAt';
import { writeDate } from '../posts/dateShape';
import type { Post } from '../posts/post';
import type { SiteKnowledge } from '../site/siteKnowledge';
import type { SiteView } from '../site/siteView';
import { type Taxonomy, taxonomyOfField } from '../vocabulary/taxonomy';
import { companions, type VocabularyEntry } from '../vocabulary/taxonomyVocabulary';
import { wordsOfPost } from '../vocabulary/wordsOfPost';
import type { Completion } from './completion';
import { taxonomyValueText } from './taxonomyValueText';

/**
 * Categories and tags at the cursor: what fits the post first, then what is used most, then what was used last. What
 * the post already has is left out. A post without a site gets the names that its own text repeats, as tags.
 */
export function completeTaxonomy(
  post: Post,
  offset: number,
  site: SiteView,
  knowledge: SiteKnowledge,
): readonly Completion[] {
  const place = placeAt(post.frontMatter, post.text, offset);
  const taxonomy = place.kind === 'value' ? taxonomyOfField(place.field.key) : undefined;
  if (place.kind !== 'value' || !taxonomy) {
    return [];
  }
  const written = taxonomyValueText(post, place, site);
  const taken = new Set(written.taken);
  return candidates(post, taxonomy, knowledge)
    .filter(({ value, uses }) => !taken.has(value) && !(uses === 1 && value === written.typed))
    .flatMap(({ value, detail, documentation, kind }) => {
      const newText = written.textFor(value);
      return newText === undefined
        ? []
        : [
            {
              label: value,
              kind,
              detail: detail(site.timeZone),
              documentation,
              span: written.span,
              newText: newText.text,
              filterText: written.prefix + value,
              cursorBack: newText.cursorBack,
            },
          ];
    });
}

interface Candidate {
  readonly value: string;
  readonly kind: Completion['kind'];
  /** In how many posts it stands. */
  readonly uses: number;
  readonly detail: (timeZone: string) => Message | undefined;
  readonly documentation: string | undefined;
}

function candidates(post: Post, taxonomy: Taxonomy, knowledge: SiteKnowledge): readonly Candidate[] {
  const vocabulary = knowledge.vocabulary(taxonomy);
  if (vocabulary.length === 0 && taxonomy === 'tags' && knowledge.summaries.length === 0) {
    return wordsOfPost(post.body).map(({ word, times }) => ({
      value: word,
      kind: 'word',
      uses: 0,
      detail: () => message('{0} times in this post', times),
      documentation: undefined,
    }));
  }
  const fitting = companions(knowledge.summaries, taxonomy, ownValues(post));
  const fit = (entry: VocabularyEntry): number => fitting.get(entry.value) ?? 0;
  // The vocabulary comes ordered by use; sorting is stable, so use and recency decide where fit is equal.
  return [...vocabulary]
    .sort((a, b) => fit(b) - fit(a))
    .map((entry) => ({
      value: entry.value,
      kind: 'value',
      uses: entry.posts,
      detail: (timeZone) => describeUse(entry, timeZone),
      documentation: entry.listed?.description,
    }));
}

/** The categories and tags that the post has by now. */
function ownValues({ frontMatter }: Post): ReadonlySet<string> {
  const values = new Set<string>();
  for (const field of frontMatter.fields) {
    if (taxonomyOfField(field.key)) {
      for (const value of [field.value, ...field.items.map((item) => item.value)]) {
        if (typeof value === 'string') {
          values.add(value);
        }
      }
    }
  }
  return values;
}

function describeUse({ posts, lastUsedMs, listed }: VocabularyEntry, timeZone: string): Message | undefined {
  if (posts === 0) {
    return listed && message('no posts yet');
  }
  const last = lastUsedMs === undefined ? undefined : writeDate('YYYY-MM-DD', lastUsedMs, timeZone);
  if (last === undefined) {
    return posts === 1 ? message('1 post') : message('{0} posts', posts);
  }
  return posts === 1 ? message('1 post, last {0}', last) : message('{0} posts, last {1}', posts, last);
}
