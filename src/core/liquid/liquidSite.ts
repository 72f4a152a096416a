import type { SiteSources } from '../site/sources/siteSources';
import type { Taxonomy } from '../vocabulary/taxonomy';

/** What the site has that Liquid can name. What is not read yet is undefined; asking for it begins the reading. */
export interface LiquidSite {
  readonly sources: SiteSources | undefined;
  /** The same, for those who look into what stands in layouts and includes and not only at their names. */
  readonly templates: SiteSources | undefined;
  /** For those who ask for nothing but which layouts there are. */
  readonly layouts: SiteSources['layouts'] | undefined;
  /** Of which terms layouts and includes make slugs. */
  readonly slugified: readonly Taxonomy[] | undefined;
  readonly files: SiteFiles | undefined;
  /** Posts and documents by their paths below the source, with their titles; drafts left out. */
  readonly posts: readonly LiquidPost[];
  /** Path of the post below the site's source. */
  relativePath(path: string): string | undefined;
}

export interface LiquidPost {
  readonly relativePath: string;
  readonly title: string | undefined;
  readonly dateMs: number | undefined;
  /** Whether it is one of `site.posts`. */
  readonly isPost: boolean;
}

/** The names of a site's files, and what its plugins can be told to add to Liquid. */
export interface SiteFiles {
  /** Paths below the source. */
  readonly paths: ReadonlySet<string>;
  /** Those of them that are pictures: they change more seldom. */
  readonly pictures: ReadonlySet<string>;
  /** Whether these are all: a very large site is not listed to its end. */
  readonly areAll: boolean;
  /** Tags and filters that files in `_plugins` define. */
  readonly defined: ReadonlySet<string>;
  /** Gems that the Gemfile names as plugins. */
  readonly gems: readonly string[];
  /** The rules of textlint that the site has its text looked at with; empty without a configuration. */
  readonly textlintRules: ReadonlySet<string>;
  /** In how many posts a tag stands that is none of Jekyll's own; of a sample of the posts. */
  readonly uses: ReadonlyMap<string, number>;
}
