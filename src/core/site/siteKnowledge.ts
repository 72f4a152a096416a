import type { FilePath } from '../foundation/filePath';
import { onceEach } from '../foundation/onceEach';
import { type Disposable, Scope } from '../foundation/scope';
import type { YamlMap } from '../frontMatter/yamlValue';
import { type PostSummary, valuesInField } from '../posts/postSummary';
import type { Settings } from '../settings/settings';
import { AlikeTally } from '../vocabulary/alikeTally';
import { type AllowedCategories, allowedCategories } from '../vocabulary/allowedCategories';
import { type ConfigList, configLists } from '../vocabulary/categoryList';
import { CountedPosts } from '../vocabulary/countedPosts';
import type { FieldCustoms } from '../vocabulary/fieldCustoms';
import type { FieldSequences } from '../vocabulary/fieldSequences';
import { FieldTally } from '../vocabulary/fieldTally';
import { GroupedTally, type HabitGroup, habitGroupOf } from '../vocabulary/habitGroup';
import { knownAuthors } from '../vocabulary/knownAuthors';
import { ListedTerms } from '../vocabulary/listedTerms';
import { ListKeepers } from '../vocabulary/listKeepers';
import { NumberTally } from '../vocabulary/numberTally';
import type { OtherPosts } from '../vocabulary/otherPosts';
import type { PostsByDate } from '../vocabulary/postsByDate';
import type { PostTally, TalliedPosts } from '../vocabulary/postTally';
import type { SiteHabits } from '../vocabulary/siteHabits';
import type { Taxonomy } from '../vocabulary/taxonomy';
import { TaxonomyVocabulary } from '../vocabulary/taxonomyVocabulary';
import { termForm } from '../vocabulary/termForm';
import { TextTally } from '../vocabulary/textTally';
import { ValueTally } from '../vocabulary/valueTally';
import type { VocabularyEntry } from '../vocabulary/vocabularyEntry';
import { slugify } from './permalink/slugify';
import type { SiteConfig } from './siteConfig';

/**
 * What can be learned from a site under one configuration and the settings of one moment. Each part is counted when it is
 * first asked for and follows the posts from then on, until all is disposed of. An answer doesn't change after it was
 * given, where it doesn't say so.
 */
export class SiteKnowledge implements Disposable {
  readonly #scope = new Scope();
  readonly #configLists: readonly ConfigList[];
  readonly #taxonomies = new Map<Taxonomy, TaxonomyVocabulary>();
  readonly #fieldValues = new Map<string, GroupedTally<ValueTally>>();
  readonly #alikes = new Map<`${Taxonomy} ${'form' | 'slug'}`, AlikeTally>();
  readonly #listed = { categories: this.#listedTerms('categories'), tags: this.#listedTerms('tags') };
  readonly #numbers = new Map<Taxonomy, NumberTally>();
  #texts: GroupedTally<TextTally> | undefined;
  #fields: GroupedTally<FieldTally> | undefined;
  #keepers: KeptList | undefined;

  constructor(
    private readonly posts: TalliedPosts,
    config: SiteConfig,
    private readonly settings: Settings,
    /** The collection that a document belongs to, by the name `defaults` give it. */
    private readonly collectionOf: (path: FilePath) => HabitGroup | undefined = () => undefined,
  ) {
    this.#configLists = configLists(config.values);
  }

  get hasPosts(): boolean {
    return this.posts.size > 0;
  }

  /** What posts have in common, or the documents of one collection. */
  habitsOf(group: HabitGroup): SiteHabits {
    return this.#fieldsOf(group).habits;
  }

  /** What they do with their fields as a rule. */
  customsOf(group: HabitGroup): FieldCustoms {
    return this.#fieldsOf(group).customs;
  }

  /** The order in which they write them, as it is now and will be. */
  sequencesOf(group: HabitGroup): FieldSequences {
    return this.#fieldsOf(group).sequences;
  }

