import type { FilePath } from '../foundation/filePath';
import type { PostSummary } from '../posts/postSummary';
import type { Settings } from '../settings/settings';
import { type AllowedCategories, allowedCategories } from '../vocabulary/allowedCategories';
import { findListedValues, type ListInConfig } from '../vocabulary/categoryList';
import { learnHabits, type SiteHabits } from '../vocabulary/siteHabits';
import type { Taxonomy } from '../vocabulary/taxonomy';
import { gatherVocabulary, type VocabularyEntry } from '../vocabulary/taxonomyVocabulary';
import type { SiteConfig } from './siteConfig';

/** Whose habits: `posts`, or those of a collection by its name. */
export type HabitGroup = string;

/** What can be learned from a site at one version of its posts and configuration; each part is worked out when first asked for. */
export class SiteKnowledge {
  readonly #habits = new Map<string, SiteHabits>();
  #allowed: { readonly value: AllowedCategories | undefined } | undefined;
  readonly #vocabularies = new Map<Taxonomy, readonly VocabularyEntry[]>();

  constructor(
    readonly summaries: readonly PostSummary[],
    private readonly config: SiteConfig,
    private readonly settings: Settings,
    /** The collection that a document belongs to, by the name `defaults` give it. */
    private readonly collectionOf: (path: FilePath) => HabitGroup | undefined = () => undefined,
  ) {}

  /** What posts have in common, or the documents of one collection. */
  habitsOf(group: HabitGroup): SiteHabits {
    let habits = this.#habits.get(group);
    if (!habits) {
      habits = learnHabits(this.summaries.filter((summary) => this.#groupOf(summary) === group));
      this.#habits.set(group, habits);
    }
    return habits;
  }

  #groupOf({ kind, path }: PostSummary): HabitGroup | undefined {
    return kind === 'post' ? 'posts' : kind === 'document' ? this.collectionOf(path) : undefined;
  }

  /** The categories that posts may have; undefined where the site has no such list, or doesn't keep to it. */
  get allowedCategories(): AllowedCategories | undefined {
    this.#allowed ??= {
      value: allowedCategories(this.#listInConfig('categories'), this.settings.categories, this.summaries),
    };
    return this.#allowed.value;
  }

  vocabulary(taxonomy: Taxonomy): readonly VocabularyEntry[] {
    let vocabulary = this.#vocabularies.get(taxonomy);
    if (!vocabulary) {
      const listed = [
        ...this.settings[taxonomy].map((name) => ({ name, description: undefined })),
        ...(this.#listInConfig(taxonomy)?.values ?? []),
      ];
      vocabulary = gatherVocabulary(this.summaries, taxonomy, listed);
      this.#vocabularies.set(taxonomy, vocabulary);
    }
    return vocabulary;
  }

  #listInConfig(taxonomy: Taxonomy): ListInConfig | undefined {
    const used = new Set(this.summaries.flatMap((summary) => summary[taxonomy]));
    const key = taxonomy === 'categories' ? this.settings.categoryList : '';
    return findListedValues(this.config.values, taxonomy, used, key);
  }
}
