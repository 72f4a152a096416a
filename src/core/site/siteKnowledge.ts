import type { PostSummary } from '../posts/postSummary';
import type { Settings } from '../settings/settings';
import { findListedValues } from '../vocabulary/categoryList';
import { learnHabits, type SiteHabits } from '../vocabulary/siteHabits';
import type { Taxonomy } from '../vocabulary/taxonomy';
import { gatherVocabulary, type VocabularyEntry } from '../vocabulary/taxonomyVocabulary';
import type { SiteConfig } from './siteConfig';

/** What can be learned from a site at one version of its posts and configuration; each part is worked out when first asked for. */
export class SiteKnowledge {
  #habits: SiteHabits | undefined;
  readonly #vocabularies = new Map<Taxonomy, readonly VocabularyEntry[]>();

  constructor(
    readonly summaries: readonly PostSummary[],
    private readonly config: SiteConfig,
    private readonly settings: Settings,
  ) {}

  get habits(): SiteHabits {
    this.#habits ??= learnHabits(this.summaries);
    return this.#habits;
  }

  vocabulary(taxonomy: Taxonomy): readonly VocabularyEntry[] {
    let vocabulary = this.#vocabularies.get(taxonomy);
    if (!vocabulary) {
      const used = new Set(this.summaries.flatMap((summary) => summary[taxonomy]));
      const listed = [
        ...this.settings[taxonomy].map((name) => ({ name, description: undefined })),
        ...findListedValues(
          this.config.values,
          taxonomy,
          used,
          taxonomy === 'categories' ? this.settings.categoryList : '',
        ),
      ];
      vocabulary = gatherVocabulary(this.summaries, taxonomy, listed);
      this.#vocabularies.set(taxonomy, vocabulary);
    }
    return vocabulary;
  }
}