  /** The categories that posts may have; undefined where the site has no such list, or doesn't keep to it. */
  get allowedCategories(): AllowedCategories | undefined {
    const list = this.#taxonomy('categories').listInConfig;
    if (!list) {
      return undefined;
    }
    if (this.#keepers?.list !== list.values) {
      this.#keepers?.following.dispose();
      const names = new Set([...list.values.map(({ name }) => name), ...this.settings.categories]);
      const tally = new ListKeepers(names);
      this.#keepers = { list: list.values, names, tally, following: this.posts.follow(tally) };
    }
    return allowedCategories(list, this.#keepers.names, this.#keepers.tally);
  }

  /** The values of a taxonomy that all posts, drafts and lists know, the most used first. */
  vocabulary(taxonomy: Taxonomy): readonly VocabularyEntry[] {
    return this.#taxonomy(taxonomy).entries;
  }

  /** The posts that have a category or tag, as they are now; undefined where none has. */
  usesOf(taxonomy: Taxonomy, value: string): PostsByDate | undefined {
    return this.#taxonomy(taxonomy).tally.usesOf(value);
  }

  /** What posts, or the documents of one collection, have in a field, as far as it is short; the most used first. */
  valuesOf(field: string, group: HabitGroup = 'posts'): readonly VocabularyEntry[] {
    let values = this.#fieldValues.get(field);
    if (!values) {
      values = this.#follow(
        new GroupedTally(this.#groupOf, () => new ValueTally((post) => valuesInField(post, field))),
      );
      this.#fieldValues.set(field, values);
    }
    return values.of(group).entries;
  }

  /** Whom the data of the site list as authors, where the posts of a group keep to it. */
  knownAuthors(data: YamlMap, group: HabitGroup): ReadonlySet<string> | undefined {
    return knownAuthors(data, this.valuesOf('author', group));
  }

  /** What is right and wrong beside the posts of a group; of categories and tags beside all posts. */
  others(group: HabitGroup): OtherPosts {
    return new CountedPosts({
      texts: () => {
        this.#texts ??= this.#follow(new GroupedTally(this.#groupOf, () => new TextTally()));
        return this.#texts.of(group);
      },
      forms: (taxonomy) => this.#alike(taxonomy, 'form'),
      slugs: (taxonomy) => this.#alike(taxonomy, 'slug'),
      numbers: (taxonomy) => {
        const known = this.#numbers.get(taxonomy) ?? this.#follow(new NumberTally((post) => post[taxonomy].length));
        this.#numbers.set(taxonomy, known);
        return known;
      },
      listed: (taxonomy) => this.#listed[taxonomy](this.#taxonomy(taxonomy).listInConfig?.values ?? noValues),
      values: (field) => this.valuesOf(field, group),
      filled: (field) => this.habitsOf(group).fields.get(field)?.posts ?? 0,
    });
  }

  dispose(): void {
    this.#keepers?.following.dispose();
    this.#scope.dispose();
  }

  #fieldsOf(group: HabitGroup): FieldTally {
    this.#fields ??= this.#follow(new GroupedTally(this.#groupOf, () => new FieldTally()));
    return this.#fields.of(group);
  }

  #taxonomy(taxonomy: Taxonomy): TaxonomyVocabulary {
    let vocabulary = this.#taxonomies.get(taxonomy);
    if (!vocabulary) {
      vocabulary = new TaxonomyVocabulary(taxonomy, this.#follow(new ValueTally((post) => post[taxonomy])), {
        settings: this.settings[taxonomy],
        config: this.#configLists,
        key: taxonomy === 'categories' ? this.settings.categoryList : '',
      });
      this.#taxonomies.set(taxonomy, vocabulary);
    }
    return vocabulary;
  }

  #alike(taxonomy: Taxonomy, kind: 'form' | 'slug'): AlikeTally {
    const name = `${taxonomy} ${kind}` as const;
    const known =
      this.#alikes.get(name) ??
      this.#follow(new AlikeTally((post) => post[taxonomy], kind === 'form' ? termForm : (value) => slugify(value)));
    this.#alikes.set(name, known);
    return known;
  }

  #listedTerms(taxonomy: Taxonomy): (list: ConfigList['values']) => ListedTerms {
    return onceEach((list) => new ListedTerms([...list.map(({ name }) => name), ...this.settings[taxonomy]]));
  }

  #follow<Tally extends PostTally>(tally: Tally): Tally {
    this.#scope.own(this.posts.follow(tally));
    return tally;
  }

  readonly #groupOf = (post: PostSummary): HabitGroup | undefined => habitGroupOf(post, this.collectionOf);
}

const noValues: ConfigList['values'] = [];

/** How posts keep to the list that is taken for the categories'. */
interface KeptList {
  readonly list: ConfigList['values'];
  readonly names: ReadonlySet<string>;
  readonly tally: ListKeepers;
  readonly following: Disposable;
}
